// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"

#include <vector>

namespace dc {

/// The rows of a second table as the children of those of a first one. In both grids the first row holds the names of the columns.
struct ChildRows
{
    Sheet::Children children; ///< without a name and without the column that says whose a row is
    std::vector<size_t> orphans; ///< the rows of the second table that name no row of the first
};

/// A row of `second` belongs to the first row of `first` that has the text in the column `key` that it has in `reference`.
ChildRows childRows(const Grid &first, size_t key, const Grid &second, size_t reference);

} // namespace dc
