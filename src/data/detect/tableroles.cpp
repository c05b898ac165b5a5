// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/tableroles.h"

#include "data/table/headerwords.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <string_view>
#include <vector>

namespace dc {

namespace {

std::string_view codeAt(const Column &column, Row row)
{
    const std::string_view english = column.utf8(row, Language::English);
    return english.empty() ? column.utf8(row, Language::Ukrainian) : english;
}

/// Tells a text that was not there before: a million codes without an allocation each.
class DistinctTexts
{
public:
    explicit DistinctTexts(size_t most)
        : m_slots(std::bit_ceil(2 * most + 1))
    { }

    bool insert(std::string_view text)
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = std::hash<std::string_view>()(text) & mask;
        for (; m_slots[slot].data(); slot = (slot + 1) & mask) {
            if (m_slots[slot] == text)
                return false;
        }
        m_slots[slot] = text;
        return true;
    }

private:
    std::vector<std::string_view> m_slots; ///< at least half of them free
};

/// The rows whose code an earlier row has; nothing where there are no codes to tell rows by.
struct Repetition
{
    std::vector<Row> repeated;
    size_t empty = 0;

    bool isKey() const { return repeated.empty() && empty == 0; }
    /// Is it a key but for mistakes?
    bool isNearlyKey(size_t rows) const { return (repeated.size() + empty) * 10 <= rows; }
};

Repetition repetitionOf(const Column &column)
{
    Repetition result;
    DistinctTexts different(column.size());
    // Enough is known of a column that is full of them.
    for (Row row = 0; row < column.size() && result.isNearlyKey(column.size()); ++row) {
        const std::string_view text = codeAt(column, row);
        if (text.empty())
            ++result.empty;
        else if (!different.insert(text))
            result.repeated.push_back(row);
    }
    return result;
}

/// The column of codes that tells all rows apart, or else one that is named as such and does so but for a few.
int keyColumn(std::span<const Column> columns)
{
    int nearly = -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].info.type != ColumnType::Code || columns[i].size() == 0)
            continue;
        const Repetition repetition = repetitionOf(columns[i]);
        if (repetition.isKey())
            return static_cast<int>(i);
        if (nearly < 0 && repetition.isNearlyKey(columns[i].size()) && HeaderWords(columns[i].info).isKey())
            nearly = static_cast<int>(i);
    }
    return nearly;
}

/// The first column that fits by its id, or else by its title, which says more and may say it of something else.
int firstColumn(std::span<const Column> columns, auto fits)
{
    for (const bool withTitle : {false, true}) {
        const auto found = std::ranges::find_if(columns, [&](const Column &column) {
            return fits(column.info, HeaderWords(withTitle ? column.info : ColumnInfo{.id = column.info.id}));
        });
        if (found != columns.end())
            return static_cast<int>(found - columns.begin());
    }
    return -1;
}

/// Noughts and ones: an answer rather than a count.
bool isFlag(const Column &column)
{
    const auto *values = std::get_if<Column::Integers>(&column.values);
    return values
        && std::ranges::all_of(*values, [](const auto &value) { return !value || *value == 0 || *value == 1; });
}

} // namespace

Roles detectRoles(std::span<const Column> columns)
{
    Roles roles;
    roles.key = keyColumn(columns);
    roles.name = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Text && words.isName();
    });
    if (roles.name < 0) {
        roles.name = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
            return info.type == ColumnType::Text && words.noun() != Noun();
        });
    }
    roles.region = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Category && words.isRegion();
    });
    if (roles.region < 0) {
        roles.region = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
            return info.type == ColumnType::Category && words.isDistrict();
        });
    }
    roles.latitude = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Real && words.isLatitude();
    });
    roles.longitude = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.type == ColumnType::Real && words.isLongitude();
    });
    roles.measure = firstColumn(columns, [](const ColumnInfo &info, const HeaderWords &words) {
        return info.additive && words.isPopulation();
    });
    if (roles.measure < 0) {
        const auto counts =
            std::ranges::find_if(columns, [](const Column &column) { return column.info.additive && !isFlag(column); });
        roles.measure = counts == columns.end() ? -1 : static_cast<int>(counts - columns.begin());
    }
    return roles;
}

Noun detectNoun(std::span<const Column> columns, const Roles &roles)
{
    return roles.name < 0 ? Noun() : HeaderWords(columns[static_cast<size_t>(roles.name)].info).noun();
}

void reportDuplicateKeys(const Column &keys, const SheetLayout &layout, const Grid &grid, Problems &problems)
{
    for (const Row row : repetitionOf(keys).repeated)
        problems.add({.kind = ProblemKind::DuplicateKey,
                      .line = grid.line(layout.body[row]),
                      .row = row,
                      .column = keys.info.id,
                      .value = toQString(codeAt(keys, row))});
}

} // namespace dc
