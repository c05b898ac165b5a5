// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dc {

/// What the format of a cell makes of its number.
enum class NumberFormat : unsigned char { Plain, Percent, Date, Time };

/// By a format code of SpreadsheetML, as "dd.mm.yyyy" or "0.0%" (ECMA-376, part 1, 18.8.31).
NumberFormat numberFormat(std::string_view code);
/// By the number of a format that has no code in the file (ECMA-376, part 1, 18.8.30).
NumberFormat builtInNumberFormat(int id);

/// A number as a file has it, without what binary fractions add: 0.1 + 0.2 is "0.3". Nothing where it is no number.
std::optional<std::string> plainNumber(std::string_view number);
/// The same in percent: "0.154" is "15.4".
std::optional<std::string> percentNumber(std::string_view number);
/// A day and time as a spreadsheet counts them, in days since the end of 1899 (or since 1904 began), by ISO 8601: "2024-10-12" or
/// "2024-10-12T08:30:00". Nothing where it is none.
std::optional<std::string> dateOfSerial(std::string_view serial, bool since1904);
/// A share of a day, or several days: "08:30:00", "36:00:00". Nothing where it is none.
std::optional<std::string> timeOfSerial(std::string_view serial);

/// "#DIV/0!" and others of a formula.
bool isErrorValue(std::string_view text);

} // namespace dc
