// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/textposition.h"

#include <simdjson.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace dc {

TextPosition positionAt(std::string_view utf8, size_t offset)
{
    std::string_view before = utf8.substr(0, offset);
    if (before.starts_with(byteOrderMark))
        before.remove_prefix(byteOrderMark.size());
    // The line feed of a CRLF still belongs to the line that it ends.
    const bool withinLineEnd = before.ends_with('\r') && offset < utf8.size() && utf8[offset] == '\n';
    const std::string_view ended = withinLineEnd ? before.substr(0, before.size() - 1) : before;
    const size_t lineEnd = ended.find_last_of("\r\n");
    const std::string_view line = before.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    const auto characters = std::ranges::count_if(line, [](char c) { return !U8_IS_TRAIL(c); });
    return {countLineEnds(ended) + 1, characters + 1};
}

qint64 countLineEnds(std::string_view utf8)
{
    qint64 count = std::ranges::count(utf8, '\n');
    for (size_t i = utf8.find('\r'); i != std::string_view::npos; i = utf8.find('\r', i + 1)) {
        if (i + 1 == utf8.size() || utf8[i + 1] != '\n')
            ++count;
    }
    return count;
}

std::optional<size_t> findInvalidUtf8(std::string_view bytes)
{
    if (simdjson::validate_utf8(bytes.data(), bytes.size()))
        return std::nullopt;
    // ICU counts in 32 bits: it is asked about one line at a time.
    size_t lineStart = 0;
    while (lineStart < bytes.size()) {
        const size_t lineEnd = std::min(bytes.find('\n', lineStart), bytes.size() - 1) + 1;
        const char *line = bytes.data() + lineStart;
        const auto length = static_cast<int32_t>(lineEnd - lineStart);
        for (int32_t i = 0; i < length;) {
            const int32_t start = i;
            UChar32 character = 0;
            U8_NEXT(line, i, length, character);
            if (character < 0)
                return lineStart + static_cast<size_t>(start);
        }
        lineStart = lineEnd;
    }
    return std::nullopt;
}

} // namespace dc
