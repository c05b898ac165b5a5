// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"

#include <QWidget>

class QBoxLayout;
class QScrollBar;
class QWheelEvent;

namespace dc {

class ChartOverview;

/// What a chart with more bars than are seen has beside it: all bars, small, and a scroll bar.
class ChartScroller : public QWidget
{
    Q_OBJECT

public:
    explicit ChartScroller(QWidget *parent);

    /// Must outlive the next painting.
    void setSpec(const ChartSpec *spec);
    /// Which of the bars are seen.
    void showWindow(const ChartLayout &layout);
    int first() const;
    void setFirst(int mark);
    void wheel(QWheelEvent *event); ///< that was turned over the bars
    int thickness() const; ///< across the bars
    /// Where it stands in this rectangle: beside upright rows of bars, below others.
    QRect placeIn(const QRect &rect) const;

Q_SIGNALS:
    void moved();

private:
    const ChartSpec *m_spec = nullptr;
    ChartOverview *m_overview;
    QScrollBar *m_bar;
    QBoxLayout *m_layout;
};

} // namespace dc
