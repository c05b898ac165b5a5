// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/detailcolumns.h"

#include <algorithm>

namespace dc {

namespace {

constexpr size_t maxTiles = 3;
constexpr size_t maxFacts = 6;

} // namespace

DetailColumns::DetailColumns(const Table &data)
    : name(data.roles().name)
{
    const Roles &roles = data.roles();
    std::vector<int> taken{roles.name, roles.key};
    const auto isTaken = [&](int column) { return column < 0 || std::ranges::find(taken, column) != taken.end(); };
    const auto take = [&](int column, std::vector<int> &place) {
        if (isTaken(column))
            return;
        place.push_back(column);
        taken.push_back(column);
    };
    const auto isAside = [&](int column) {
        return column == roles.latitude || column == roles.longitude || column == roles.note;
    };

    take(roles.measure, tiles);
    // What is made of the measure: its place and its share.
    for (const bool rank : {true, false}) {
        for (const int column : roles.offered) {
            const ColumnInfo &info = data.column(column);
            if (!tiles.empty() && tiles.size() < maxTiles && info.derived
                && (rank ? info.rank : info.type == ColumnType::Percent))
                take(column, tiles);
        }
    }
    take(roles.note, notes);
    for (const int column : roles.shown) {
        if (!isAside(column))
            take(column, facts);
    }
    take(roles.second, facts);
    take(roles.region, facts);
    for (const int column : roles.offered) {
        const ColumnInfo &info = data.column(column);
        // How many children there are is said above their list.
        const bool countsChildren =
            info.derived && data.relation() && info.type == ColumnType::Integer && !info.rank && roles.second != column;
        if (facts.size() < maxFacts && info.type != ColumnType::Code && !countsChildren && !isAside(column))
            take(column, facts);
    }
    for (int column = 0; column < data.columnCount(); ++column)
        take(column, more);
}

std::vector<int> DetailColumns::compared() const
{
    std::vector<int> columns;
    for (const std::vector<int> *group : {&tiles, &facts, &notes})
        columns.insert(columns.end(), group->begin(), group->end());
    return columns;
}

Best bestOf(const Table &data, int column)
{
    const ColumnInfo &info = data.column(column);
    if (!info.isNumeric() || info.type == ColumnType::Year)
        return Best::None;
    return info.rank ? Best::Lowest : Best::Highest;
}

} // namespace dc
