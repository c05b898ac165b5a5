// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartmarks.h"
#include "data/table/table.h"
#include "data/text/language.h"

#include <QDate>
#include <QFont>
#include <QString>

#include <vector>

namespace dc {

enum class ChartKind : quint8 {
    Bars, ///< one numeric column
    Scatter, ///< two numeric columns
    Pareto, ///< bars from the largest to the smallest, with the running share of their sum
    Distribution, ///< how many rows fall into each range of a numeric column
};
enum class ChartTheme : quint8 { Light, Dark };
/// Outlines need no font where the file is opened, but are no text for search and selection.
enum class TextAs : quint8 { Text, Outlines };
enum class ReferenceLine : quint8 { None, Mean, Median };

/// What a Pareto chart asks after, in percent: how few make up this share of the whole?
inline constexpr double fourFifths = 80;

/// One chart as a value: the pane, the image, the printed page and the spoken description are all made from it.
/// Its marks are the bars or points. All texts are plain text.
struct ChartSpec
{
    Language language = Language::English;
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString subtitle; ///< "3 of 8 cities"; may be empty
    QString valueTitle; ///< of the value axis: "Digitalization projects"
    QString xTitle; ///< scatter: of the horizontal axis
    QString note; ///< what must be known to read it: "The other 1,459 cities are taken together."; may be empty
    QString sourceLine; ///< "Source: Kyiv Post, 12 October 2024"
    QDate date; ///< of the data: what dated files are dated with, so that the same chart is the same bytes tomorrow

    ColumnType valueType = ColumnType::Integer; ///< how the values are written
    ColumnType xType = ColumnType::Integer; ///< scatter: how the horizontal values are written
    bool additive = false; ///< their sum means something: counts, but not years or ranks
    ChartMarks marks; ///< names and details
    std::vector<double> values; ///< one a mark; NaN: missing
    std::vector<double> xValues; ///< scatter: one a mark
    std::vector<double> runningShares; ///< Pareto: up to and with each mark, in percent; empty: there is no such share
    ReferenceLine line = ReferenceLine::None; ///< across the bars, at the mean or median of all rows in them
    double lineValue = 0;
    std::vector<int> highlighted; ///< indexes of marks, ascending; the others are drawn quietly while there are any

    Qt::Orientation orientation = Qt::Horizontal; ///< which way the bars grow
    ChartTheme theme = ChartTheme::Light;
    bool transparent = false; ///< no background
    QFont font; ///< family and size in pixels of category and value labels; titles are sized from it

    int count() const { return static_cast<int>(values.size()); }
    /// Are there other shapes than upright rectangles, which are sharper without antialiasing?
    bool hasCurves() const { return kind == ChartKind::Scatter || kind == ChartKind::Pareto; }
    bool isMissing(int mark) const; ///< has it no place in the chart?
    bool isHighlighted(int mark) const;
    /// The value as it is written beside the bar; a dash where it is missing.
    QString valueText(int mark) const;
    QString xText(int mark) const; ///< the same of the horizontal value
    QString shareText(int mark) const; ///< the running share; empty where there is none
    QString lineText() const; ///< "mean: 22.63"

    bool operator==(const ChartSpec &) const = default;
};

} // namespace dc
