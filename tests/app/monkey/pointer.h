// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "choice.h"

#include <QPoint>
#include <QPointer>
#include <QWindow>

class QWidget;

namespace dc::test {

class TestWindow;

/// Clicks, drags and turns the wheel at random, in the windows that a pointer can reach.
class Pointer
{
public:
    Pointer(const TestWindow &test, Choice &choice)
        : m_test(test)
        , m_choice(choice)
    { }

    void click();
    void drag();
    void wheel();
    /// Ends a drag that has begun an event loop of its own.
    void release();

private:
    QWidget *place();
    QPoint pointIn(const QWidget *window);

    const TestWindow &m_test;
    Choice &m_choice;
    QPointer<QWindow> m_pressed; ///< the left button is held in it
    QPoint m_pressedAt;
};

} // namespace dc::test
