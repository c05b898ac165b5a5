// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace dc {

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A place in a text, as an editor shows it: line and column in characters, both from 1.
struct TextPosition
{
    qint64 line = 1;
    qint64 column = 1;

    bool operator==(const TextPosition &) const = default;
};

/// The place of this byte. Lines end in LF, CRLF or a lone CR; a byte order mark takes no room.
TextPosition positionAt(std::string_view utf8, size_t offset);

/// How many lines end within the text.
qint64 countLineEnds(std::string_view utf8);

/// The first byte of what is not UTF-8; nothing where all of it is.
std::optional<size_t> findInvalidUtf8(std::string_view bytes);

} // namespace dc
