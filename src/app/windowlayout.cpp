// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowlayout.h"

#include "app/look/docktitle.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>

namespace dc {

namespace {

constexpr QSize usual(1200, 760);
constexpr int narrow = 900; // the details have no room beside the table
constexpr int usualDetails = 380;
constexpr double detailsShare = 0.3; // of what a wider window has more; the chart and its table have the rest
constexpr int leastDetails = 240;
constexpr int leastChart = 160;

} // namespace

WindowLayout::WindowLayout(QMainWindow *window, QDockWidget *details, QDockWidget *chart, QDockWidget *problems,
                           std::function<int()> tableHeight)
    : QObject(window)
    , m_window(window)
    , m_details(details)
    , m_chart(chart)
    , m_problems(problems)
    , m_titles{new DockTitle(details), new DockTitle(chart), new DockTitle(problems)}
    , m_tableHeight(std::move(tableHeight))
{
    // The chart belongs to the table: the details stand beside both.
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    details->setTitleBarWidget(m_titles[0]);
    chart->setTitleBarWidget(m_titles[1]);
    problems->setTitleBarWidget(m_titles[2]);
    problems->hide();
    window->setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    for (QDockWidget *dock : {details, chart}) {
        connect(dock, &QDockWidget::topLevelChanged, this, &WindowLayout::arrangeLater);
        connect(dock->toggleViewAction(), &QAction::toggled, this, &WindowLayout::arrangeLater);
    }
    setLocked(true);
    window->installEventFilter(this);
}

QSize WindowLayout::firstSize(QSize screen)
{
    return usual.boundedTo(screen * 9 / 10);
}

void WindowLayout::setLocked(bool locked)
{
    m_locked = locked;
    for (QDockWidget *dock : {m_details, m_chart, m_problems}) {
        if (locked)
            dock->setFloating(false);
        dock->setFeatures(locked ? QDockWidget::DockWidgetClosable
                                 : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                                  | QDockWidget::DockWidgetFloatable);
    }
    for (DockTitle *title : m_titles)
        title->setShown(!locked);
}

void WindowLayout::reset()
{
    for (QDockWidget *dock : {m_details, m_chart, m_problems})
        dock->setFloating(false);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_details);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_chart);
    for (QDockWidget *dock : {m_details, m_chart})
        dock->show();
    m_problems->hide();
    m_chosen.reset();
    m_detailsMoved = false;
    arrange();
}

void WindowLayout::showProblems()
{
    // Not before: the bar of tabs would be a stop for the keyboard from then on.
    if (!m_problems->isFloating() && !m_window->tabifiedDockWidgets(m_chart).contains(m_problems))
        m_window->tabifyDockWidget(m_chart, m_problems);
    m_problems->show();
    m_problems->raise();
}

void WindowLayout::restore(const std::optional<PaneSizes> &chosen)
{
    m_chosen = chosen;
    m_detailsMoved = m_window->width() < narrow && isBelow(m_details);
    arrange();
}

void WindowLayout::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    placeDetails();
    resizePanes();
}

void WindowLayout::arrangeLater()
{
    // Qt has yet to make room, or to take it back.
    QMetaObject::invokeMethod(this, &WindowLayout::arrange, Qt::QueuedConnection);
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize: // Qt has laid out the panes: now they share the room
        arrange();
        break;
    // What reaches the window itself is mostly a splitter's.
    case QEvent::MouseButtonPress:
        m_pressed = {m_details->width(), m_chart->height()};
        break;
    case QEvent::MouseButtonRelease:
        QMetaObject::invokeMethod(this, &WindowLayout::rememberSizes, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowLayout::rememberSizes()
{
    const QSize now(m_details->width(), m_chart->height());
    if (now == m_pressed || m_detailsMoved)
        return;
    for (const QDockWidget *dock : {m_details, m_chart}) {
        if (dock->isFloating() || dock->isHidden())
            return;
    }
    m_chosen = PaneSizes{m_window->size(), now.width(), now.height()};
}

void WindowLayout::placeDetails()
{
    const bool isNarrow = m_window->width() < narrow;
    if (isNarrow == m_detailsMoved || m_details->isFloating())
        return;
    if (isNarrow && m_window->dockWidgetArea(m_details) == Qt::RightDockWidgetArea) {
        const bool shown = !m_details->isHidden();
        m_window->addDockWidget(Qt::BottomDockWidgetArea, m_details, Qt::Horizontal); // beside what is there
        m_details->setVisible(shown);
        m_detailsMoved = true;
    } else if (!isNarrow) {
        if (isBelow(m_details))
            m_window->addDockWidget(Qt::RightDockWidgetArea, m_details);
        m_detailsMoved = false;
    }
}

void WindowLayout::resizePanes()
{
    const int width = m_window->width();
    const int height = contentHeight();
    if (isBelow(m_details)) {
        const int chart = qMax(1, width * 55 / 100); // Qt complains of a size of nothing
        m_window->resizeDocks({m_chart, m_details}, {chart, qMax(1, width - chart)}, Qt::Horizontal);
    } else {
        const int wanted = m_chosen ? m_chosen->details + qRound(detailsShare * (width - m_chosen->window.width()))
                                    : usualDetails + qRound(detailsShare * (width - usual.width()));
        m_window->resizeDocks({m_details}, {qBound(leastDetails, wanted, qMax(leastDetails, width * 2 / 3))},
                              Qt::Horizontal);
    }
    if (isBelow(m_chart)) {
        // The table gets what its rows need, and half of the room at most; all the rest is the chart's.
        const int table = qMin(m_tableHeight(), height / 2);
        const int wanted = m_chosen ? m_chosen->chart + m_window->height() - m_chosen->window.height() : height - table;
        m_window->resizeDocks({m_chart}, {qMax(leastChart, wanted)}, Qt::Vertical);
    }
}

bool WindowLayout::isBelow(const QDockWidget *dock) const
{
    const Qt::DockWidgetArea area = m_window->dockWidgetArea(const_cast<QDockWidget *>(dock));
    return area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
}

int WindowLayout::contentHeight() const
{
    int height = m_window->height();
    for (const QWidget *bar :
         {static_cast<QWidget *>(m_window->menuBar()), static_cast<QWidget *>(m_window->statusBar()),
          static_cast<QWidget *>(m_window->findChild<QToolBar *>())}) {
        if (bar && !bar->isHidden())
            height -= bar->sizeHint().height();
    }
    return height - m_window->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, m_window);
}

} // namespace dc
