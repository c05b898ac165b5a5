// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/columninfo.h"

#include <span>
#include <vector>

namespace dc {

/// Which column of a table is what: indexes of columns, -1 where there is none. A data package says it, or it is guessed.
struct Roles
{
    int key = -1; ///< tells the rows apart: what selections, settings and the command line know a row by
    int name = -1; ///< what a row is called wherever it is spoken of
    int measure = -1; ///< the number that is looked at first
    int second = -1; ///< the number that the measure is set against first
    int latitude = -1;
    int longitude = -1;
    int region = -1;
    int note = -1; ///< a remark on the row
    int order = -1; ///< of a child table: the place of a row among those of the same parent
    std::vector<int> offered; ///< what the table can show, in the order in which it does at first
    std::vector<int> shown; ///< what of it is shown until a person chooses, and what an exported table holds
    std::vector<int> searched; ///< the texts that a search looks into
    std::vector<int> charted; ///< the numbers that charts are made of

    bool operator==(const Roles &) const = default;
};

/// The roles of these columns, as far as names and types tell. `known` goes before what is guessed: those that it has stay.
Roles guessedRoles(std::span<const ColumnInfo> columns, const Roles &known = {});

} // namespace dc
