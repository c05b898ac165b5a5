// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/makechart.h"

#include <QStringList>

namespace dc {

/// Which chart a person wants to see, whatever the data: as the settings remember it and the command line names it.
struct ChartChoice
{
    ChartKind kind = ChartKind::Bars;
    QString column{}; ///< an id; empty: see chartRequest()
    QString by{}; ///< scatter: an id, of the horizontal axis; empty: likewise
    int top = 0;
    ReferenceLine line = ReferenceLine::None;
    Qt::Orientation orientation = Qt::Horizontal;

    bool operator==(const ChartChoice &) const = default;
};

/// The ids of the columns that a chart of this kind can be made of.
QStringList chartColumns(const Table &data, ChartKind kind);

/// The choice for this data. A column that it does not have, or that this kind cannot show, gives way to "projects" or, on
/// the horizontal axis, "years_in_office", and these to the first that can be shown; column -1: there is none.
ChartRequest chartRequest(const ChartChoice &choice, const Table &data);

// The names of the command line and the settings: bars, scatter, pareto, distribution; none, mean, median.
QString chartKindName(ChartKind kind);
std::optional<ChartKind> chartKindFromName(const QString &name);
QString lineName(ReferenceLine line);
std::optional<ReferenceLine> lineFromName(const QString &name);

inline constexpr std::array allChartKinds{ChartKind::Bars, ChartKind::Scatter, ChartKind::Pareto,
                                          ChartKind::Distribution};

// What goes with which kind.
inline bool hasTop(ChartKind kind)
{
    return kind == ChartKind::Bars || kind == ChartKind::Pareto;
}

inline bool hasOrientation(ChartKind kind)
{
    return kind == ChartKind::Bars;
}

} // namespace dc
