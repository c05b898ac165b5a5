// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartdrawing.h"

#include "charts/draw/chartcolors.h"
#include "charts/draw/chartgrid.h"
#include "charts/draw/charttexts.h"

#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSet>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace dc {

ChartDrawing::ChartDrawing(QGraphicsItem *parent)
    : QChart(parent)
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
    , m_grid(new ChartGrid(this))
    , m_texts(new ChartTexts(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(1, 1);
    for (const auto &[axis, side] : {std::pair(m_xAxis, Qt::AlignBottom), std::pair(m_yAxis, Qt::AlignLeft)}) {
        axis->setVisible(false); // and before it is added, or it is drawn once
        addAxis(axis, side);
    }
}

void ChartDrawing::setSpec(const ChartSpec &spec)
{
    m_seriesDue = m_seriesDue || spec.kind != m_spec.kind || spec.orientation != m_spec.orientation
        || spec.theme != m_spec.theme || spec.runningShares.empty() != m_spec.runningShares.empty();
    m_spec = spec;
    m_layout = {}; // of other marks
}

void ChartDrawing::show(const ChartLayout &layout)
{
    m_layout = layout;
    m_grid->setChart(&m_spec, &m_layout);
    m_texts->setChart(&m_spec, &m_layout);
    resize(m_layout.size);
    if (m_layout.count == 0) {
        removeAllSeries();
        m_seriesDue = true;
        return;
    }
    if (m_seriesDue)
        buildSeries();
    if (m_spec.kind == ChartKind::Scatter) {
        // Qt Charts cuts at the plot's edges what is half outside: a point on the edge is to be whole.
        const double rim = 2 * m_layout.pointRadius;
        const QRectF plot = m_layout.plot;
        setPlotArea(plot.adjusted(-rim, -rim, rim, rim));
        const auto widen = [&](QValueAxis *axis, const ValueScale &scale, double length) {
            const double more = (scale.maximum - scale.minimum) * rim / length;
            axis->setRange(scale.minimum - more, scale.maximum + more);
        };
        widen(m_xAxis, m_layout.xScale, plot.width());
        widen(m_yAxis, m_layout.scale, plot.height());
        showPoints();
    } else {
        setPlotArea(m_layout.plot);
        showBars();
        showHighlight();
    }
}

void ChartDrawing::buildSeries()
{
    m_seriesDue = false;
    removeAllSeries();
    m_bars = nullptr;
    m_points = nullptr;
    m_strongPoints = nullptr;
    if (m_spec.kind == ChartKind::Scatter)
        return addPoints();
    addBars();
    if (m_spec.kind == ChartKind::Pareto && !m_spec.runningShares.empty())
        addShareLine();
}

void ChartDrawing::addBars()
{
    QAbstractBarSeries *series = nullptr;
    if (m_layout.orientation == Qt::Horizontal)
        series = new QHorizontalBarSeries(this);
    else
        series = new QBarSeries(this);
    m_bars = new QBarSet(QString(), series);
    m_bars->setPen(Qt::NoPen);
    // Coloured before the theme sees them, or it colours them first.
    m_bars->setBrush(chartColors(m_spec.theme).accent);
    series->append(m_bars);
    addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void ChartDrawing::addShareLine()
{
    auto *line = new QLineSeries(this);
    line->setPen(QPen(chartColors(m_spec.theme).line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    addSeries(line);
    line->attachAxis(m_xAxis);
    line->attachAxis(m_yAxis);
}

void ChartDrawing::addPoints()
{
    const ChartColors colors = chartColors(m_spec.theme);
    for (QScatterSeries **series : {&m_points, &m_strongPoints}) {
        *series = new QScatterSeries(this);
        // A rim in the colour of the ground keeps neighbours apart.
        (*series)->setPen(QPen(colors.background, 1));
        (*series)->setBrush(colors.accent);
        (*series)->setMarkerSize(10);
        addSeries(*series);
        (*series)->attachAxis(m_xAxis);
        (*series)->attachAxis(m_yAxis);
    }
}

void ChartDrawing::showBars()
{
    QList<qreal> values(m_layout.bars.begin(), m_layout.bars.end());
    const double drawn = std::max<double>(1, static_cast<double>(values.size()));
    // A category axis would drop equal names, and we write the names ourselves: numbered bands do. Horizontal bars count from
    // the bottom, readers from the top.
    const bool horizontal = m_layout.orientation == Qt::Horizontal;
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
    const auto all = series();
    static_cast<QAbstractBarSeries *>(all.constFirst())->setBarWidth(m_layout.barShare);
    if (all.size() < 2)
        return;
    QList<QPointF> shares;
    for (int bar = 0; bar < static_cast<int>(m_layout.bars.size()); ++bar)
        shares.append({double(bar), m_spec.runningShares[static_cast<size_t>(m_layout.marksOfBar(bar).second - 1)]});
    static_cast<QLineSeries *>(all.constLast())->replace(shares);
}

void ChartDrawing::showPoints()
{
    // One of those that lie on the same spot is enough to be seen: of a million points few are drawn.
    constexpr qsizetype mostDrawn = 5000;
    QList<QPointF> points;
    for (double cell = 0.5;; cell *= 2) {
        points.clear();
        QSet<std::pair<int, int>> spots;
        for (size_t mark = 0; mark < m_layout.points.size() && points.size() <= mostDrawn; ++mark) {
            const QPointF at = m_layout.points[mark];
            if (m_spec.isMissing(static_cast<int>(mark)))
                continue;
            const std::pair spot(static_cast<int>(at.x() / cell), static_cast<int>(at.y() / cell));
            if (spots.contains(spot))
                continue;
            spots.insert(spot);
            points.append({m_spec.xValues[mark], m_spec.values[mark]});
        }
        if (points.size() <= mostDrawn)
            break;
    }
    m_points->setMarkerSize(2 * m_layout.pointRadius);
    m_points->replace(points);
    showHighlight();
}

void ChartDrawing::setHighlighted(const std::vector<int> &marks)
{
    if (marks == m_spec.highlighted)
        return;
    m_spec.highlighted = marks;
    if (m_layout.count > 0)
        showHighlight();
    m_texts->update();
}

void ChartDrawing::setTextAs(TextAs textAs)
{
    m_texts->setTextAs(textAs);
}

void ChartDrawing::setFocusMark(int mark)
{
    m_texts->setFocusMark(mark);
}

void ChartDrawing::showHighlight()
{
    const ChartColors colors = chartColors(m_spec.theme);
    const bool any = !m_spec.highlighted.empty();
    if (m_points) {
        QList<QPointF> strong;
        for (const int mark : m_spec.highlighted) {
            if (mark < m_spec.count() && !m_spec.isMissing(mark))
                strong.append({m_spec.xValues[static_cast<size_t>(mark)], m_spec.values[static_cast<size_t>(mark)]});
        }
        m_points->setColor(any ? colors.quiet : colors.accent);
        m_strongPoints->setMarkerSize(2.8 * m_layout.pointRadius);
        m_strongPoints->replace(strong);
        return;
    }
    if (!m_bars)
        return;
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
