// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/keyindex.h"

#include <algorithm>

namespace dc {

namespace {

/// With their lengths, no two different keys are composed to the same text.
std::string composed(std::span<const std::string_view> key)
{
    std::string text;
    for (const std::string_view part : key)
        text.append(std::to_string(part.size())).append(":").append(part);
    return text;
}

} // namespace

bool KeyIndex::insert(std::span<const std::string_view> key, Row row)
{
    if (std::ranges::any_of(key, &std::string_view::empty))
        return true;
    if (key.size() == 1)
        return m_rows.try_emplace(key.front(), row).second;
    return m_rows.try_emplace(m_composed.emplace_back(composed(key)), row).second;
}

std::optional<Row> KeyIndex::find(std::span<const std::string_view> key) const
{
    const auto found = key.size() == 1 ? m_rows.find(key.front()) : m_rows.find(composed(key));
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

} // namespace dc
