// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <optional>
#include <span>
#include <vector>

namespace dc {

/// A column that follows from others, as a data package asks for it.
struct DerivedColumn
{
    enum class Kind : quint8 {
        Share, ///< of the sum of a column, in percent
        Rank, ///< by a column: the largest is 1, equal values share a place
        ChildCount, ///< how many rows of the child table belong to the row
        YearsSince, ///< the year of the data less the year in a column; missing where that is later
    };

    Kind kind = Kind::Share;
    QString of; ///< the id of the column; empty for ChildCount
    ColumnInfo info; ///< its words; what follows from the kind is filled in

    /// As in the package: share, rank, childCount, yearsSince.
    static std::optional<Kind> kindFromName(QStringView name);
};

/// Those of the columns wanted whose inputs are there and hold numbers, and whose name is not taken by a column of the file.
std::vector<Column> derivedColumns(std::span<const DerivedColumn> wanted, std::span<const Column> columns,
                                   const Relation *relation, QDate date);

} // namespace dc
