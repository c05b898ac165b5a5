// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace dc {

/// The encodings of one byte a character that are told apart, the likeliest first. ICU knows them by these names. cp1125 is
/// IBM866 with the letters of Ukrainian.
inline constexpr std::array singleByteEncodings = {"windows-1251", "KOI8-U",         "IBM866",
                                                   "cp1125",       "x-mac-cyrillic", "windows-1252"};

struct EncodingGuess
{
    const char *name; ///< one of singleByteEncodings
    bool isCertain; ///< false: another encoding would give another text, nearly as likely
};

/// The encoding in which these bytes are most like Ukrainian or Russian, or Latin letters with accents: by which letters
/// follow each other, where capitals stand, and what stands beside digits and Latin letters.
EncodingGuess guessSingleByteEncoding(std::string_view bytes);

} // namespace dc
