// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/layoutchart.h"

#include "charts/page/chartkind.h"
#include "charts/page/contentlayout.h"

#include <algorithm>
#include <cmath>

namespace dc {

// So few bars all have their names on every page, if it must be a smaller drawing.
static constexpr int fewBars = 30;
static constexpr int fewInWindow = 3;

static double frameHeight(const LayoutParts &parts)
{
    return 2 * parts.leastMargin + parts.frame.headerHeight() + parts.frame.footerHeight();
}

static ChartLayout place(const LayoutParts &parts, const QSizeF &size)
{
    const ChartSpec &spec = parts.spec;
    const auto content = parts.spec.kind->makeLayout(parts);
    ChartLayout layout;
    layout.size = size;
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
    parts.frame.placeHeader(layout, top);
    if (layout.count > 0)
        content->place(layout, top + parts.frame.headerHeight() + moreGap,
                       bottom - parts.frame.footerHeight() - moreGap);
    parts.frame.placeFooter(layout, bottom);
    return layout;
}

static int roomFor(const LayoutParts &parts, const QSizeF &size)
{
    return parts.spec.kind->makeLayout(parts)->room(size.height() - frameHeight(parts));
}

static bool allPointsNamed(const ChartLayout &layout, const ChartSpec &spec)
{
    const auto isName = [](const ChartText &text) { return text.role == ChartText::Role::Category; };
    int present = 0;
    for (int mark = 0; mark < spec.count(); ++mark)
        present += spec.isMissing(mark) ? 0 : 1;
    return std::ranges::count_if(layout.texts, isName) >= present;
}

/// All marks, in exactly this size.
static ChartLayout layoutAll(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &size)
{
    if (!spec.kind) {
        ChartLayout page;
        page.size = size;
        return page;
    }
    const LayoutParts parts(spec, measures, size, Crowding::Roomy);
    if (spec.isPlane()) {
        ChartLayout layout = place(parts, size);
        return allPointsNamed(layout, spec) ? layout : place(LayoutParts(spec, measures, size, Crowding::Dense), size);
    }
    if (spec.count() <= fewBars || roomFor(parts, size) >= spec.count())
        return place(parts, size);
    return place(LayoutParts(spec, measures, size, Crowding::Dense), size);
}

ChartLayout layoutWindow(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &size, int first)
{
    if (!spec.kind || !spec.kind->scrolls())
        return layoutAll(spec, measures, size);
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
    return std::ceil(frameHeight(parts) + spec.kind->makeLayout(parts)->height(AxisDetail::None, false));
}

static double leastWidth(const ChartSpec &spec, const ChartMeasures &measures, int bars)
{
    // Wide enough to wrap nothing.
    const bool few = spec.count() <= fewBars;
    const LayoutParts parts(spec, measures, {10000, 100}, few ? Crowding::Roomy : Crowding::Dense);
    return std::ceil(spec.kind->minimumWidth(parts, spec.count() <= bars ? spec.count() : fewInWindow));
}

static QSizeF leastSize(const ChartSpec &spec, const ChartMeasures &measures, double width)
{
    if (!spec.kind)
        return {width, 0};
    const double across = std::max(width, leastWidth(spec, measures, fewBars));
    return {across, leastHeight(spec, measures, across, fewBars, Crowding::Dense)};
}

QSizeF minimumChartSize(const ChartSpec &spec, double width)
{
    return leastSize(spec, ChartMeasures(spec), width);
}

ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size)
{
    const ChartMeasures measures(spec);
    const QSizeF least = leastSize(spec, measures, size.width());
    const double larger = std::max({1.0, least.width() / size.width(), least.height() / size.height()});
    return layoutAll(spec, measures, size * larger);
}

QSizeF minimumWindowSize(const ChartSpec &spec, const ChartMeasures &measures, double width)
{
    if (!spec.kind)
        return {0, 0};
    const bool scrolls = spec.kind->scrolls();
    const double least = leastWidth(spec, measures, scrolls ? fewInWindow : fewBars);
    const double across = std::max(least, width);
    if (!scrolls)
        return {least, leastHeight(spec, measures, across, fewBars, Crowding::Dense)};
    double height = leastHeight(spec, measures, across, fewInWindow, Crowding::Windowed);
    // Names that read upwards while one scrolls may take more than those of few bars that all have room.
    if (spec.count() <= fewBars && across >= leastWidth(spec, measures, fewBars))
        height = std::min(height, leastHeight(spec, measures, across, fewBars, Crowding::Dense));
    return {least, height};
}

} // namespace dc
