// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/draw/textas.h"
#include "charts/page/chartlayout.h"

#include <QList>

class QBarSet;
class QChart;
class QGraphicsScene;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace dc {

class ChartForeground;
class ChartGrid;

/// The drawing, used for the pane, images and print alike: QChart draws bars, points and a line through the bars, items of
/// ours the grid and every text, where the layout puts them. Qt Charts' own labels are elided, overlap, and are rich text.
/// Of many bars only those that are seen are items. It knows shapes and places, and no kinds of chart.
class ChartDrawing
{
public:
    /// Its items belong to the scene, which outlives it.
    explicit ChartDrawing(QGraphicsScene &scene);

    const ChartSpec &spec() const { return m_spec; }
    const ChartLayout &layout() const { return m_layout; }
    /// Nothing is drawn until show() is called.
    void setSpec(const ChartSpec &spec);
    void setHighlighted(const std::vector<int> &marks);
    /// Shows the chart so laid out: scene coordinates go from (0, 0) to the layout's size.
    void show(const ChartLayout &layout);
    void setTextAs(TextAs textAs);
    /// Draws a ring around this mark; -1: none.
    void setFocusMark(int mark);

private:
    bool fitsSeries() const;
    void buildSeries();
    void addBars();
    void addLine();
    void addPoints();
    void showBars();
    void showPoints();
    void showHighlight();
    void highlightPoints();
    QList<QPointF> shownPoints() const; ///< on the axes
    QPointF onAxes(size_t point) const;
    void highlightBars();

    ChartSpec m_spec;
    ChartLayout m_layout;
    bool m_seriesDue = true;
    QList<qreal> m_drawnBars;
    // What Qt Charts draws belongs to the chart.
    QBarSet *m_bars = nullptr;
    QLineSeries *m_line = nullptr;
    QScatterSeries *m_points = nullptr;
    QScatterSeries *m_strongPoints = nullptr; ///< the highlighted ones, above the others
    QChart *m_chart; ///< the scene's
    QValueAxis *m_xAxis;
    QValueAxis *m_yAxis;
    ChartGrid *m_grid; ///< a child item
    ChartForeground *m_foreground; ///< a child item
};

} // namespace dc
