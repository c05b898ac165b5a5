// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace dc {

/// How a Ukrainian letter is written in Latin ones: by resolution 55 of the Cabinet of Ministers of 27 January 2010
/// (https://zakon.rada.gov.ua/laws/show/55-2010-п) at the start of a word and elsewhere, then as people write it beside
/// that. The soft sign and the apostrophe have empty official spellings; so have unused places.
struct LetterSpellings
{
    char16_t letter = 0;
    std::array<std::u16string_view, 6> all;
};

/// No spelling is longer than this.
inline constexpr qsizetype longestSpelling = 4;

/// Of a lower-case letter or the apostrophe U+0027; null where it is neither. The letter before makes a difference to г
/// (зг is zgh, because zh is ж) and to х.
const LetterSpellings *latinSpellings(char16_t letter, char16_t previous = 0);

/// How many Latin letters, from this place on, stand for one Ukrainian letter (or for зг) by resolution 55: 4 for "shch",
/// 2 for "zh", 2 for "ya" at the start of a word and "ia" elsewhere; else 1. The text is in lower case.
qsizetype latinLetterLength(QStringView text, qsizetype at);

} // namespace dc
