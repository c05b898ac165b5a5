// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/scatter/scatterlayout.h"

#include "charts/kinds/scatter/pointlabels.h"
#include "charts/page/textwrap.h"

#include <algorithm>
#include <cmath>

namespace dc {

static constexpr double leastPlot = 7; // em
static constexpr double radius = 0.34; // em
static constexpr double smallRadius = 0.2; // em, of very many points
static constexpr int manyPoints = 300;

ScatterLayout::ScatterLayout(const LayoutParts &parts)
    : m_parts(parts)
    , m_radius((parts.spec.count() > manyPoints ? smallRadius : radius) * parts.fonts.em)
{ }

double ScatterLayout::minimumWidth(const LayoutParts &parts)
{
    return 2 * std::ceil(1.5 * parts.fonts.em) + std::ceil(3 * leastPlot * parts.fonts.em);
}

int ScatterLayout::room(double) const
{
    return m_parts.spec.count(); // points may lie upon each other
}

double ScatterLayout::axisHeight(AxisDetail detail) const
{
    const LayoutParts &p = m_parts;
    if (detail == AxisDetail::None)
        return 0;
    double height = p.gap + p.smallHeight;
    if (detail == AxisDetail::TicksAndTitle) {
        const auto lines = wrapText(p.spec.xTitle, p.smallMetrics, p.innerWidth()).size();
        height += static_cast<double>(lines) * p.smallHeight + std::round(p.gap / 2);
    }
    return height;
}

double ScatterLayout::titleHeight(AxisDetail detail) const
{
    if (detail != AxisDetail::TicksAndTitle)
        return 0;
    const auto lines = m_parts.axisTitleLines(m_parts.innerWidth()).size();
    return lines > 0 ? static_cast<double>(lines) * m_parts.smallHeight + m_parts.gap : 0;
}

double ScatterLayout::height(AxisDetail detail, bool comfortable) const
{
    // What the figures mean is not said anywhere else: it is the last to be left out.
    const double plot = leastPlot * m_parts.fonts.em * (comfortable && detail != AxisDetail::TicksAndTitle ? 1.2 : 1);
    return plot + axisHeight(detail) + titleHeight(detail);
}

void ScatterLayout::chooseScales(ChartLayout &layout, const QRectF &room) const
{
    const LayoutParts &p = m_parts;
    std::vector<double> xs;
    std::vector<double> ys;
    for (int mark = 0; mark < p.spec.count(); ++mark) {
        if (!p.spec.isMissing(mark)) {
            xs.push_back(p.spec.xValues[static_cast<size_t>(mark)]);
            ys.push_back(p.spec.values[static_cast<size_t>(mark)]);
        }
    }
    const double inset = std::ceil(m_radius) + 2; // of the outermost points
    for (int intervals = 6; intervals >= 1; --intervals) {
        layout.scale = pointScale(ys, p.spec.valueType, intervals);
        if (room.height() / layout.scale.intervals() >= 1.6 * p.smallHeight)
            break;
    }
    const double left = std::ceil(p.tickWidth(layout.scale)) + p.gap + inset;
    layout.plot = room.adjusted(left, inset, -inset, -inset);
    for (int intervals = 10; intervals >= 1; --intervals) {
        layout.xScale = pointScale(xs, p.spec.xType, intervals);
        double widest = 0;
        for (const double tick : layout.xScale.ticks())
            widest = std::max(
                widest, p.smallMetrics.horizontalAdvance(tickText(layout.xScale, tick, p.spec.xType, p.spec.language)));
        // The outermost labels are centred below the ends of the plot.
        const double right = std::min(room.right() - inset, p.width - 2 - widest / 2);
        layout.plot.setRight(std::max(layout.plot.left() + 1, std::floor(right)));
        if (layout.plot.width() / layout.xScale.intervals() >= widest + p.fonts.em)
            break;
    }
}

void ScatterLayout::place(ChartLayout &layout, double top, double bottom) const
{
    const LayoutParts &p = m_parts;
    const double above = titleHeight(layout.detail);
    chooseScales(
        layout,
        QRectF(QPointF(p.margin, top + above), QPointF(p.width - p.margin, bottom - axisHeight(layout.detail))));
    layout.inBands = false;
    layout.orientation = Qt::Vertical;
    layout.bands = layout.plot;
    layout.pointRadius = m_radius;
    placeAxes(layout, top);
    placePoints(layout);
}

void ScatterLayout::placePoints(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    layout.points.reserve(static_cast<size_t>(layout.count));
    for (int mark = 0; mark < layout.count; ++mark) {
        const auto index = static_cast<size_t>(mark);
        layout.points.push_back(p.spec.isMissing(mark) ? ChartLayout::nowhere
                                                       : QPointF(layout.xPosition(p.spec.xValues[index]),
                                                                 layout.position(p.spec.values[index])));
    }
    placePointLabels(layout, p);
}

void ScatterLayout::placeAxes(ChartLayout &layout, double top) const
{
    const LayoutParts &p = m_parts;
    if (layout.detail == AxisDetail::None)
        return;
    for (const double tick : layout.scale.ticks()) {
        ChartText text{
            .role = ChartText::Role::Tick, .text = p.axis->tickText(layout.scale, tick), .alignment = Qt::AlignRight};
        const double width = p.smallMetrics.horizontalAdvance(text.text);
        text.rect = QRectF(layout.plot.left() - p.gap - m_radius - width, layout.position(tick) - p.smallHeight / 2,
                           width, p.smallHeight);
        layout.texts.push_back(text);
    }
    const double below = layout.plot.bottom() + std::ceil(m_radius) + p.gap;
    for (const double tick : layout.xScale.ticks()) {
        ChartText text{.role = ChartText::Role::Tick,
                       .text = tickText(layout.xScale, tick, p.spec.xType, p.spec.language),
                       .alignment = Qt::AlignHCenter};
        const double width = p.smallMetrics.horizontalAdvance(text.text);
        text.rect = QRectF(layout.xPosition(tick) - width / 2, below, width, p.smallHeight);
        layout.texts.push_back(text);
    }
    if (layout.detail != AxisDetail::TicksAndTitle)
        return;
    placeLines(layout, p.axisTitleLines(p.innerWidth()), p.smallMetrics,
               QRectF(p.margin, top, p.innerWidth(), p.smallHeight), {.role = ChartText::Role::AxisTitle});
    placeLines(
        layout, wrapText(p.spec.xTitle, p.smallMetrics, p.innerWidth()), p.smallMetrics,
        QRectF(p.margin, below + p.smallHeight + std::round(p.gap / 2), layout.plot.right() - p.margin, p.smallHeight),
        {.role = ChartText::Role::AxisTitle, .alignment = Qt::AlignRight});
}

} // namespace dc
