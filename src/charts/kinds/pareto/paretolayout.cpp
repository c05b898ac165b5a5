// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/pareto/paretolayout.h"

#include "data/words/format.h"

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

QString shareText(const ChartSpec &spec, int mark)
{
    if (spec.runningShares.empty())
        return {};
    // What is below four fifths must not be rounded up to them: the chart is asked where they are reached.
    const double share = spec.runningShares.at(static_cast<size_t>(mark));
    const bool roundsUp = share < fourFifths && std::round(share * 10) / 10 >= fourFifths;
    return formatNumber(roundsUp ? std::floor(share * 10) / 10 : share, ColumnType::Percent, spec.language);
}

std::vector<double> ShareAxis::extremes() const
{
    return {0, 100};
}

double ShareAxis::length(int mark) const
{
    const auto index = static_cast<size_t>(mark);
    const std::vector<double> &shares = spec().runningShares;
    return shares[index] - (index > 0 ? shares[index - 1] : 0);
}

ValueScale ShareAxis::scale(std::span<const double>, int maximumIntervals) const
{
    const double step = maximumIntervals >= 5 ? 20 : maximumIntervals >= 4 ? 25 : maximumIntervals >= 2 ? 50 : 100;
    return {.minimum = 0, .maximum = 100, .step = step};
}

QString ShareAxis::tickText(const ValueScale &scale, double tick) const
{
    return dc::tickText(scale, tick, ColumnType::Percent, spec().language);
}

QString ShareAxis::title() const
{
    return {}; // the ticks say all
}

std::optional<double> ShareAxis::rule() const
{
    return fourFifths;
}

QString ShareAxis::ruleText() const
{
    return tickText({.minimum = 0, .maximum = 100, .step = 20}, fourFifths);
}

QString ShareAxis::category(int mark) const
{
    return u"%1 (%2)"_s.arg(ValueAxis::category(mark), spec().valueText(mark));
}

void ParetoLayout::place(ChartLayout &layout, double top, double bottom) const
{
    VerticalLayout::place(layout, top, bottom);
    const std::vector<double> &shares = parts().spec.runningShares;
    for (int bar = 0; bar < static_cast<int>(layout.bars.size()); ++bar)
        layout.line.push_back(shares[static_cast<size_t>(layout.marksOfBar(bar).second - 1)]);
    placeShares(layout);
}

double ParetoLayout::valueLength() const
{
    return parts().smallHeight; // of the last share, at 100 %
}

void ParetoLayout::placeValue(ChartLayout &, int) const
{
    // They stand with the names.
}

void ParetoLayout::placeShares(ChartLayout &layout) const
{
    const LayoutParts &p = parts();
    const std::vector<double> &shares = p.spec.runningShares;
    // The one that answers the question first, then the ends, then as many as have room.
    const auto reaching = std::ranges::lower_bound(shares, fourFifths) - shares.begin();
    std::vector<int> order{static_cast<int>(reaching), 0, layout.count - 1};
    const double step = std::max(layout.band(), (layout.dense ? 6 : 1) * p.fonts.em);
    for (double center = step / 2; center < layout.plot.width(); center += step)
        order.push_back(static_cast<int>(center / layout.band()));
    std::vector<QRectF> taken;
    for (const int mark : order) {
        if (mark < 0 || mark >= layout.count)
            continue;
        ChartText text{.role = ChartText::Role::Share, .text = shareText(p.spec, mark), .mark = mark};
        // Above and left of its point: the line comes from below and goes on upwards.
        const QPointF point(layout.bandRect(mark).center().x(), layout.position(shares[static_cast<size_t>(mark)]));
        const double width = p.smallMetrics.horizontalAdvance(text.text);
        text.rect = QRectF(point.x() - width, point.y() - p.gap / 2 - p.smallHeight, width, p.smallHeight);
        const QRectF space = text.rect.adjusted(-p.gap / 2, 0, p.gap / 2, 0);
        const bool free = std::ranges::none_of(taken, [&](const QRectF &rect) { return rect.intersects(space); });
        if (!free || text.rect.left() < layout.plot.left())
            continue;
        taken.push_back(text.rect);
        layout.texts.push_back(text);
    }
}

} // namespace dc
