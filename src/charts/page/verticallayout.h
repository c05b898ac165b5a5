// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/contentlayout.h"

namespace dc {

enum class BarGaps : quint8 {
    Between,
    None, ///< one bar begins where the other ends
};

/// Bars that grow upwards, category labels below them: on one line where they fit, else wrapped, else in two rows in turn,
/// else reading upwards. A reference line has its text on the right.
class VerticalLayout : public ContentLayout
{
public:
    explicit VerticalLayout(const LayoutParts &parts, BarGaps gaps = BarGaps::Between);

    /// With room for so many bars.
    static double minimumWidth(const LayoutParts &parts, int bars);
    double height(AxisDetail detail, bool comfortable) const override;
    void place(ChartLayout &layout, double top, double bottom) const override;
    int room(double height) const override;

protected:
    const LayoutParts &parts() const { return m_parts; }
    virtual double valueLength() const; ///< of a value label, in the direction of the bars
    virtual void placeValue(ChartLayout &layout, int mark) const;

private:
    enum class Labels : quint8 { Straight, Staggered, Upwards };

    void chooseLabels();
    bool staggerFits() const;
    bool wrapFits(qsizetype mostLines);
    QRectF categorySlot(int bar, double top) const;
    double axisTitleHeight() const;
    double categoryGap() const;
    void chooseScale(ChartLayout &layout, double top, double bottom) const;
    void chooseUprightLabels(const QStringList &names, double mostLines);
    void placeUpwards(ChartLayout &layout, const QStringList &lines, double center, double top, int mark) const;
    void placeBars(ChartLayout &layout) const;
    void placeRule(ChartLayout &layout) const;
    void placeAxis(ChartLayout &layout, double top) const;

    const LayoutParts &m_parts;
    const BarGaps m_gaps;
    int m_shown = 0;
    double m_band = 0;
    double m_left = 0; ///< of the plot
    double m_ruleWidth = 0; ///< of the text on the right, with its gap
    Labels m_mode = Labels::Straight;
    std::vector<QStringList> m_labels; ///< wrapped, of the parts' categories; of a dense chart's chosen names
    double m_labelsHeight = 0;
    bool m_valuesUpright = true;
};

} // namespace dc
