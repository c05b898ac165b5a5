// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartlayout.h"

namespace dc {

/// What both orientations lay out alike and are told: the page's frame, fonts and measured texts of one chart.
class LayoutParts
{
public:
    LayoutParts(const ChartSpec &spec, double width);

    const ChartSpec &spec;
    const double width;
    const ChartFonts fonts;
    const QFontMetricsF titleMetrics;
    const QFontMetricsF labelMetrics;
    const QFontMetricsF strongMetrics; ///< wider than labelMetrics: a label must fit when it becomes bold
    const QFontMetricsF smallMetrics;
    const double labelHeight; ///< of a line
    const double smallHeight;
    const double margin; ///< left and right
    const double leastMargin; ///< above and below; more where there is room
    const double gap; ///< between a label and what it belongs to

    QStringList categories; ///< single lines
    QStringList values;
    double widestCategory = 0;
    double widestValue = 0;

    double innerWidth() const { return width - 2 * margin; }
    double tickWidth(const ValueScale &scale) const; ///< of the widest
    QString tickText(const ValueScale &scale, double tick) const;
    QStringList axisTitleLines(double available) const;
    double headerHeight() const; ///< title and subtitle with the space below
    double footerHeight() const; ///< source line with the space above
    void placeHeader(ChartLayout &layout, double top) const;
    void placeFooter(ChartLayout &layout, double bottom) const;

private:
    double subtitleGap() const;

    QStringList m_title;
    QStringList m_subtitle;
    QStringList m_source;
};

/// The content between header and footer, for one orientation.
class ContentLayout
{
public:
    virtual ~ContentLayout() = default;
    /// What it needs at least with so much of an axis; comfortable: so that this much of an axis looks well.
    virtual double height(AxisDetail detail, bool comfortable) const = 0;
    virtual void place(ChartLayout &layout, double top, double bottom) const = 0;
};

/// Lines of text, one below the other, into the layout.
void placeLines(ChartLayout &layout, const QStringList &lines, const QFontMetricsF &metrics, QRectF first,
                const ChartText &pattern);

} // namespace dc
