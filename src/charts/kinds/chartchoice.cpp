// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartchoice.h"

namespace dc {

QStringList chartColumns(const Table &data, const ChartKind &kind)
{
    QStringList ids;
    for (const int column : data.roles().charted) {
        if (kind.canChart(data.column(column)))
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

ChartColumns chartedColumns(const ChartChoice &choice, const Table &data)
{
    const auto idOf = [&](int column) { return column < 0 ? QString() : data.column(column).id; };
    ChartColumns columns;
    QStringList possible = chartColumns(data, *choice.kind);
    columns.column = firstOf(data, possible, {choice.column, idOf(data.roles().measure)});
    if (choice.kind->has(ChartOption::By) && columns.column >= 0) {
        if (possible.size() > 1)
            possible.removeAll(data.column(columns.column).id);
        columns.by = firstOf(data, possible, {choice.by, idOf(data.roles().second), idOf(data.roles().measure)});
    }
    return columns;
}

} // namespace dc
