// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QSize>

#include <array>
#include <functional>
#include <optional>

class QDockWidget;
class QMainWindow;

namespace dc {

class DockTitle;

/// Where the panes stand around the table, and how large they are in a window of any size.
///
/// Qt gives all the room that a larger window has to the centre. Here the chart and the details share it, and a pane that
/// had to give way in a small window is as large as before when the window is.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// tableHeight: what the table needs to show all of its rows.
    WindowLayout(QMainWindow *window, QDockWidget *details, QDockWidget *chart, QDockWidget *problems,
                 std::function<int()> tableHeight);

    /// A window for the first start: as large as is good to read, and never larger than the screen.
    static QSize firstSize(QSize screen);

    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    void reset();
    void showProblems();
    /// After the window's state has been restored. Nothing: sizes that fit what is shown.
    void restore(const std::optional<PaneSizes> &chosen);
    const std::optional<PaneSizes> &chosen() const { return m_chosen; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeLater();
    void rememberSizes();
    void placeDetails();
    void resizePanes();
    bool isBelow(const QDockWidget *dock) const;
    int contentHeight() const;

    QMainWindow *m_window;
    QDockWidget *m_details;
    QDockWidget *m_chart;
    QDockWidget *m_problems; ///< a tab beside the chart, shown when it is asked for
    std::array<DockTitle *, 3> m_titles;
    std::function<int()> m_tableHeight;
    std::optional<PaneSizes> m_chosen;
    QSize m_pressed; ///< width of the details and height of the chart when a mouse button went down
    bool m_locked = true;
    bool m_detailsMoved = false; ///< below, for want of width
    bool m_arranging = false;
};

} // namespace dc
