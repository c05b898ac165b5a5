// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace dc {

/// Without the spaces at both ends, among them no-break, thin and zero-width ones and the byte order mark.
std::string_view trimmed(std::string_view utf8);

/// A mark that people write for a value that they do not have: "NA", "–", "…", «немає даних», or nothing at all. The text is
/// trimmed.
bool isMissingMark(std::string_view text);

struct CellNumber
{
    double value = 0;
    std::optional<qint64> whole = {}; ///< the exact value of a number written without decimals
    bool isPercent = false; ///< it has a sign of percent; its value is then 15.4 for "15.4%"
};

/// The whole text as a number: with or without a sign (U+2212 too), digits grouped by threes (spaces of all kinds, apostrophes,
/// and whichever of comma and point is not the decimal mark), decimals, exponent, sign of percent. The text is trimmed.
std::optional<CellNumber> parseNumber(std::string_view text, char decimalMark);

/// In which order a date with slashes is written.
enum class DateOrder : quint8 { DayFirst, MonthFirst };

/// The whole text as a day: "2024-10-12" with or without a time, "12.10.2024", "12/10/2024". The time is left out. Gives the
/// Julian day number (see dates.h). The text is trimmed.
std::optional<qint64> parseDate(std::string_view text, DateOrder order = DateOrder::DayFirst);

/// так and ні, yes and no, true and false, however capitalised. The text is trimmed.
std::optional<bool> parseYesNo(std::string_view text);

/// All digits, at least one.
bool isDigits(std::string_view text);

} // namespace dc
