// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartmarks.h"
#include "data/package/packagereader.h"

#include <QString>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace dc::test {

using namespace Qt::StringLiterals;

inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Places named "1", "2", … with one number each, in column 1. NaN: missing.
inline Table table(const std::vector<double> &values, ColumnType type = ColumnType::Integer)
{
    LocalizedTextColumn names;
    Column::Integers whole;
    for (size_t row = 0; row < values.size(); ++row) {
        names.append(std::to_string(row + 1), {});
        whole.push_back(std::isnan(values[row]) ? std::nullopt : std::optional(static_cast<qint64>(values[row])));
    }
    Column numbers{.info = {.id = u"n"_s, .type = type, .additive = type == ColumnType::Integer}, .values = values};
    if (type == ColumnType::Integer || type == ColumnType::Year)
        numbers.values = whole;
    numbers.info.label = {u"Things"_s, u"Речі"_s};
    return Table({}, {{.info = {.id = u"name"_s}, .values = names}, numbers}, {});
}

inline Table embedded()
{
    const Result<Table> data = readEmbeddedPackage();
    return data ? *data : Table();
}

inline std::vector<Row> allRows(const Table &data)
{
    std::vector<Row> rows(data.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

inline std::vector<Row> rowsOf(const ChartMarks &marks, int mark)
{
    const std::span<const Row> rows = marks.rows(mark);
    return {rows.begin(), rows.end()};
}

/// Nearly fifteen hundred whole numbers, few large and many small, with ties.
inline std::vector<double> manyValues(size_t count = 1469)
{
    std::vector<double> values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(std::floor(40'000.0 / static_cast<double>(1 + (i * 577) % count)));
    return values;
}

} // namespace dc::test
