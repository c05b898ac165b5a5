// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QFont>

#include <span>

namespace dc {

/// What a person asks to see of a table.
struct ChartRequest
{
    ChartKind kind = ChartKind::Bars;
    int column = -1; ///< of the data set, numeric; scatter: the vertical axis
    int by = -1; ///< scatter: the horizontal axis
    int top = 0; ///< bars and Pareto: only the largest so many, and all others in one bar; 0: every row has its bar
    ReferenceLine line = ReferenceLine::None; ///< bars only
    Qt::Orientation orientation = Qt::Horizontal; ///< bars; the others stand upright

    bool operator==(const ChartRequest &) const = default;
};

/// Below this a distribution says little; it is drawn all the same, with a note.
inline constexpr int enoughForDistribution = 30;

/// Can a chart of this kind be made of this column? Numbers only, and for Pareto only what can be summed.
bool canChart(ChartKind kind, const ColumnInfo &column);

/// The chart of these rows in this order, with title, source line, notes and details in the language given. A subtitle says
/// how many of the rows these are where it is not all of them, and what was searched for. The request must be of columns
/// that canChart() holds for; without a column the chart is empty.
ChartSpec makeChart(const Table &data, std::span<const Row> rows, const ChartRequest &request, Language language,
                    const QString &search = {});

/// The font of exported charts: the same on every machine (DejaVu Sans, no hinting), pixelSize high.
QFont exportFont(int pixelSize = 16);

} // namespace dc
