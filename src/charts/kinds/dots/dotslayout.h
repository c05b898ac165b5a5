// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/horizontallayout.h"
#include "charts/page/valueaxis.h"

namespace dc {

/// The place of a dot is its value: the axis need not begin at zero. Of places the first is at the far end.
class DotsAxis : public ValueAxis
{
public:
    using ValueAxis::ValueAxis;

    double length(int mark) const override;
    ValueScale scale(std::span<const double> extremes, int maximumIntervals) const override;
    QString tickText(const ValueScale &scale, double tick) const override;
};

/// A dot in each band. Where the axis begins at zero its line has the length of the value; else it only leads the eye, from
/// one end of the plot to the other.
class DotsLayout : public HorizontalLayout
{
public:
    explicit DotsLayout(const LayoutParts &parts);

    void place(ChartLayout &layout, double top, double bottom) const override;

private:
    double m_radius;
};

} // namespace dc
