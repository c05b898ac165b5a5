// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/sheetlayout.h"
#include "data/table/columninfo.h"

#include <vector>

namespace dc {

/// What the rows of a header say.
struct HeaderNames
{
    /// The id, title and description of each column of the grid. Ids are unique: the names for programs where a row has them,
    /// else made of the title. A column without any text has an empty id.
    std::vector<ColumnInfo> columns;
    LocalizedString unit; ///< said once for the whole table, above the header or below it
};
HeaderNames headerNames(const Grid &grid, const SheetLayout &layout);

/// What a column of the grid is called that the header says nothing of.
ColumnInfo unnamedColumn(size_t column);

} // namespace dc
