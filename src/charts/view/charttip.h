// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStringList>

#include <vector>

class QGraphicsView;

namespace dc {

struct ChartLayout;

/// What is said of the bar or point under the pointer, beside the bars.
class ChartTip
{
public:
    /// The view, whose scene has the coordinates of the layout, outlives it.
    explicit ChartTip(const QGraphicsView &view);

    bool isOf(int mark) const; ///< now
    /// What is said of the mark, line by line, with the pointer at this place of the viewport.
    void show(const ChartLayout &layout, int mark, const QStringList &texts, const QPoint &pointer);
    void hide();
    /// The pointer has left: Qt hides the tip, and the same bar may have it again.
    void forget() { m_mark = -1; }

private:
    QPoint place(const ChartLayout &layout, const QStringList &texts) const;
    std::vector<QRect> shapes(const ChartLayout &layout) const;

    QRect inView(const QRectF &rect) const;

    const QGraphicsView &m_view;
    int m_mark = -1;
};

} // namespace dc
