// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/keyindex.h"

#include <algorithm>
#include <utility>

namespace dc {

KeyIndex::KeyIndex(std::vector<size_t> fields)
    : m_fields(std::move(fields))
{ }

bool KeyIndex::insert(const std::vector<std::string_view> &record, Row row)
{
    if (std::ranges::any_of(m_fields, [&](size_t field) { return record[field].empty(); }))
        return true;
    if (m_fields.size() == 1)
        return m_rows.try_emplace(record[m_fields.front()], row).second;
    // With their lengths, no two different keys are composed to the same text.
    std::string &key = m_composed.emplace_back();
    for (const size_t field : m_fields)
        key.append(std::to_string(record[field].size())).append(":").append(record[field]);
    return m_rows.try_emplace(key, row).second;
}

std::optional<Row> KeyIndex::find(std::string_view key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

} // namespace dc
