// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/chartchoice.h"

namespace dc {

QStringList chartColumns(const Table &data, ChartKind kind)
{
    QStringList ids;
    for (int column = 0; column < data.columnCount(); ++column) {
        // Coordinates are numbers, but a bar of 50 degrees says nothing.
        const QString &id = data.column(column).id;
        if (canChart(kind, data.column(column)) && id != QLatin1String("lat") && id != QLatin1String("lon"))
            ids.append(id);
    }
    return ids;
}

static int firstOf(const Table &data, const QStringList &possible, std::initializer_list<QString> wanted)
{
    for (const QString &id : wanted) {
        if (possible.contains(id))
            return data.columnIndex(id);
    }
    return possible.isEmpty() ? -1 : data.columnIndex(possible.front());
}

ChartRequest chartRequest(const ChartChoice &choice, const Table &data)
{
    ChartRequest request{.kind = choice.kind,
                         .top = hasTop(choice.kind) ? choice.top : 0,
                         .line = choice.kind == ChartKind::Bars ? choice.line : ReferenceLine::None,
                         .orientation = hasOrientation(choice.kind) ? choice.orientation : Qt::Vertical};
    QStringList possible = chartColumns(data, choice.kind);
    request.column = firstOf(data, possible, {choice.column, QStringLiteral("projects")});
    if (choice.kind == ChartKind::Scatter && request.column >= 0) {
        if (possible.size() > 1)
            possible.removeAll(data.column(request.column).id);
        request.by =
            firstOf(data, possible, {choice.by, QStringLiteral("years_in_office"), QStringLiteral("projects")});
    }
    return request;
}

QString chartKindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Scatter:
        return QStringLiteral("scatter");
    case ChartKind::Pareto:
        return QStringLiteral("pareto");
    case ChartKind::Distribution:
        return QStringLiteral("distribution");
    case ChartKind::Bars:
        break;
    }
    return QStringLiteral("bars");
}

std::optional<ChartKind> chartKindFromName(const QString &name)
{
    for (const ChartKind kind : allChartKinds) {
        if (chartKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString lineName(ReferenceLine line)
{
    return line == ReferenceLine::Mean  ? QStringLiteral("mean")
        : line == ReferenceLine::Median ? QStringLiteral("median")
                                        : QStringLiteral("none");
}

std::optional<ReferenceLine> lineFromName(const QString &name)
{
    for (const ReferenceLine line : {ReferenceLine::None, ReferenceLine::Mean, ReferenceLine::Median}) {
        if (lineName(line) == name)
            return line;
    }
    return std::nullopt;
}

} // namespace dc
