// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <Qt>

#include <map>
#include <utility>
#include <vector>

namespace dc {

/// One of the columns that the rows are sorted by.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// What the rows are sorted by: those that are equal in the first column stand by the second one, and so on.
using SortSpec = std::vector<SortKey>;

/// Orders the rows of one Table: numbers by value, texts by the alphabet of the language, ties by the name in that
/// language, always ascending; missing values last in both directions.
class RowSorter
{
public:
    explicit RowSorter(Table data);

    /// All rows of the data set in this order.
    std::vector<Row> sorted(const SortSpec &spec, Language language);

private:
    /// Of each row in ascending order; equal values share a rank.
    using Ranks = std::vector<quint32>;
    const Ranks &ranks(int column, Language language);
    Ranks textRanks(int column, Language language) const;
    Ranks numberRanks(int column) const;

    Table m_data;
    int m_nameColumn = -1;
    std::map<std::pair<int, Language>, Ranks> m_ranks; ///< made when first asked for
};

} // namespace dc
