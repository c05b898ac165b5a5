// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/layoutparts.h"

namespace dc {

/// Bars that grow upwards, category labels below them: on one line where they fit, else wrapped, else in two rows in turn,
/// else reading upwards.
class VerticalLayout : public ContentLayout
{
public:
    explicit VerticalLayout(const LayoutParts &parts);

    static double minimumWidth(const LayoutParts &parts);
    double height(AxisDetail detail, bool comfortable) const override;
    void place(ChartLayout &layout, double top, double bottom) const override;

private:
    enum class Labels : quint8 { Straight, Staggered, Upwards };

    void chooseLabels();
    bool staggerFits() const;
    bool wrapFits(qsizetype mostLines);
    QRectF categorySlot(int bar, double top) const;
    double valueLength() const; ///< of a value label, in the direction of the bars
    double axisTitleHeight() const;
    double categoryGap() const;
    void chooseScale(ChartLayout &layout, double top, double bottom) const;
    void placeBars(ChartLayout &layout) const;
    void placeAxis(ChartLayout &layout, double top) const;

    const LayoutParts &m_parts;
    double m_band = 0;
    double m_left = 0; ///< of the plot
    Labels m_mode = Labels::Straight;
    std::vector<QStringList> m_labels; ///< wrapped, one a bar
    double m_labelsHeight = 0;
    bool m_valuesUpright = true;
};

} // namespace dc
