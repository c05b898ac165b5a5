// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monkey.h"

#include "../testwindow.h"
#include "diary.h"
#include "heap.h"

#include "app/table/tablecolumns.h"

#include <QClipboard>
#include <QPixmapCache>
#include <QThread>
#include <QThreadPool>
#include <QToolTip>

#include <array>
#include <cstdio>
#include <utility>

namespace dc::test {

namespace {

constexpr double mebibyte = 1024.0 * 1024;

} // namespace

Monkey::Monkey(TestWindow &test, unsigned seed, int steps, int seconds)
    : m_test(test)
    , m_choice(seed)
    , m_keyboard(m_choice)
    , m_pointer(test, m_choice)
    , m_steps(steps)
    , m_seconds(seconds)
{ }

bool Monkey::run(double mostGrowth)
{
    QPixmapCache::setCacheLimit(0); // Qt 6.4 remembers the names of what its cache has given up for ever
    QThreadPool::globalInstance()->setExpiryTimeout(0); // no thread waits for more to do, and keeps what it has freed
    loadWhatStays();
    m_time.start();
    m_state = m_test.window->saveState();
    m_chart = m_test.window->chart();
    m_sort = m_test.model()->sortKeys();
    scheduleStep();
    m_loop.exec();
    std::printf("monkey: %d steps in %.0f s", m_step, double(m_time.elapsed()) / 1000);
    bool steady = true;
    if (m_settledHeap) {
        const double before = *m_settledHeap;
        const double after = heapAtRest();
        steady = after <= before * (1 + mostGrowth / 100);
        std::printf(", heap %.2f MiB from step %d on, %.2f MiB at the end (%+.1f %%)", before / mebibyte, settledStep,
                    after / mebibyte, 100 * (after - before) / before);
    }
    std::printf("\n");
    return steady;
}

bool Monkey::isDone() const
{
    return m_step >= m_steps || m_time.elapsed() > 1000LL * m_seconds;
}

/// Of its own before each step: a dialog's event loop, too, goes on with it.
void Monkey::scheduleStep()
{
    QTimer::singleShot(1, this, [this] { step(); });
}

void Monkey::step()
{
    // The events of a step, too, are waited for here; nobody does anything else in the midst of a click.
    if (m_depth > 0 && QThread::currentThread()->loopLevel() <= m_loops) {
        scheduleStep();
        return;
    }
    if (isDone()) {
        leave();
        return;
    }
    if (m_depth == 0 && m_step >= m_nextRest) {
        m_nextRest = m_step + 500;
        if (m_step >= settledStep && !m_settledHeap)
            m_settledHeap = heapAtRest();
        else
            comeToRest();
    }
    diary().begin(++m_step);
    scheduleStep();
    ++m_depth;
    const int loops = std::exchange(m_loops, QThread::currentThread()->loopLevel());
    m_pointer.release(); // a drag that has begun in the step before
    act();
    m_loops = loops;
    --m_depth;
}

/// Out of all menus and dialogs, then out of the loop.
void Monkey::leave()
{
    diary().begin(m_step);
    m_pointer.release();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (QWidget *modal = QApplication::activeModalWidget())
        modal->close();
    else if (m_depth == 0) {
        m_loop.quit();
        return;
    }
    scheduleStep();
}

/// The window as it was at first, out of whatever corner it was brought to.
void Monkey::comeToRest()
{
    diary().begin(m_step);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<QDialog *>(window))
            window->close();
    }
    QToolTip::hideText();
    m_test.controller.choose(Language::English);
    // Then through another size of text: what stays laid out keeps its fonts, and with them all glyphs seen since.
    forgetFonts();
    // And through another table, so that the sample has been opened anew each time.
    QGuiApplication::clipboard()->setText(u"place\tcount\nhere\t1\nthere\t2\n"_s);
    m_test.action("actionPaste")->trigger();
    waitForRest();
    for (const char *name : {"actionSample", "actionTextLarger", "actionTextNormal", "actionThemeSystem",
                             "actionResetLayout", "actionSelectNone"})
        m_test.action(name)->trigger();
    m_test.window->showNormal();
    m_test.window->resize(1000, 700);
    m_test.window->restoreState(m_state);
    m_test.tablePane()->columns()->reset();
    m_test.model()->setSortKeys(m_sort);
    m_test.window->setChart(m_chart);
    m_test.window->search({});
    QGuiApplication::clipboard()->clear();
    waitForRest();
}

/// What is allocated when nothing is going on, so that one time can be compared with another.
double Monkey::heapAtRest()
{
    comeToRest();
    // A window that has once been open keeps its picture: here each has been, at this size of text. A dock floats in the
    // size that it had the last time.
    const QList<QMenu *> children = m_test.window->findChildren<QMenu *>();
    const QList<QPointer<QMenu>> menus(children.begin(), children.end()); // some are filled anew when one opens
    for (const QPointer<QMenu> &menu : menus) {
        if (!menu || menu->isEmpty())
            continue;
        menu->popup({});
        QTest::qWait(20);
        menu->close();
    }
    const QList<QDockWidget *> docks = m_test.window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        dock->show(); // hidden before it is back, it would keep the window in which it has floated
        dock->setFloating(true);
        dock->resize(400, 300);
        QTest::qWait(20);
        dock->setFloating(false);
    }
    comeToRest();
    // A header keeps the picture of the section that was last pressed.
    const QList<QHeaderView *> headers = m_test.window->findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers) {
        const QList<QLabel *> pictures = header->viewport()->findChildren<QLabel *>();
        for (QLabel *picture : pictures)
            picture->clear();
    }
    fillGradients();
    return allocated();
}

void Monkey::act()
{
    if (!m_test.window->isVisible()) {
        diary().write(u"open the window again"_s);
        if (m_depth == 1 && !QApplication::activeModalWidget() && m_step < lastReopening)
            m_test.open();
        m_test.window->show();
        return;
    }
    if (m_test.window->isMinimized())
        m_test.window->showNormal();
    const bool occupied = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (occupied && m_choice.chance(8)) {
        diary().write(u"escape"_s);
        Keyboard::press(Qt::Key_Escape, Qt::NoModifier);
        return;
    }
    const int kind = m_choice.below(100);
    if (kind < 34)
        m_keyboard.key(mayQuit());
    else if (kind < 46)
        m_keyboard.type();
    else if (kind < 70)
        m_pointer.click();
    else if (kind < 76)
        m_pointer.drag();
    else if (kind < 82)
        m_pointer.wheel();
    else if (occupied)
        m_keyboard.key(mayQuit());
    else if (kind < 90)
        triggerAction();
    else if (kind < 93)
        openMenu();
    else if (kind < 95)
        dock();
    else if (kind < 96)
        m_test.controller.choose(m_choice.chance(50) ? Language::English : Language::Ukrainian);
    else if (kind < 98)
        resize();
    else
        focus();
}

bool Monkey::mayTrigger(const QAction *action) const
{
    return action->isEnabled() && action->isVisible() && !action->menu() && !action->isSeparator()
        && (action->menuRole() != QAction::QuitRole || mayQuit());
}

void Monkey::triggerAction()
{
    QList<QMenu *> menus = m_test.window->findChildren<QMenu *>();
    if (menus.isEmpty())
        return;
    QMenu *menu = m_choice.oneOf(menus);
    Q_EMIT menu->aboutToShow(); // some are filled by it
    QList<QAction *> actions;
    for (QAction *action : menu->actions()) {
        if (mayTrigger(action))
            actions.append(action);
    }
    if (actions.isEmpty())
        return;
    QAction *action = m_choice.oneOf(actions);
    diary().write(u"trigger %1 %2 “%3”"_s.arg(menu->objectName(), action->objectName(), action->text()));
    action->trigger();
}

void Monkey::openMenu()
{
    QList<QMenu *> menus = m_test.window->findChildren<QMenu *>();
    // Nobody can open the others; an empty one has no size and would never be left again.
    menus.removeIf(
        [](const QMenu *menu) { return !menu->menuAction()->isEnabled() || !menu->menuAction()->isVisible(); });
    if (menus.isEmpty())
        return;
    QMenu *menu = m_choice.oneOf(menus);
    diary().write(u"open the menu %1"_s.arg(menu->objectName()));
    menu->popup(m_test.window->mapToGlobal(QPoint(m_choice.below(400), m_choice.below(300))));
}

void Monkey::dock()
{
    const QList<QDockWidget *> docks = m_test.window->findChildren<QDockWidget *>();
    if (docks.isEmpty())
        return;
    QDockWidget *dock = m_choice.oneOf(docks);
    const int kind = m_choice.below(5);
    diary().write(u"dock %1, %2"_s.arg(dock->objectName()).arg(kind));
    switch (kind) {
    case 0:
        dock->setFloating(!dock->isFloating());
        break;
    case 1:
        dock->toggleViewAction()->trigger();
        break;
    case 2:
        dock->resize(50 + m_choice.below(900), 50 + m_choice.below(700));
        break;
    case 3:
        m_test.window->tabifyDockWidget(docks.first(), docks.last());
        break;
    default: {
        static constexpr std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::TopDockWidgetArea,
                                          Qt::BottomDockWidgetArea};
        const Qt::DockWidgetArea area = m_choice.oneOf(areas);
        if (dock->isAreaAllowed(area))
            m_test.window->addDockWidget(area, dock);
    }
    }
}

void Monkey::resize()
{
    MainWindow *window = m_test.window.get();
    const int kind = m_choice.below(10);
    diary().write(u"resize %1"_s.arg(kind));
    switch (kind) {
    case 0:
        window->showMaximized();
        break;
    case 1:
        window->showFullScreen();
        break;
    case 2:
        window->showMinimized();
        break;
    case 3:
        window->resize(1, 1);
        break;
    default:
        window->showNormal();
        window->resize(300 + m_choice.below(2300), 200 + m_choice.below(1300));
    }
}

void Monkey::focus()
{
    QList<QWidget *> widgets;
    for (QWidget *widget : m_test.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
            widgets.append(widget);
    }
    if (widgets.isEmpty())
        return;
    QWidget *widget = m_choice.oneOf(widgets);
    diary().write(u"focus %1"_s.arg(widget->objectName()));
    widget->window()->activateWindow();
    widget->setFocus(Qt::TabFocusReason);
}

} // namespace dc::test
