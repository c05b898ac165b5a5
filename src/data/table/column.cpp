// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/column.h"

#include <cmath>
#include <type_traits>
#include <utility>

namespace dc {

namespace {

/// The texts that the cell's own text is among, and where; nothing for numbers.
std::pair<const LocalizedTextColumn *, size_t> textCell(const Column &column, Row row)
{
    if (const auto *text = std::get_if<LocalizedTextColumn>(&column.values))
        return {text, row};
    if (const auto *category = std::get_if<Column::Categories>(&column.values))
        return {&category->values, category->codes[row]};
    return {nullptr, 0};
}

} // namespace

size_t Column::size() const
{
    if (const auto *category = std::get_if<Categories>(&values))
        return category->codes.size();
    if (const auto *text = std::get_if<LocalizedTextColumn>(&values))
        return text->size();
    if (const auto *integers = std::get_if<Integers>(&values))
        return integers->size();
    return std::get<Reals>(values).size();
}

QString Column::text(Row row, Language language) const
{
    const auto [texts, index] = textCell(*this, row);
    return texts ? texts->text(index, language) : QString();
}

std::string_view Column::utf8(Row row, Language language) const
{
    const auto [texts, index] = textCell(*this, row);
    return texts ? texts->utf8(index, language) : std::string_view();
}

std::optional<double> Column::number(Row row) const
{
    if (const auto *reals = std::get_if<Reals>(&values)) {
        const double value = (*reals)[row];
        return std::isnan(value) ? std::nullopt : std::optional(value);
    }
    if (const auto value = integer(row))
        return static_cast<double>(*value);
    return std::nullopt;
}

std::optional<qint64> Column::integer(Row row) const
{
    const auto *integers = std::get_if<Integers>(&values);
    return integers ? (*integers)[row] : std::nullopt;
}

Column Column::gathered(std::span<const Row> rows) const
{
    Column result{.info = info, .values = {}};
    if (const auto *text = std::get_if<LocalizedTextColumn>(&values)) {
        LocalizedTextColumn chosen;
        for (const Row row : rows)
            chosen.append(text->utf8(row, Language::English), text->utf8(row, Language::Ukrainian));
        result.values = std::move(chosen);
        return result;
    }
    const auto pick = [&](const auto &all) {
        std::decay_t<decltype(all)> chosen;
        chosen.reserve(rows.size());
        for (const Row row : rows)
            chosen.push_back(all[row]);
        return chosen;
    };
    if (const auto *category = std::get_if<Categories>(&values))
        result.values = Categories{.values = category->values, .codes = pick(category->codes)};
    else if (const auto *integers = std::get_if<Integers>(&values))
        result.values = pick(*integers);
    else
        result.values = pick(std::get<Reals>(values));
    return result;
}

} // namespace dc
