// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/text/textsearch.h"

#include <optional>
#include <vector>

namespace dc {

/// Where a row was found, if what was found cannot be seen in its shown cells.
struct FoundIn
{
    /// The text that holds the match: what a child is called, else a text in the other language. Empty: the
    /// shown cells hold it.
    QString text;
    Language language = Language::English; ///< of the text
    int others = 0; ///< how many more fields and titles hold something of the query that the shown cells do not

    bool operator==(const FoundIn &) const = default;
};

/// Searches the texts of a row that its table names for it (Roles::searched), and what its children are called, in both languages. Each term of the query must be found in one of
/// them. A match across scripts counts only where that field has no text in the query's script.
class RowSearch
{
public:
    RowSearch(Table data, Language shown);

    /// Nothing: the row does not match. An empty query matches every row.
    std::optional<FoundIn> find(Row row, const SearchQuery &query) const;
    /// Where to mark this cell's shown text. Other columns are not searched: no marks.
    QList<TextRange> cellMarks(int column, Row row, const SearchQuery &query) const;
    /// Where to mark what this child of the row is called, as shown.
    QList<TextRange> childMarks(Row row, int child, const SearchQuery &query) const;

private:
    Table m_data;
    Language m_shown;
    std::vector<int> m_columns; ///< the columns that are searched, as far as the data set has them
};

} // namespace dc
