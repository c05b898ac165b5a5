// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/registry.h"
#include "data/words/choicewords.h"

namespace dc {

/// Which chart a person wants to see, whatever the data. What a kind does not have is passed over.
struct ChartChoice
{
    const ChartKind *kind = chartKinds().front();
    QString column{}; ///< an id; empty: see chartedColumns()
    QString by{}; ///< of the horizontal axis: likewise
    int top = 0; ///< only the largest so many, and all others in one bar; 0: every row has its bar
    ReferenceLine line = ReferenceLine::None;
    Qt::Orientation orientation = Qt::Horizontal;

    bool operator==(const ChartChoice &) const = default;
};

template <>
inline constexpr std::array choiceWords<ReferenceLine>{std::pair(ReferenceLine::None, "none"),
                                                       std::pair(ReferenceLine::Mean, "mean"),
                                                       std::pair(ReferenceLine::Median, "median")};
template <>
inline constexpr std::array choiceWords<Qt::Orientation>{std::pair(Qt::Horizontal, "horizontal"),
                                                         std::pair(Qt::Vertical, "vertical")};

/// The most bars that can be chosen to stand alone.
inline constexpr int mostTop = 1'000'000;

/// The ids of the columns that a chart of this kind can be made of.
QStringList chartColumns(const Table &data, const ChartKind &kind);

/// Indexes of columns; -1: there is none, or the kind has none.
struct ChartColumns
{
    int column = -1;
    int by = -1;
};

/// The columns of the choice in this data. One that it does not have, or that this kind cannot show, gives way to the measure
/// or, on the horizontal axis, the second measure, and these to the first that can be shown.
ChartColumns chartedColumns(const ChartChoice &choice, const Table &data);

} // namespace dc
