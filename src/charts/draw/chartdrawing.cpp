// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartdrawing.h"

#include "charts/draw/chartcolors.h"
#include "charts/draw/chartforeground.h"
#include "charts/draw/chartgrid.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSet>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace dc {

ChartDrawing::ChartDrawing(QGraphicsScene &scene)
    : m_chart(new QChart)
    , m_xAxis(new QValueAxis(m_chart))
    , m_yAxis(new QValueAxis(m_chart))
    , m_grid(new ChartGrid(m_chart))
    , m_foreground(new ChartForeground(m_chart))
{
    scene.addItem(m_chart); // and owns it
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMinimumSize(1, 1);
    for (const auto &[axis, side] : {std::pair(m_xAxis, Qt::AlignBottom), std::pair(m_yAxis, Qt::AlignLeft)}) {
        axis->setVisible(false); // and before it is added, or it is drawn once
        m_chart->addAxis(axis, side);
    }
}

void ChartDrawing::setSpec(const ChartSpec &spec)
{
    m_seriesDue = m_seriesDue || spec.theme != m_spec.theme;
    m_spec = spec;
    m_layout = {}; // of other marks
}

void ChartDrawing::show(const ChartLayout &layout)
{
    m_seriesDue = m_seriesDue || layout.orientation != m_layout.orientation;
    m_layout = layout;
    m_grid->setChart(&m_spec, &m_layout);
    m_foreground->setChart(&m_spec, &m_layout);
    m_chart->resize(m_layout.size);
    if (m_layout.count == 0) {
        m_chart->removeAllSeries();
        m_seriesDue = true;
        return;
    }
    if (m_seriesDue || !fitsSeries())
        buildSeries();
    if (m_points)
        showPoints();
    else
        showBars();
    showHighlight();
}

/// Are the series those that the layout has shapes for?
bool ChartDrawing::fitsSeries() const
{
    return (m_points != nullptr) == !m_layout.points.empty() && (m_line != nullptr) == !m_layout.line.empty();
}

void ChartDrawing::buildSeries()
{
    m_seriesDue = false;
    m_chart->removeAllSeries();
    m_bars = nullptr;
    m_line = nullptr;
    m_points = nullptr;
    m_strongPoints = nullptr;
    m_drawnBars.clear();
    if (!m_layout.points.empty())
        return addPoints();
    addBars();
    if (!m_layout.line.empty())
        addLine();
}

void ChartDrawing::addBars()
{
    QAbstractBarSeries *series = nullptr;
    if (m_layout.orientation == Qt::Horizontal)
        series = new QHorizontalBarSeries(m_chart);
    else
        series = new QBarSeries(m_chart);
    m_bars = new QBarSet(QString(), series);
    m_bars->setPen(Qt::NoPen);
    // Coloured before the theme sees them, or it colours them first.
    m_bars->setBrush(chartColors(m_spec.theme).accent);
    series->append(m_bars);
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void ChartDrawing::addLine()
{
    m_line = new QLineSeries(m_chart);
    m_line->setPen(QPen(chartColors(m_spec.theme).line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_chart->addSeries(m_line);
    m_line->attachAxis(m_xAxis);
    m_line->attachAxis(m_yAxis);
}

void ChartDrawing::addPoints()
{
    const ChartColors colors = chartColors(m_spec.theme);
    for (QScatterSeries **series : {&m_points, &m_strongPoints}) {
        *series = new QScatterSeries(m_chart);
        // A rim in the colour of the ground keeps neighbours apart.
        (*series)->setPen(QPen(colors.background, 1));
        (*series)->setBrush(colors.accent);
        (*series)->setMarkerSize(10);
        m_chart->addSeries(*series);
        (*series)->attachAxis(m_xAxis);
        (*series)->attachAxis(m_yAxis);
    }
}

void ChartDrawing::showBars()
{
    m_chart->setPlotArea(m_layout.plot);
    QList<qreal> values(m_layout.bars.begin(), m_layout.bars.end());
    const double drawn = std::max<double>(1, static_cast<double>(values.size()));
    // A category axis would drop equal names, and we write the names ourselves: numbered bands do. Horizontal bars count from
    // the bottom, readers from the top.
    const bool horizontal = m_layout.orientation == Qt::Horizontal;
    // The bar of all others is not the largest of all, but of another kind: the grid draws it.
    if (const int others = m_layout.ownBar(m_spec.others()); others >= 0)
        values[others] = 0;
    if (horizontal)
        std::reverse(values.begin(), values.end());
    QValueAxis *bands = horizontal ? m_yAxis : m_xAxis;
    QValueAxis *lengths = horizontal ? m_xAxis : m_yAxis;
    if (values != m_drawnBars || m_bars->count() != values.size()) {
        m_drawnBars = values;
        if (m_bars->count() > 0)
            m_bars->remove(0, m_bars->count());
        m_bars->append(values); // at once: each change lays out all bars
    }
    bands->setRange(-0.5, drawn - 0.5);
    lengths->setRange(m_layout.scale.minimum, m_layout.scale.maximum);
    static_cast<QAbstractBarSeries *>(m_chart->series().constFirst())->setBarWidth(m_layout.barShare);
    if (!m_line)
        return;
    QList<QPointF> points;
    for (size_t bar = 0; bar < m_layout.line.size(); ++bar)
        points.append({static_cast<double>(bar), m_layout.line[bar]});
    m_line->replace(points);
}

QPointF ChartDrawing::onAxes(size_t point) const
{
    if (!m_layout.inBands)
        return {m_spec.xValues[point], m_spec.values[point]};
    // The layout's own coordinates, but that axes count upwards.
    return {m_layout.points[point].x(), -m_layout.points[point].y()};
}

void ChartDrawing::showPoints()
{
    // Qt Charts cuts at the plot's edges what is half outside: a point on the edge is to be whole.
    const double rim = 2 * m_layout.pointRadius;
    const QRectF plot = m_layout.plot;
    m_chart->setPlotArea(plot.adjusted(-rim, -rim, rim, rim));
    if (m_layout.inBands) {
        m_xAxis->setRange(plot.left() - rim, plot.right() + rim);
        m_yAxis->setRange(-plot.bottom() - rim, -plot.top() + rim);
        m_points->setMarkerSize(2 * m_layout.pointRadius);
        return m_points->replace(shownPoints());
    }
    const auto widen = [&](QValueAxis *axis, const ValueScale &scale, double length) {
        const double more = (scale.maximum - scale.minimum) * rim / length;
        axis->setRange(scale.minimum - more, scale.maximum + more);
    };
    widen(m_xAxis, m_layout.xScale, plot.width());
    widen(m_yAxis, m_layout.scale, plot.height());
    m_points->setMarkerSize(2 * m_layout.pointRadius);
    m_points->replace(shownPoints());
}

QList<QPointF> ChartDrawing::shownPoints() const
{
    // One of those that lie on the same spot is enough to be seen: of a million points few are drawn.
    constexpr qsizetype mostDrawn = 5000;
    QList<QPointF> points;
    for (double cell = 0.5;; cell *= 2) {
        points.clear();
        QSet<std::pair<int, int>> spots;
        for (size_t point = 0; point < m_layout.points.size() && points.size() <= mostDrawn; ++point) {
            const QPointF at = m_layout.points[point];
            if (at == ChartLayout::nowhere)
                continue;
            const std::pair spot(static_cast<int>(at.x() / cell), static_cast<int>(at.y() / cell));
            if (spots.contains(spot))
                continue;
            spots.insert(spot);
            points.append(onAxes(point));
        }
        if (points.size() <= mostDrawn)
            return points;
    }
}

void ChartDrawing::setHighlighted(const std::vector<int> &marks)
{
    if (marks == m_spec.highlighted)
        return;
    m_spec.highlighted = marks;
    showHighlight();
    m_foreground->update();
}

void ChartDrawing::setTextAs(TextAs textAs)
{
    m_foreground->setTextAs(textAs);
}

void ChartDrawing::setFocusMark(int mark)
{
    m_foreground->setFocusMark(mark);
}

void ChartDrawing::showHighlight()
{
    if (m_layout.count == 0)
        return;
    if (m_points)
        highlightPoints();
    else if (m_bars)
        highlightBars();
}

void ChartDrawing::highlightPoints()
{
    const ChartColors colors = chartColors(m_spec.theme);
    QList<QPointF> strong;
    for (const int mark : m_spec.highlighted) {
        const int bar = m_layout.barOf(mark);
        if (bar >= 0 && m_layout.points[static_cast<size_t>(bar)] != ChartLayout::nowhere)
            strong.append(onAxes(static_cast<size_t>(bar)));
    }
    m_points->setColor(m_spec.highlighted.empty() ? colors.accent : colors.quiet);
    m_strongPoints->setMarkerSize(2.8 * m_layout.pointRadius);
    m_strongPoints->replace(strong);
}

void ChartDrawing::highlightBars()
{
    const ChartColors colors = chartColors(m_spec.theme);
    const bool any = !m_spec.highlighted.empty();
    const int drawn = static_cast<int>(m_layout.bars.size());
    QList<int> selected;
    for (int bar = 0; any && bar < drawn; ++bar) {
        const auto [begin, end] = m_layout.marksOfBar(bar);
        const auto first = std::ranges::lower_bound(m_spec.highlighted, begin);
        if (first != m_spec.highlighted.end() && *first < end)
            selected.append(m_layout.orientation == Qt::Horizontal ? drawn - 1 - bar : bar);
    }
    m_bars->setSelectedColor(colors.accent);
    m_bars->setColor(any ? colors.quiet : colors.accent);
    m_bars->deselectAllBars();
    m_bars->selectBars(selected);
}

} // namespace dc
