// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"

#include <optional>
#include <vector>

namespace dc {

/// Which rows of a sheet are what. Rows are numbers of the grid's.
struct SheetLayout
{
    std::vector<size_t> titles; ///< above the header, none of them empty
    std::vector<size_t> header; ///< at most three rows, each perhaps in another language once more, and one of numbers
    std::vector<size_t> body; ///< of the table, in order, none of them empty
    int footerRows = 0; ///< notes below the table, empty ones not counted
    int totalRows = 0; ///< that sum up the body and are no part of it
};

/// Finds title, header and footer of a sheet that was made for people. `headerRows`: as many as a person says there are.
SheetLayout findLayout(const Grid &grid, std::optional<int> headerRows);

/// The layout where the format itself knows the header: nothing else is passed over, not even empty rows.
SheetLayout plainLayout(const Grid &grid, size_t headerRows);

/// Does the second row say in English what the first says in Ukrainian?
bool isTranslation(const Grid &grid, size_t row, size_t translation);

/// Does the row just number the columns: 1, 2, 3, …?
bool isColumnNumbers(const Grid &grid, size_t row);

} // namespace dc
