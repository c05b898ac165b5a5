// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartlayout.h"

#include "charts/horizontallayout.h"
#include "charts/verticallayout.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace dc {

double ChartLayout::band() const
{
    return (orientation == Qt::Horizontal ? plot.height() : plot.width()) / std::max(1, count);
}

double ChartLayout::position(double value) const
{
    const double fraction = scale.fraction(value);
    return orientation == Qt::Horizontal ? plot.left() + fraction * plot.width()
                                         : plot.bottom() - fraction * plot.height();
}

QRectF ChartLayout::bandRect(int bar) const
{
    if (orientation == Qt::Horizontal)
        return {bands.left(), plot.top() + bar * band(), bands.width(), band()};
    return {plot.left() + bar * band(), bands.top(), band(), bands.height()};
}

QRectF ChartLayout::barRect(int bar, double value) const
{
    const double from = position(0);
    const double to = position(std::isfinite(value) ? value : 0);
    const double thickness = barShare * band();
    const QPointF center = bandRect(bar).center();
    if (orientation == Qt::Horizontal)
        return QRectF(from, center.y() - thickness / 2, to - from, thickness).normalized();
    return QRectF(center.x() - thickness / 2, from, thickness, to - from).normalized();
}

int ChartLayout::markAt(const QPointF &point) const
{
    if (count == 0 || !bands.contains(point))
        return -1;
    const double along = orientation == Qt::Horizontal ? point.y() - plot.top() : point.x() - plot.left();
    const int bar = static_cast<int>(std::floor(along / band()));
    return bar >= 0 && bar < count ? bar : -1;
}

static std::unique_ptr<ContentLayout> contentLayout(const LayoutParts &parts)
{
    if (parts.spec.orientation == Qt::Horizontal)
        return std::make_unique<HorizontalLayout>(parts);
    return std::make_unique<VerticalLayout>(parts);
}

static double frameHeight(const LayoutParts &parts)
{
    return 2 * parts.leastMargin + parts.headerHeight() + parts.footerHeight();
}

ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size)
{
    const LayoutParts parts(spec, size.width());
    const auto content = contentLayout(parts);

    ChartLayout layout;
    layout.size = size;
    layout.orientation = spec.orientation;
    layout.count = spec.count();
    const double available = size.height() - frameHeight(parts);
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

double minimumChartHeight(const ChartSpec &spec, double width)
{
    const LayoutParts parts(spec, width);
    return std::ceil(frameHeight(parts) + contentLayout(parts)->height(AxisDetail::None, false));
}

double minimumChartWidth(const ChartSpec &spec)
{
    const LayoutParts parts(spec, 10000); // wide enough to wrap nothing
    return std::ceil(spec.orientation == Qt::Horizontal ? HorizontalLayout::minimumWidth(parts)
                                                        : VerticalLayout::minimumWidth(parts));
}

QSizeF minimumChartSize(const ChartSpec &spec)
{
    const double width = minimumChartWidth(spec);
    return {width, minimumChartHeight(spec, width)};
}

} // namespace dc
