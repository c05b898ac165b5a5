// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/childtable.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace dc {

std::shared_ptr<const Relation> makeRelation(const ResourceSchema &schema, std::vector<Column> columns,
                                             const std::vector<std::optional<Row>> &parents, Row parentCount)
{
    std::vector<ColumnInfo> infos;
    for (const Column &column : columns)
        infos.push_back(column.info);
    const int order = guessedRoles(infos, schema.roles.resolved(columns)).order;
    const auto placeOf = [&](Row row) {
        const auto place = order < 0 ? std::nullopt : columns[static_cast<size_t>(order)].number(row);
        return place.value_or(std::numeric_limits<double>::infinity());
    };
    auto relation = std::make_shared<Relation>();
    relation->first.assign(parentCount + 1, 0);
    std::vector<Row> rows;
    for (Row row = 0; row < parents.size(); ++row) {
        if (const auto parent = parents[row]) {
            rows.push_back(row);
            ++relation->first[*parent + 1];
        }
    }
    std::partial_sum(relation->first.begin(), relation->first.end(), relation->first.begin());
    std::ranges::stable_sort(rows, {}, [&](Row row) { return std::pair(*parents[row], placeOf(row)); });
    for (Column &column : columns)
        column = column.gathered(rows);

    PackageInfo info;
    info.name = schema.name;
    info.title = schema.title;
    const Roles roles = schema.roles.resolved(columns);
    relation->table = Table(std::move(info), std::move(columns), {}, schema.noun, roles);
    return relation;
}

} // namespace dc
