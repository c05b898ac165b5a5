// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/layoutparts.h"

namespace dc {

/// The content between header and footer, for one kind and orientation.
class ContentLayout
{
public:
    virtual ~ContentLayout() = default;
    /// What it needs at least with so much of an axis; comfortable: so that this much of an axis looks well.
    virtual double height(AxisDetail detail, bool comfortable) const = 0;
    virtual void place(ChartLayout &layout, double top, double bottom) const = 0;
    /// How many marks, each with its name, have room in this height.
    virtual int room(double height) const = 0;
};

} // namespace dc
