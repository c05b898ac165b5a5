// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dc {

/// The values of one or more fields that together must be different in each record.
class KeyIndex
{
public:
    explicit KeyIndex(std::vector<size_t> fields);

    const std::vector<size_t> &fields() const { return m_fields; }
    /// Adds the key of this record, whose texts must outlive the index. False: an earlier record has the same.
    /// A record without a value in any of the fields has no key and is never the same as another.
    bool insert(const std::vector<std::string_view> &record, Row row);
    /// The row with this key, which is of one field.
    std::optional<Row> find(std::string_view key) const;

private:
    std::vector<size_t> m_fields;
    std::unordered_map<std::string_view, Row> m_rows;
    std::deque<std::string> m_composed; ///< keys of several fields
};

} // namespace dc
