// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/chartlayout.h"

#include "charts/page/horizontallayout.h"
#include "charts/page/scatterlayout.h"
#include "charts/page/verticallayout.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace dc {

// So few bars all have their names on every page, if it must be a smaller drawing.
static constexpr int fewBars = 30;
static constexpr int fewInWindow = 3;

double ChartLayout::band() const
{
    return (orientation == Qt::Horizontal ? plot.height() : plot.width()) / std::max(1, shown);
}

double ChartLayout::position(double value) const
{
    const double fraction = scale.fraction(value);
    return orientation == Qt::Horizontal && kind != ChartKind::Scatter ? plot.left() + fraction * plot.width()
                                                                       : plot.bottom() - fraction * plot.height();
}

double ChartLayout::xPosition(double value) const
{
    return plot.left() + xScale.fraction(value) * plot.width();
}

QRectF ChartLayout::bandRect(int mark) const
{
    const double from = (mark - first) * band();
    if (orientation == Qt::Horizontal)
        return {bands.left(), plot.top() + from, bands.width(), band()};
    return {plot.left() + from, bands.top(), band(), bands.height()};
}

QRectF ChartLayout::barRect(int mark, double value) const
{
    const double from = position(0);
    const double to = position(std::isfinite(value) ? value : 0);
    const double thickness = barShare * band();
    const QPointF center = bandRect(mark).center();
    if (orientation == Qt::Horizontal)
        return QRectF(from, center.y() - thickness / 2, to - from, thickness).normalized();
    return QRectF(center.x() - thickness / 2, from, thickness, to - from).normalized();
}

QRectF ChartLayout::markRect(int mark) const
{
    if (mark < first || mark >= first + shown)
        return {};
    if (kind != ChartKind::Scatter)
        return bandRect(mark);
    const QPointF center = points[static_cast<size_t>(mark)];
    const double half = 2 * pointRadius;
    return plot.adjusted(-1, -1, 1, 1).contains(center)
        ? QRectF(center - QPointF(half, half), QSizeF(2 * half, 2 * half))
        : QRectF();
}

int ChartLayout::markAt(const QPointF &point) const
{
    if (kind == ChartKind::Scatter) {
        int nearest = -1;
        double least = std::pow(3 * pointRadius, 2);
        for (size_t mark = 0; mark < points.size(); ++mark) {
            const QPointF way = points[mark] - point;
            const double distance = QPointF::dotProduct(way, way);
            if (distance < least) {
                least = distance;
                nearest = static_cast<int>(mark);
            }
        }
        return nearest;
    }
    if (shown == 0 || !bands.contains(point))
        return -1;
    const double along = orientation == Qt::Horizontal ? point.y() - plot.top() : point.x() - plot.left();
    const int bar = static_cast<int>(std::floor(along / band()));
    return bar >= 0 && bar < shown ? first + bar : -1;
}

std::pair<int, int> ChartLayout::marksOfBar(int bar) const
{
    if (!dense)
        return {first + bar, first + bar + 1};
    const auto drawn = static_cast<qint64>(bars.size());
    return {static_cast<int>(qint64(bar) * count / drawn), static_cast<int>((qint64(bar) + 1) * count / drawn)};
}

static std::unique_ptr<ContentLayout> contentLayout(const LayoutParts &parts)
{
    if (parts.spec.kind == ChartKind::Scatter)
        return std::make_unique<ScatterLayout>(parts);
    if (parts.spec.orientation == Qt::Horizontal && parts.spec.kind != ChartKind::Pareto)
        return std::make_unique<HorizontalLayout>(parts);
    return std::make_unique<VerticalLayout>(parts);
}

static double frameHeight(const LayoutParts &parts)
{
    return 2 * parts.leastMargin + parts.headerHeight() + parts.footerHeight();
}

static ChartLayout place(const LayoutParts &parts, const QSizeF &size)
{
    const ChartSpec &spec = parts.spec;
    const auto content = contentLayout(parts);
    ChartLayout layout;
    layout.size = size;
    layout.kind = spec.kind;
    layout.orientation = spec.kind == ChartKind::Pareto ? Qt::Vertical : spec.orientation;
    layout.count = spec.count();
    layout.first = parts.first;
    layout.dense = parts.crowding == Crowding::Dense;
    const double available = size.height() - frameHeight(parts);
    layout.shown = parts.crowding == Crowding::Windowed
        ? std::clamp(content->room(available), 1, layout.count - layout.first)
        : layout.count;
    for (const AxisDetail detail : {AxisDetail::TicksAndTitle, AxisDetail::Ticks, AxisDetail::None}) {
        layout.detail = detail;
        if (content->height(detail, true) <= available)
            break;
    }

    // What is left over goes into the margins first, then to the bars.
    const double extra = std::max(0.0, available - content->height(layout.detail, true));
    const double moreMargin = std::round(std::min(parts.margin - parts.leastMargin, 0.12 * extra));
    const double moreGap = std::round(std::min(parts.fonts.em, 0.08 * extra));
    const double top = parts.leastMargin + std::max(0.0, moreMargin);
    const double bottom = size.height() - top;
    parts.placeHeader(layout, top);
    if (layout.count > 0)
        content->place(layout, top + parts.headerHeight() + moreGap, bottom - parts.footerHeight() - moreGap);
    parts.placeFooter(layout, bottom);
    return layout;
}

static int roomFor(const LayoutParts &parts, const QSizeF &size)
{
    return contentLayout(parts)->room(size.height() - frameHeight(parts));
}

static bool allPointsNamed(const ChartLayout &layout, const ChartSpec &spec)
{
    const auto isName = [](const ChartText &text) { return text.role == ChartText::Role::Category; };
    int present = 0;
    for (int mark = 0; mark < spec.count(); ++mark)
        present += spec.isMissing(mark) ? 0 : 1;
    return std::ranges::count_if(layout.texts, isName) >= present;
}

ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size)
{
    const ChartMeasures measures(spec);
    const LayoutParts parts(spec, measures, size, Crowding::Roomy);
    if (spec.kind == ChartKind::Scatter) {
        ChartLayout layout = place(parts, size);
        return allPointsNamed(layout, spec) ? layout : place(LayoutParts(spec, measures, size, Crowding::Dense), size);
    }
    if (spec.count() <= fewBars || roomFor(parts, size) >= spec.count())
        return place(parts, size);
    return place(LayoutParts(spec, measures, size, Crowding::Dense), size);
}

ChartLayout layoutWindow(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &size, int first)
{
    if (spec.kind == ChartKind::Scatter || spec.kind == ChartKind::Pareto)
        return layoutChart(spec, size);
    // More than so many lines of text have no room, whatever they are.
    const double lines = std::max(size.width(), size.height()) / ChartFonts(spec.font).em;
    if (spec.count() <= lines) {
        const LayoutParts parts(spec, measures, size, Crowding::Roomy);
        if (roomFor(parts, size) >= spec.count())
            return place(parts, size);
    }
    const int from = std::clamp(first, 0, std::max(0, spec.count() - 1));
    const LayoutParts parts(spec, measures, size, Crowding::Windowed, from);
    const int last = std::max(0, spec.count() - roomFor(parts, size));
    if (from <= last)
        return place(parts, size);
    return place(LayoutParts(spec, measures, size, Crowding::Windowed, last), size);
}

static double leastHeight(const ChartSpec &spec, const ChartMeasures &measures, double width, int bars, Crowding ofMore)
{
    const Crowding crowding = spec.count() <= bars ? Crowding::Roomy : ofMore;
    const LayoutParts parts(spec, measures, {width, 100}, crowding);
    return std::ceil(frameHeight(parts) + contentLayout(parts)->height(AxisDetail::None, false));
}

static double leastWidth(const ChartSpec &spec, const ChartMeasures &measures, int bars)
{
    // Wide enough to wrap nothing.
    const bool few = spec.count() <= fewBars;
    const LayoutParts parts(spec, measures, {10000, 100}, few ? Crowding::Roomy : Crowding::Dense);
    if (spec.kind == ChartKind::Scatter)
        return std::ceil(ScatterLayout::minimumWidth(parts));
    return std::ceil(spec.orientation == Qt::Horizontal && spec.kind != ChartKind::Pareto
                         ? HorizontalLayout::minimumWidth(parts)
                         : VerticalLayout::minimumWidth(parts, spec.count() <= bars ? spec.count() : fewInWindow));
}

QSizeF minimumChartSize(const ChartSpec &spec, double width)
{
    const ChartMeasures measures(spec);
    const double across = std::max(width, leastWidth(spec, measures, fewBars));
    return {across, leastHeight(spec, measures, across, fewBars, Crowding::Dense)};
}

QSizeF minimumWindowSize(const ChartSpec &spec, const ChartMeasures &measures, double width)
{
    const double least = leastWidth(spec, measures, spec.kind == ChartKind::Pareto ? fewBars : fewInWindow);
    const double across = std::max(least, width);
    if (spec.kind == ChartKind::Pareto || spec.kind == ChartKind::Scatter)
        return {least, leastHeight(spec, measures, across, fewBars, Crowding::Dense)};
    double height = leastHeight(spec, measures, across, fewInWindow, Crowding::Windowed);
    // Names that read upwards while one scrolls may take more than those of few bars that all have room.
    if (spec.count() <= fewBars && across >= leastWidth(spec, measures, fewBars))
        height = std::min(height, leastHeight(spec, measures, across, fewBars, Crowding::Dense));
    return {least, height};
}

} // namespace dc
