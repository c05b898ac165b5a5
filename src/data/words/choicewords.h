// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace dc {

/// The words of a choice, as the settings and the command line have them: choiceWords<ReferenceLine> is "none", "mean", …
/// Whoever owns the choice gives them.
template <typename Value>
inline constexpr std::array<std::pair<Value, const char *>, 0> choiceWords{};

template <typename Value>
QString wordOf(Value value)
{
    for (const auto &[each, word] : choiceWords<Value>) {
        if (each == value)
            return QLatin1String(word);
    }
    return {};
}

/// Nothing: it is none of the words.
template <typename Value>
std::optional<Value> fromWord(const QString &text)
{
    for (const auto &[each, word] : choiceWords<Value>) {
        if (text == QLatin1String(word))
            return each;
    }
    return std::nullopt;
}

template <typename Value>
QStringList allWords()
{
    QStringList words;
    for (const auto &[each, word] : choiceWords<Value>)
        words.append(QLatin1String(word));
    return words;
}

} // namespace dc
