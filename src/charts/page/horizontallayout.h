// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/contentlayout.h"

namespace dc {

/// Bars that grow to the right, the first on top, category labels on the left. A reference line has its text above the bars.
class HorizontalLayout : public ContentLayout
{
public:
    /// reach: how far what stands at the end of a bar goes beyond it.
    explicit HorizontalLayout(const LayoutParts &parts, double reach = 0);

    static double minimumWidth(const LayoutParts &parts);
    double height(AxisDetail detail, bool comfortable) const override;
    void place(ChartLayout &layout, double top, double bottom) const override;
    int room(double height) const override;

protected:
    const LayoutParts &parts() const { return m_parts; }

private:
    double comfortableBand() const;
    double ruleHeight() const; ///< of the text above the bars
    void placeRule(ChartLayout &layout) const;
    void placeDenseLabels(ChartLayout &layout) const;
    static double widthWithoutLabels(const LayoutParts &parts);
    void chooseScale();
    double axisHeight(AxisDetail detail) const;
    void placeAxis(ChartLayout &layout) const;
    void placeBars(ChartLayout &layout) const;

    const LayoutParts &m_parts;
    const double m_reach;
    std::vector<QStringList> m_labels; ///< wrapped, of the parts' categories
    double m_labelColumn = 0;
    double m_leastBand = 0;
    ValueScale m_scale;
    bool m_ticksFit = false;
    double m_left = 0; ///< of the plot
    double m_length = 0; ///< of the plot
};

} // namespace dc
