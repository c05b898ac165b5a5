// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"

#include <QChart>

class QBarSet;
class QScatterSeries;
class QValueAxis;

namespace dc {

class ChartGrid;
class ChartTexts;

/// The drawing, used for the pane, images and print alike: QChart draws bars, points and the line of running shares, items
/// of ours the grid and every text, where chartlayout.h puts them. Qt Charts' own labels are elided, overlap, and are rich
/// text. Of many bars only those that are seen are items.
class ChartDrawing : public QChart
{
    Q_OBJECT

public:
    explicit ChartDrawing(QGraphicsItem *parent = nullptr);

    const ChartSpec &spec() const { return m_spec; }
    const ChartLayout &layoutData() const { return m_layout; }
    /// Nothing is drawn until show() is called.
    void setSpec(const ChartSpec &spec);
    void setHighlighted(const std::vector<int> &marks);
    /// Shows the chart so laid out: chart coordinates go from (0, 0) to the layout's size.
    void show(const ChartLayout &layout);
    void setTextAs(TextAs textAs);
    /// Draws a ring around this mark; -1: none.
    void setFocusMark(int mark);

private:
    void buildSeries();
    void addBars();
    void addShareLine();
    void addPoints();
    void showBars();
    void showPoints();
    void showHighlight();

    ChartSpec m_spec;
    ChartLayout m_layout;
    bool m_seriesDue = true;
    QList<qreal> m_drawnBars;
    // What Qt Charts draws belongs to the chart.
    QBarSet *m_bars = nullptr;
    QScatterSeries *m_points = nullptr;
    QScatterSeries *m_strongPoints = nullptr; ///< the highlighted ones, above the others
    QValueAxis *m_xAxis;
    QValueAxis *m_yAxis;
    ChartGrid *m_grid; ///< a child item
    ChartTexts *m_texts; ///< a child item
};

} // namespace dc
