// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chart/chartchoice.h"

namespace dc {

using namespace Qt::StringLiterals;

QStringList chartColumns(const Table &data, ChartKind kind)
{
    QStringList ids;
    for (const int column : data.roles().charted) {
        if (canChart(kind, data.column(column)))
            ids.append(data.column(column).id);
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
    const auto idOf = [&](int column) { return column < 0 ? QString() : data.column(column).id; };
    QStringList possible = chartColumns(data, choice.kind);
    request.column = firstOf(data, possible, {choice.column, idOf(data.roles().measure)});
    if (choice.kind == ChartKind::Scatter && request.column >= 0) {
        if (possible.size() > 1)
            possible.removeAll(data.column(request.column).id);
        request.by = firstOf(data, possible, {choice.by, idOf(data.roles().second), idOf(data.roles().measure)});
    }
    return request;
}

QString chartKindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Scatter:
        return u"scatter"_s;
    case ChartKind::Pareto:
        return u"pareto"_s;
    case ChartKind::Distribution:
        return u"distribution"_s;
    case ChartKind::Bars:
        break;
    }
    return u"bars"_s;
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
    return line == ReferenceLine::Mean ? u"mean"_s : line == ReferenceLine::Median ? u"median"_s : u"none"_s;
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
