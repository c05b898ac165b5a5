// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "choice.h"

namespace dc::test {

/// Presses keys at random, in whatever has the keyboard.
class Keyboard
{
public:
    explicit Keyboard(Choice &choice)
        : m_choice(choice)
    { }

    /// One key, once or several times.
    void key(bool mayQuit);
    /// A word.
    void type();
    /// This key.
    static void press(int key, Qt::KeyboardModifiers modifiers);

private:
    Choice &m_choice;
};

} // namespace dc::test
