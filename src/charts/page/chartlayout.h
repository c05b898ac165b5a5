// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/valuescale.h"
#include "charts/spec/chartspec.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace dc {

/// One line of text and where it stands.
struct ChartText
{
    /// Share: beside the line through the bars. Rule: of a reference line.
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
    bool inBands = true; ///< each mark has a band; else points lie anywhere in a plane
    Qt::Orientation orientation = Qt::Horizontal; ///< of the bars; vertical in a plane
    int count = 0; ///< of all marks
    int first = 0; ///< of the marks that are drawn
    int shown = 0; ///< how many are drawn
    bool dense = false; ///< only some marks have their names, and bars stand close together
    ValueScale scale; ///< of the lengths
    ValueScale xScale; ///< in a plane
    AxisDetail detail = AxisDetail::None;
    QRectF plot; ///< from the scale's minimum to its maximum, and over all bands
    QRectF bands; ///< all bands with their labels, in the direction of the bars
    double barShare = 0.7; ///< of the band
    std::vector<double>
        bars; ///< the lengths that are drawn, on the scale: of the shown marks, or, dense, of groups of them
    std::vector<double> line; ///< through the bars, on the scale: a value for each that is drawn; empty: no line
    /// In a plane: of each mark, in bands: at the end of each bar, in its place; those that are missing are nowhere
    std::vector<QPointF> points;
    std::vector<QLineF> stems; ///< thin lines to points in bands
    double pointRadius = 0;
    std::vector<QLineF> leaders; ///< from labels that stand apart to their points
    std::optional<double> rule; ///< a line across the bars at this value of the scale
    std::vector<ChartText> texts;

    static constexpr QPointF nowhere{-1e6, -1e6}; ///< of what has no place in the chart

    /// Are there other shapes than upright rectangles, which are sharper without antialiasing?
    bool hasCurves() const { return !points.empty() || !line.empty(); }
    double band() const; ///< the thickness of one
    double position(double value) const; ///< along the value axis
    double xPosition(double value) const; ///< in a plane
    QRectF bandRect(int mark) const;
    QRectF barRect(int mark, double value) const;
    /// The place of a mark with its labels: a bar's band, or a square around a point; null where it is not shown.
    QRectF markRect(int mark) const;
    int markAt(const QPointF &point) const; ///< -1: beside the marks
    /// The bar that is drawn for a mark; -1: none is.
    int barOf(int mark) const;
    /// The bar that stands for this mark alone; -1: none does.
    int ownBar(int mark) const;
    /// The marks [begin, end) that the drawn bar of this index stands for.
    std::pair<int, int> marksOfBar(int bar) const;
};

} // namespace dc
