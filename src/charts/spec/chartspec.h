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

class ChartKind;

enum class ChartTheme : quint8 { Light, Dark };
enum class ReferenceLine : quint8 { None, Mean, Median };

/// One chart as a value: the pane, the image, the printed page and the spoken description are all made from it.
/// Its marks are the bars or points. All texts are plain text.
struct ChartSpec
{
    Language language = Language::English;
    const ChartKind *kind = nullptr; ///< nothing: no chart, an empty page
    QString title;
    QString subtitle; ///< "3 of 8 cities"; may be empty
    QString valueTitle; ///< of the value axis: "Digitalization projects"
    QString xTitle; ///< in a plane: of the horizontal axis
    QString note; ///< what must be known to read it: "The other 1,459 cities are taken together."; may be empty
    QString sourceLine; ///< "Source: Kyiv Post, 12 October 2024"
    QDate date; ///< of the data: what dated files are dated with, so that the same chart is the same bytes tomorrow

    ColumnType valueType = ColumnType::Integer; ///< how the values are written
    ColumnType xType = ColumnType::Integer; ///< in a plane: how the horizontal values are written
    bool additive = false; ///< their sum means something: counts, but not years or ranks
    bool rank = false; ///< they are places: the first is the best
    ChartMarks marks; ///< names and details
    bool hasOthers = false; ///< the last mark stands for all rows that have none of their own
    std::vector<double> values; ///< one a mark; NaN: missing
    std::vector<double> xValues; ///< one a mark, which then lies in a plane; empty: each mark has a band of its own
    std::vector<double> runningShares; ///< up to and with each mark, in percent; empty: none are shown
    ReferenceLine line = ReferenceLine::None; ///< across the bars, at the mean or median of all rows in them
    double lineValue = 0;
    std::vector<int> highlighted; ///< indexes of marks, ascending; the others are drawn quietly while there are any

    Qt::Orientation orientation = Qt::Horizontal; ///< which way the bars grow
    ChartTheme theme = ChartTheme::Light;
    bool transparent = false; ///< no background
    QFont font; ///< family and size in pixels of category and value labels; titles are sized from it

    int count() const { return static_cast<int>(values.size()); }
    bool isPlane() const { return !xValues.empty(); }
    /// The mark of all others; -1: there is none.
    int others() const { return hasOthers ? count() - 1 : -1; }
    bool isMissing(int mark) const; ///< has it no place in the chart?
    bool isHighlighted(int mark) const;
    /// The value as it is written beside the bar; a dash where it is missing.
    QString valueText(int mark) const;
    QString xText(int mark) const; ///< the same of the horizontal value
    QString lineText() const; ///< "mean: 22.63"

    bool operator==(const ChartSpec &) const = default;
};

} // namespace dc
