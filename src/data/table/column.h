// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/columninfo.h"
#include "data/table/textcolumn.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace dc {

using Row = quint32; ///< the index of a row in the Table, whatever the order on the screen

/// One column of a table: what it is, and a typed value for each row.
struct Column
{
    using Integers = std::vector<std::optional<qint64>>;
    using Reals = std::vector<double>; ///< NaN: missing

    struct Categories
    {
        LocalizedTextColumn values;
        std::vector<quint32> codes; ///< into values
    };

    ColumnInfo info;
    std::variant<LocalizedTextColumn, Categories, Integers, Reals> values;

    size_t size() const;
    /// Of a column of texts, falling back to the other language; empty for all others.
    QString text(Row row, Language language) const;
    /// Exactly this language's text as UTF-8, without fallback; empty for all others.
    std::string_view utf8(Row row, Language language) const;
    /// A number, a date's day or 1 for yes; nothing where it is missing or the column is text.
    std::optional<double> number(Row row) const;
    /// The exact value of an Integer, Year, Date or Boolean column; nothing where it is missing or of another type.
    std::optional<qint64> integer(Row row) const;
    /// These rows, in this order.
    Column gathered(std::span<const Row> rows) const;
};

} // namespace dc
