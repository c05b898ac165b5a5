// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dc {

/// Fills one column of a Table, cell by cell, from texts.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(const ColumnInfo &info);

    /// Makes room for texts in this language, if they are to be kept one by one.
    void reserve(Language language, size_t rows, size_t bytes);
    const ColumnInfo &info() const { return m_column.info; }
    /// The texts of a cell, one a language; a number's stands in any of them. Empty: missing. False: a text is not a value of the
    /// column's type, and nothing is added.
    bool append(const std::array<std::string_view, allLanguages.size()> &texts);
    Column take() { return std::move(m_column); }

private:
    void appendCategory(Column::Categories &column, std::string_view english, std::string_view ukrainian);

    Column m_column;
    std::unordered_map<std::string, quint32> m_codes; ///< of the categories met so far
    std::string m_scratch;
};

} // namespace dc
