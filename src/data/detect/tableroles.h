// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/sheetlayout.h"
#include "data/io/problem.h"
#include "data/table/column.h"
#include "data/table/noun.h"
#include "data/table/roles.h"

#include <span>

namespace dc {

/// What the values and the words of the headers tell; the rest is guessed by the table.
Roles detectRoles(std::span<const Column> columns);

/// What a row is called, by the header of the column that names the rows.
Noun detectNoun(std::span<const Column> columns, const Roles &roles);

/// Tells the rows that have the key of an earlier one.
void reportDuplicateKeys(const Column &keys, const SheetLayout &layout, const Grid &grid, Problems &problems);

} // namespace dc
