// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/roles.h"

#include <QStringList>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShown = 8;

class Guess
{
public:
    explicit Guess(std::span<const ColumnInfo> columns)
        : m_columns(columns)
    { }

    int first(auto fits) const
    {
        const auto found = std::ranges::find_if(m_columns, fits);
        return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
    }

    /// The first column with one of these ids, the first ids first.
    int named(const QStringList &ids, auto fits) const
    {
        for (const QString &id : ids) {
            const int column = first(
                [&](const ColumnInfo &info) { return info.id.compare(id, Qt::CaseInsensitive) == 0 && fits(info); });
            if (column >= 0)
                return column;
        }
        return -1;
    }

private:
    std::span<const ColumnInfo> m_columns;
};

bool isText(const ColumnInfo &column)
{
    return column.isText();
}

bool isNumber(const ColumnInfo &column)
{
    return column.isNumeric();
}

std::vector<int> all(size_t count)
{
    std::vector<int> result;
    for (size_t column = 0; column < count; ++column)
        result.push_back(static_cast<int>(column));
    return result;
}

/// Of more columns than a person wants to begin with: those that have a role, then the first that are no codes.
void keepFirst(Roles &roles, std::span<const ColumnInfo> columns)
{
    const auto hasRole = [&](int column) {
        return column == roles.name || column == roles.region || column == roles.measure || column == roles.second;
    };
    auto others = mostShown - static_cast<size_t>(std::ranges::count_if(roles.shown, hasRole));
    std::erase_if(roles.shown, [&](int column) {
        if (hasRole(column))
            return false;
        if (others == 0 || columns[static_cast<size_t>(column)].type == ColumnType::Code)
            return true;
        --others;
        return false;
    });
}

} // namespace

Roles guessedRoles(std::span<const ColumnInfo> columns, const Roles &known)
{
    const Guess guess(columns);
    Roles roles = known;
    const auto fill = [](int &role, int column) {
        if (role < 0)
            role = column;
    };
    fill(roles.key, guess.named({u"id"_s, u"code"_s, u"key"_s}, [](const ColumnInfo &) { return true; }));
    fill(roles.name, guess.named({u"name"_s, u"title"_s}, isText));
    fill(roles.name, guess.first([](const ColumnInfo &column) { return column.type == ColumnType::Text; }));
    fill(roles.name, guess.first(isText));
    fill(roles.latitude, guess.named({u"lat"_s, u"latitude"_s}, isNumber));
    fill(roles.longitude, guess.named({u"lon"_s, u"lng"_s, u"longitude"_s}, isNumber));
    fill(roles.note, guess.named({u"note"_s}, isText));
    fill(roles.order, guess.named({u"position"_s, u"order"_s}, isNumber));

    const auto isPlace = [&](int column) { return column == roles.latitude || column == roles.longitude; };
    if (roles.charted.empty()) {
        for (const int column : all(columns.size())) {
            if (columns[static_cast<size_t>(column)].isNumeric() && !isPlace(column) && column != roles.key)
                roles.charted.push_back(column);
        }
    }
    const auto charted = [&](auto fits) {
        const auto found =
            std::ranges::find_if(roles.charted, [&](int column) { return fits(columns[static_cast<size_t>(column)]); });
        return found == roles.charted.end() ? -1 : *found;
    };
    fill(roles.measure, charted([](const ColumnInfo &column) { return column.additive; }));
    fill(roles.measure,
         charted([](const ColumnInfo &column) { return column.type != ColumnType::Year && !column.rank; }));
    fill(roles.measure, charted(isNumber));
    const auto other = [&](const ColumnInfo &column) {
        return &column != &columns[static_cast<size_t>(roles.measure)];
    };
    if (roles.measure >= 0) {
        fill(roles.second, charted([&](const ColumnInfo &column) { return other(column) && !column.derived; }));
        fill(roles.second, charted(other));
    }

    if (roles.searched.empty()) {
        std::ranges::copy_if(all(columns.size()), std::back_inserter(roles.searched),
                             [&](int column) { return isText(columns[static_cast<size_t>(column)]); });
    }
    if (roles.offered.empty())
        roles.offered = all(columns.size());
    // The name stands first, so that a row is known by it.
    if (known.offered.empty() && roles.name > 0)
        std::rotate(roles.offered.begin(), roles.offered.begin() + roles.name, roles.offered.begin() + roles.name + 1);
    if (roles.shown.empty()) {
        std::ranges::copy_if(roles.offered, std::back_inserter(roles.shown), [&](int column) {
            const bool isBareKey = column == roles.key && roles.name >= 0 && column != roles.name;
            return !isBareKey && !isPlace(column) && column != roles.note;
        });
        if (roles.shown.size() > mostShown)
            keepFirst(roles, columns);
        if (roles.shown.empty())
            roles.shown = roles.offered;
    }
    return roles;
}

} // namespace dc
