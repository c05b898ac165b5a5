// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/derivedcolumns.h"

#include "data/table/statistics.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<std::optional<double>>;
using Kind = DerivedColumn::Kind;

const Column *find(std::span<const Column> columns, QStringView id)
{
    const auto found = std::ranges::find_if(columns, [&](const Column &column) { return column.info.id == id; });
    return found == columns.end() ? nullptr : &*found;
}

Numbers numbersOf(const Column &column)
{
    Numbers numbers(column.size());
    for (size_t row = 0; row < numbers.size(); ++row)
        numbers[row] = column.number(static_cast<Row>(row));
    return numbers;
}

Column::Reals sharesOf(const Column &column)
{
    Column::Reals result;
    for (const auto &share : shares(numbersOf(column)))
        result.push_back(share.value_or(std::numeric_limits<double>::quiet_NaN()));
    return result;
}

Column::Integers ranksOf(const Column &column)
{
    const auto places = ranks(numbersOf(column));
    return {places.begin(), places.end()};
}

Column::Integers childCounts(const Relation &relation)
{
    Column::Integers result;
    for (size_t row = 0; row + 1 < relation.first.size(); ++row)
        result.emplace_back(relation.count(static_cast<Row>(row)));
    return result;
}

Column::Integers yearsUntil(int year, const Column &since)
{
    Column::Integers result(since.size());
    for (size_t row = 0; row < result.size(); ++row) {
        const auto from = since.integer(static_cast<Row>(row));
        qint64 years = 0;
        if (from && *from <= year && !qSubOverflow(static_cast<qint64>(year), *from, &years))
            result[row] = years;
    }
    return result;
}

std::optional<Column> made(const DerivedColumn &wanted, std::span<const Column> columns, const Relation *relation,
                           QDate date)
{
    Column result{.info = wanted.info, .values = {}};
    result.info.derived = true;
    result.info.type = ColumnType::Integer;
    if (wanted.kind == Kind::ChildCount) {
        if (!relation)
            return std::nullopt;
        result.info.additive = true;
        result.values = childCounts(*relation);
        return result;
    }
    const Column *of = find(columns, wanted.of);
    if (!of || !of->info.isNumeric())
        return std::nullopt;
    switch (wanted.kind) {
    case Kind::Share:
        result.info.type = ColumnType::Percent;
        result.values = sharesOf(*of);
        break;
    case Kind::Rank:
        result.info.rank = true;
        result.values = ranksOf(*of);
        break;
    case Kind::YearsSince:
        if (!date.isValid() || !std::holds_alternative<Column::Integers>(of->values))
            return std::nullopt;
        result.info.note = of->info.note;
        result.values = yearsUntil(date.year(), *of);
        break;
    case Kind::ChildCount:
        break;
    }
    return result;
}

} // namespace

std::optional<DerivedColumn::Kind> DerivedColumn::kindFromName(QStringView name)
{
    constexpr std::array names{std::pair("share", Kind::Share), std::pair("rank", Kind::Rank),
                               std::pair("childCount", Kind::ChildCount), std::pair("yearsSince", Kind::YearsSince)};
    const auto found =
        std::ranges::find_if(names, [&](const auto &entry) { return name == QLatin1String(entry.first); });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Column> derivedColumns(std::span<const DerivedColumn> wanted, std::span<const Column> columns,
                                   const Relation *relation, QDate date)
{
    std::vector<Column> result;
    for (const DerivedColumn &derived : wanted) {
        if (find(columns, derived.info.id) || find(result, derived.info.id))
            continue; // what the file itself says under the same name stands
        if (auto column = made(derived, columns, relation, date))
            result.push_back(*std::move(column));
    }
    return result;
}

} // namespace dc
