// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/dots/dotslayout.h"

#include <algorithm>

namespace dc {

static constexpr double radius = 0.36; // em

double DotsAxis::length(int mark) const
{
    if (!spec().isMissing(mark))
        return ValueAxis::length(mark);
    // It has no dot, but a place for the dash beside it: the near end.
    const std::vector<double> all = extremes();
    return all.empty() ? 0 : spec().rank ? all.back() : all.front();
}

ValueScale DotsAxis::scale(std::span<const double> extremes, int maximumIntervals) const
{
    ValueScale scale = pointScale(extremes, spec().valueType, maximumIntervals);
    if (!spec().rank || extremes.empty())
        return scale;
    // From the first place, and there is none before it.
    if (extremes.back() - 1 <= maximumIntervals && extremes.back() > 1)
        scale = {.minimum = 1, .maximum = extremes.back(), .step = 1};
    scale.reversed = true;
    return scale;
}

QString DotsAxis::tickText(const ValueScale &scale, double tick) const
{
    return spec().rank && tick < 1 ? QString() : ValueAxis::tickText(scale, tick);
}

DotsLayout::DotsLayout(const LayoutParts &parts)
    : HorizontalLayout(parts, radius * parts.fonts.em)
    , m_radius(radius * parts.fonts.em)
{ }

void DotsLayout::place(ChartLayout &layout, double top, double bottom) const
{
    HorizontalLayout::place(layout, top, bottom);
    const QRectF plot = layout.plot;
    const double band = plot.height() / static_cast<double>(std::max<size_t>(1, layout.bars.size()));
    const bool fromZero = layout.scale.minimum <= 0 && layout.scale.maximum >= 0 && !layout.scale.reversed;
    layout.pointRadius = std::min(m_radius, std::max(1.5, band / 2));
    for (size_t bar = 0; bar < layout.bars.size(); ++bar) {
        const auto [begin, end] = layout.marksOfBar(static_cast<int>(bar));
        if (end - begin == 1 && parts().spec.isMissing(begin)) {
            layout.points.push_back(ChartLayout::nowhere);
            continue;
        }
        const QPointF at(layout.position(layout.bars[bar]), plot.top() + (static_cast<double>(bar) + 0.5) * band);
        layout.points.push_back(at);
        if (!layout.dense)
            layout.stems.emplace_back(fromZero ? layout.position(0) : plot.left(), at.y(),
                                      fromZero ? at.x() : plot.right(), at.y());
    }
}

} // namespace dc
