// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/valueaxis.h"
#include "charts/page/verticallayout.h"

namespace dc {

/// What a Pareto chart asks after, in percent: how few make up this share of the whole?
inline constexpr double fourFifths = 80;

/// The running share as it is written; empty where there is none.
QString shareText(const ChartSpec &spec, int mark);

/// Percents of the total, with a rule at four fifths of it. The values stand with the names.
class ShareAxis : public ValueAxis
{
public:
    using ValueAxis::ValueAxis;

    std::vector<double> extremes() const override;
    double length(int mark) const override;
    ValueScale scale(std::span<const double> extremes, int maximumIntervals) const override;
    QString tickText(const ValueScale &scale, double tick) const override;
    QString title() const override;
    std::optional<double> rule() const override;
    QString ruleText() const override;
    QString category(int mark) const override;
};

/// Upright bars under a line of the running share, which has its figures beside it.
class ParetoLayout : public VerticalLayout
{
public:
    using VerticalLayout::VerticalLayout;

    void place(ChartLayout &layout, double top, double bottom) const override;

protected:
    double valueLength() const override;
    void placeValue(ChartLayout &layout, int mark) const override;

private:
    void placeShares(ChartLayout &layout) const;
};

} // namespace dc
