// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/valuescale.h"
#include "charts/spec/chartspec.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace dc {

/// The fonts of a chart, in pixels, all from the one of the spec.
struct ChartFonts
{
    explicit ChartFonts(const QFont &base);

    double em = 0; ///< the height of the spec's font in pixels
    QFont title;
    QFont label;
    QFont strong; ///< labels of highlighted marks
    QFont small;
};

/// One line of text and where it stands.
struct ChartText
{
    /// Share: the running share, beside the line of a Pareto chart. Rule: of a reference line.
    enum class Role : quint8 { Title, Subtitle, AxisTitle, Tick, Category, Value, Share, Rule, Note, Source };

    Role role = Role::Title;
    QString text{};
    QRectF rect{}; ///< holds the line, in bold too where it can become bold
    Qt::Alignment alignment = Qt::AlignLeft; ///< along the line
    bool upright = true; ///< else it reads from the bottom to the top
    int mark = -1; ///< for categories, values and shares
};

/// How much of the value axis there is room for. Bars always have their values beside them, unless they are dense.
enum class AxisDetail : quint8 { None, Ticks, TicksAndTitle };

/// Where everything of a chart stands. Pure geometry: no item, no painter.
struct ChartLayout
{
    QSizeF size;
    ChartKind kind = ChartKind::Bars;
    Qt::Orientation orientation = Qt::Horizontal; ///< of the bars
    int count = 0; ///< of all marks
    int first = 0; ///< of the marks that are drawn
    int shown = 0; ///< how many are drawn
    bool dense = false; ///< only some marks have their names, and bars stand close together
    ValueScale scale; ///< of the values; Pareto: percent
    ValueScale xScale; ///< scatter
    AxisDetail detail = AxisDetail::None;
    QRectF plot; ///< from the scale's minimum to its maximum, and over all bands
    QRectF bands; ///< all bands with their labels, in the direction of the bars
    double barShare = 0.7; ///< of the band
    std::vector<double>
        bars; ///< the lengths that are drawn, on the scale: of the shown marks, or, dense, of groups of them
    std::vector<QPointF> points; ///< scatter: of each mark; those that are missing are far outside
    double pointRadius = 0;
    std::vector<QLineF> leaders; ///< from labels that stand apart to their points
    std::optional<double> rule; ///< a line across the bars at this value of the scale
    std::vector<ChartText> texts;

    double band() const; ///< the thickness of one
    double position(double value) const; ///< along the value axis
    double xPosition(double value) const; ///< scatter
    QRectF bandRect(int mark) const;
    QRectF barRect(int mark, double value) const;
    /// The place of a mark with its labels: a bar's band, or a square around a point; null where it is not shown.
    QRectF markRect(int mark) const;
    int markAt(const QPointF &point) const; ///< -1: beside the marks
    /// The marks [begin, end) that the drawn bar of this index stands for.
    std::pair<int, int> marksOfBar(int bar) const;
};

/// What is measured of all marks, once, however often they are laid out.
struct ChartMeasures
{
    ChartMeasures() = default;
    explicit ChartMeasures(const ChartSpec &spec);

    std::vector<double> extremes; ///< of the lengths of all bars: none, or the least and the largest
    double widestCategory = 0; ///< as far as is known without measuring a million names
    double widestValue = 0;
};

/// Lays out a chart with all of its marks for this size. Bars that are too many for their names stand close together, and
/// names stand where there is room. Nothing overlaps or leaves the page from minimumChartSize() on.
ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size);

/// For a screen, where one can scroll: bars from this one on, as many as have room for their names. Where all have, and for
/// other kinds, the same as layoutChart().
ChartLayout layoutWindow(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &size, int first);

/// The least size of a chart that is at least so wide: a wider chart may be lower.
QSizeF minimumChartSize(const ChartSpec &spec, double width = 0);
/// The same for layoutWindow(), in a window of this width.
QSizeF minimumWindowSize(const ChartSpec &spec, const ChartMeasures &measures, double width);

} // namespace dc
