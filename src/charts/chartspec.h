// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/dataset.h"
#include "data/language.h"

#include <QDate>
#include <QFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace dc {

enum class ChartTheme : quint8 { Light, Dark };

/// One chart as a value: the pane, the image, the printed page and the spoken description are all made from it.
/// All texts are plain text.
struct ChartSpec
{
    Language language = Language::English;
    QString title;
    QString subtitle; ///< "3 of 8 cities"; may be empty
    QString valueTitle; ///< of the value axis: "Digitalization projects"
    QString sourceLine; ///< "Source: Kyiv Post, 12 October 2024"
    QDate date; ///< of the data: what dated files are dated with, so that the same chart is the same bytes tomorrow

    ColumnType valueType = ColumnType::Integer; ///< how the values are written
    bool additive = false; ///< their sum means something: counts, but not years or ranks
    QStringList categories; ///< one a bar; equal names are allowed
    std::vector<double> values; ///< as many as categories; NaN: missing
    /// One a bar: what is said of it on hover and to a screen reader, after name and value: "rank 1 of 8, 29.3% of all".
    QStringList details;
    std::vector<int> highlighted; ///< indexes of bars; the others are drawn quietly while there are any

    Qt::Orientation orientation = Qt::Horizontal; ///< which way the bars grow
    ChartTheme theme = ChartTheme::Light;
    bool transparent = false; ///< no background
    QFont font; ///< family and size in pixels of category and value labels; titles are sized from it

    int count() const { return static_cast<int>(values.size()); }
    bool isMissing(int bar) const;
    bool isHighlighted(int bar) const;
    /// The value as it is written beside the bar; a dash where it is missing.
    QString valueText(int bar) const;

    bool operator==(const ChartSpec &) const = default;
};

} // namespace dc
