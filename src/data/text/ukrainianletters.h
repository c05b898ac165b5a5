// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

/// Over a vowel in dictionaries and textbooks; no letter of its own.
inline constexpr char16_t stressMark = u'\u0301';

/// The signs that people write for the Ukrainian apostrophe.
constexpr bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u02bc';
}

} // namespace dc
