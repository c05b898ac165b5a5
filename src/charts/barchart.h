// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartlayout.h"

#include <QChart>

class QBarSet;
class QValueAxis;

namespace dc {

class ChartGrid;
class ChartTexts;

/// The drawing, used for the pane, images and print alike: QChart draws the bars, items of ours the grid and every text,
/// where chartlayout.h puts them. Qt Charts' own labels are elided, overlap, and are rich text.
class BarChart : public QChart
{
    Q_OBJECT

public:
    explicit BarChart(QGraphicsItem *parent = nullptr);

    const ChartSpec &spec() const { return m_spec; }
    const ChartLayout &layoutData() const { return m_layout; }
    /// Nothing is drawn until layOut() is called.
    void setSpec(const ChartSpec &spec);
    void setHighlighted(const std::vector<int> &bars);
    /// Lays everything out for this size: chart coordinates go from (0, 0) to it.
    void layOut(const QSizeF &size);
    /// Draws a ring around this bar; -1: none.
    void setFocusMark(int bar);

private:
    QList<qreal> barValues() const; ///< in the order of the series
    void buildSeries();
    void showHighlight();

    ChartSpec m_spec;
    ChartLayout m_layout;
    QBarSet *m_bars = nullptr; ///< belongs to the series, which belongs to the chart
    QValueAxis *m_categoryAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    ChartGrid *m_grid = nullptr; ///< a child item
    ChartTexts *m_texts = nullptr; ///< a child item
};

} // namespace dc
