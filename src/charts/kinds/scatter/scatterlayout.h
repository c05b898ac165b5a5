// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/contentlayout.h"

namespace dc {

/// Points by two values. Their names stand where they have room.
class ScatterLayout : public ContentLayout
{
public:
    explicit ScatterLayout(const LayoutParts &parts);

    static double minimumWidth(const LayoutParts &parts);
    double height(AxisDetail detail, bool comfortable) const override;
    void place(ChartLayout &layout, double top, double bottom) const override;
    int room(double height) const override;

private:
    double axisHeight(AxisDetail detail) const; ///< below the plot
    double titleHeight(AxisDetail detail) const; ///< of the vertical axis, above the plot
    void chooseScales(ChartLayout &layout, const QRectF &room) const;
    void placePoints(ChartLayout &layout) const;
    void placeAxes(ChartLayout &layout, double top) const;

    const LayoutParts &m_parts;
    double m_radius = 0;
};

} // namespace dc
