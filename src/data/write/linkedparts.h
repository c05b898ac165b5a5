// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/write/tablepart.h"

#include <optional>

namespace dc {

/// A table and its children as two tables, for a format that has no lists in a cell.
struct LinkedParts
{
    TablePart parents;
    TablePart children; ///< of these parents, in their order; the first column says by the key whose each is
    int key; ///< the column of the parents that tells them apart: the first text of it does, in whatever languages they are
};

/// Nothing: no row has children. The key is one of the columns, if one of the roles key and name will do, or else one more before
/// them: the key of the table, or numbers. The children have it under its own name or, where `childKey` is given, under that of the
/// column in which they have had it before, or else under this one. That column itself is left out.
std::optional<LinkedParts> linkedParts(TablePart part, const QString &childKey = {});

} // namespace dc
