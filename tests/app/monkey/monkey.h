// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "choice.h"
#include "keyboard.h"
#include "pointer.h"

#include "charts/kinds/chartchoice.h"
#include "data/view/rowsorter.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>

#include <optional>

class QAction;

namespace dc::test {

class TestWindow;

/// Uses the window at random, and looks at the heap now and then.
class Monkey : public QObject
{
public:
    Monkey(TestWindow &test, unsigned seed, int steps, int seconds);

    /// Whether the heap has stayed as it was.
    bool run(double mostGrowth);

private:
    static constexpr int lastReopening = 500; ///< from then on it is one window, so that its growth is seen
    static constexpr int settledStep = 2000; ///< caches are full then

    bool isDone() const;
    bool mayQuit() const { return m_step < lastReopening; }
    bool mayTrigger(const QAction *action) const;
    void scheduleStep();
    void step();
    void leave();
    void comeToRest();
    double heapAtRest();

    void act();
    void triggerAction();
    void openMenu();
    void dock();
    void resize();
    void focus();

    TestWindow &m_test;
    Choice m_choice;
    Keyboard m_keyboard;
    Pointer m_pointer;
    int m_steps;
    int m_seconds;
    int m_step = 0;
    int m_depth = 0; ///< steps that have not returned: those that opened a dialog
    int m_loops = 0; ///< event loops that ran when the last of them began
    QElapsedTimer m_time;
    QEventLoop m_loop;
    QByteArray m_state; ///< of the window, its chart and its order, at first
    ChartChoice m_chart;
    SortSpec m_sort;
    int m_nextRest = lastReopening;
    std::optional<double> m_settledHeap; ///< what was allocated once caches were full
};

} // namespace dc::test
