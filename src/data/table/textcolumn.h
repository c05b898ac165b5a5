// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Strings as UTF-8 in one arena with offsets: a million names cost their bytes and eight more each.
class TextArena
{
public:
    void append(std::string_view utf8);
    /// Makes room for so many at once.
    void reserve(size_t count, size_t bytes);
    size_t size() const { return m_offsets.size() - 1; }
    std::string_view at(size_t row) const;

private:
    std::string m_bytes;
    std::vector<uint64_t> m_offsets{0};
};

/// A text per row in each language. A language that the file has no column for takes no room.
class LocalizedTextColumn
{
public:
    /// Makes room for texts in this language.
    void reserve(Language language, size_t rows, size_t bytes)
    {
        m_arenas[static_cast<size_t>(language)].reserve(rows, bytes);
    }
    /// One row's texts; an empty view where the language has none.
    void append(std::string_view english, std::string_view ukrainian);
    size_t size() const { return m_size; }

    /// Exactly this language's text, empty where it has none.
    std::string_view utf8(size_t row, Language language) const;
    /// This language's text, or the other's where it has none.
    QString text(size_t row, Language language) const;

private:
    std::array<TextArena, allLanguages.size()> m_arenas;
    size_t m_size = 0;
};

} // namespace dc
