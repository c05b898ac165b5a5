// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <vector>

namespace dc {

/// Which column of a table stands where in the details: the one place that decides it, for one row and for several.
struct DetailColumns
{
    explicit DetailColumns(const Table &data);

    int name = -1; ///< what a row is called by
    std::vector<int> tiles; ///< the measure, and what is made of it: read at a glance
    std::vector<int> facts; ///< in calm lines below
    std::vector<int> notes; ///< behind a sign that opens
    std::vector<int> more; ///< codes, coordinates and the rest: only for those who ask

    /// All that is worth a comparison: tiles, facts and notes.
    std::vector<int> compared() const;
};

/// Is more of it better, or at least more? Not so of years, places and codes.
enum class Best : quint8 { None, Highest, Lowest };
Best bestOf(const Table &data, int column);

} // namespace dc
