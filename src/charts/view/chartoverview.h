// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QPixmap>
#include <QWidget>

namespace dc {

/// All bars of a chart at once, small, and a frame around those that the chart shows. A click or drag moves the frame; the
/// keyboard has the chart and its scroll bar for that.
class ChartOverview : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOverview(QWidget *parent);

    /// Must outlive the next painting.
    void setSpec(const ChartSpec *spec);
    void setWindow(int first, int shown);

    static constexpr int thickness = 36; ///< pixels

Q_SIGNALS:
    void moved(int first); ///< somebody wants the chart to begin with this bar

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool isUpright() const; ///< the bars lie one below the other
    int length() const; ///< along the bars, in pixels
    void drawBars();
    void moveTo(const QPoint &position);

    const ChartSpec *m_spec = nullptr;
    QPixmap m_bars; ///< made once, not at each scrolling
    int m_first = 0;
    int m_shown = 0;
};

} // namespace dc
