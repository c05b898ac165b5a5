// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/sortchoice.h"

#include "models/tablemodel.h"

namespace dc {

using namespace Qt::StringLiterals;

std::optional<SortChoice> SortChoice::fromString(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    SortChoice choice{.column = colon < 0 ? text : text.left(colon)};
    if (const QStringView direction = QStringView(text).mid(colon + 1); colon >= 0) {
        if (direction != "asc"_L1 && direction != "desc"_L1)
            return std::nullopt;
        choice.order = direction == "asc"_L1 ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
    return choice.column.isEmpty() ? std::nullopt : std::optional(choice);
}

QString SortChoice::toString() const
{
    return !order ? column : column + (*order == Qt::AscendingOrder ? u":asc"_s : u":desc"_s);
}

QList<SortChoice> sortChoices(const TableModel &model)
{
    QList<SortChoice> choices;
    for (const SortKey &key : model.sortKeys())
        choices.append({model.table().column(key.column).id, key.order});
    return choices;
}

void sortBy(TableModel &model, const QList<SortChoice> &choices)
{
    SortSpec keys;
    for (const SortChoice &choice : choices) {
        const int column = model.columnOf(choice.column);
        if (column < 0)
            continue;
        const auto natural = model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
        keys.push_back({model.tableColumn(column), choice.order.value_or(natural)});
    }
    model.setSortKeys(keys);
}

} // namespace dc
