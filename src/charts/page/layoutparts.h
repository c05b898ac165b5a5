// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"

namespace dc {

/// How the bars share the page.
enum class Crowding : quint8 {
    Roomy, ///< all bars, each with its name
    Windowed, ///< some bars, each with its name
    Dense, ///< all bars or points, some of the names, no values
};

/// What all layouts do alike and are told: the page's frame, fonts and measured texts of one chart.
class LayoutParts
{
public:
    LayoutParts(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &page, Crowding crowding,
                int first = 0);

    const ChartSpec &spec;
    const Crowding crowding;
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
    const std::vector<double> extremes; ///< of the lengths of all bars: none, or the least and the largest

    int first = 0; ///< the first mark that may be labelled
    QStringList categories; ///< single lines, of the marks from the first on that could be shown
    QStringList values; ///< of the same marks
    double widestCategory; ///< of all marks, as far as is known
    double widestValue;

    double innerWidth() const { return width - 2 * margin; }
    bool isNegative() const { return !extremes.empty() && extremes.front() < 0; }
    bool hasShares() const; ///< Pareto: the scale is in percent of the total, and values stand with the names
    /// How long the bar of a mark is, in units of the scale: 0 where its value is missing.
    double length(int mark) const;
    QString category(int mark) const; ///< as it is written below or beside the bar
    ValueScale valueScale(int maximumIntervals) const;
    double tickWidth(const ValueScale &scale) const; ///< of the widest
    QString tickText(const ValueScale &scale, double tick) const;
    QStringList axisTitleLines(double available) const;
    /// The line across the bars: its value on the scale and what is written at it.
    std::optional<double> rule() const;
    QString ruleText() const;
    double headerHeight() const; ///< title and subtitle with the space below
    double footerHeight() const; ///< note and source line with the space above
    void placeHeader(ChartLayout &layout, double top) const;
    void placeFooter(ChartLayout &layout, double bottom) const;
    /// A name in a dense chart: its mark, and where its middle is along the bands.
    struct DenseLabel
    {
        double center;
        int mark;
    };
    /// The names that have room in a dense chart, in order, when each takes this much of all bands: the highlighted ones first.
    std::vector<DenseLabel> denseLabels(double size, double band) const;

private:
    double subtitleGap() const;
    void measure(const QSizeF &page);

    QStringList m_title;
    QStringList m_subtitle;
    QStringList m_note;
    QStringList m_source;
};

/// The content between header and footer, for one kind and orientation.
class ContentLayout
{
public:
    virtual ~ContentLayout() = default;
    /// What it needs at least with so much of an axis; comfortable: so that this much of an axis looks well.
    virtual double height(AxisDetail detail, bool comfortable) const = 0;
    virtual void place(ChartLayout &layout, double top, double bottom) const = 0;
    /// How many bars, each with its name, have room in this height.
    virtual int room(double height) const = 0;
};

/// The lengths of the bars that are drawn: of the shown marks, or, where they are dense, one a pixel that holds the farthest
/// of those it stands for.
std::vector<double> barLengths(const ChartLayout &layout, const LayoutParts &parts);

/// Lines of text, one below the other, into the layout.
void placeLines(ChartLayout &layout, const QStringList &lines, const QFontMetricsF &metrics, QRectF first,
                const ChartText &pattern);

} // namespace dc
