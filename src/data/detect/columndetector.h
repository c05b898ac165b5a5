// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/io/problem.h"
#include "data/table/column.h"

#include <array>
#include <optional>
#include <span>

namespace dc {

/// A column of the table, and where in the grid its values stand.
struct ColumnSource
{
    ColumnInfo info;
    size_t column = 0; ///< of the grid; of a text in two languages the one that comes first
    std::array<std::optional<size_t>, allLanguages.size()> languages = {}; ///< of a text whose languages are known
};

/// Has the text a Cyrillic letter?
bool isCyrillic(std::string_view utf8);

/// Which decimal mark the numbers of a column are written with; nothing where they tell nothing.
std::optional<char> decimalMarkOf(const Grid &grid, std::span<const size_t> rows, size_t column);

/// Finds out what a column of a sheet holds: the type that nearly all of its values are of. Fills in what follows of `info`.
ColumnInfo detectType(const Grid &grid, std::span<const size_t> rows, size_t column, ColumnInfo info, char decimalMark);

/// The values of these rows. What is not of the column's type is missing, and told in the problems.
Column readColumn(const Grid &grid, std::span<const size_t> rows, const ColumnSource &source, char decimalMark,
                  Problems &problems);

} // namespace dc
