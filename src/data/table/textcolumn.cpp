// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/textcolumn.h"

namespace dc {

void TextArena::append(std::string_view utf8)
{
    m_bytes.append(utf8);
    m_offsets.push_back(m_bytes.size());
}

void TextArena::reserve(size_t count, size_t bytes)
{
    m_bytes.reserve(bytes);
    m_offsets.reserve(count + 1);
}

std::string_view TextArena::at(size_t row) const
{
    return std::string_view(m_bytes).substr(m_offsets[row], m_offsets[row + 1] - m_offsets[row]);
}

void LocalizedTextColumn::append(std::string_view english, std::string_view ukrainian)
{
    const std::array texts{english, ukrainian};
    for (size_t i = 0; i < texts.size(); ++i) {
        // An arena begins with the first text of its language and is filled up only when the next one comes.
        if (texts[i].empty())
            continue;
        while (m_arenas[i].size() < m_size)
            m_arenas[i].append({});
        m_arenas[i].append(texts[i]);
    }
    ++m_size;
}

std::string_view LocalizedTextColumn::utf8(size_t row, Language language) const
{
    const TextArena &arena = m_arenas[static_cast<size_t>(language)];
    return row < arena.size() ? arena.at(row) : std::string_view();
}

QString LocalizedTextColumn::text(size_t row, Language language) const
{
    const std::string_view own = utf8(row, language);
    return toQString(own.empty() ? utf8(row, otherThan(language)) : own);
}

} // namespace dc
