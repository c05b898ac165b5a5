// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <Qt>

#include <array>
#include <iterator>

namespace dc::test {

/// Chooses at random; the same seed makes the same choices.
class Choice
{
public:
    explicit Choice(unsigned seed)
        : m_random(seed)
    { }

    int below(int bound) { return bound > 0 ? int(m_random.bounded(bound)) : 0; }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    auto oneOf(const List &list)
    {
        return list[static_cast<decltype(std::size(list))>(below(static_cast<int>(std::size(list))))];
    }

    Qt::KeyboardModifiers modifiers()
    {
        static constexpr std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
                                              Qt::ShiftModifier};
        return oneOf(modifiers);
    }

private:
    QRandomGenerator m_random;
};

} // namespace dc::test
