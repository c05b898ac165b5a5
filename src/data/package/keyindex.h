// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/column.h"

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dc {

/// The rows of a table by the values of one or more fields that together tell them apart.
class KeyIndex
{
public:
    explicit KeyIndex(size_t rowCount) { m_rows.reserve(rowCount); }

    /// Adds the key of a row, whose texts must outlive the index. False: an earlier row has the same.
    /// A row without a value in any of the fields has no key and is never the same as another.
    bool insert(std::span<const std::string_view> key, Row row);
    /// The first row with this key.
    std::optional<Row> find(std::span<const std::string_view> key) const;

private:
    std::unordered_map<std::string_view, Row> m_rows;
    std::deque<std::string> m_composed; ///< keys of several fields
};

} // namespace dc
