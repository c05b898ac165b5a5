// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace dc {

/// Whether a pattern of strptime() (IEEE Std 1003.1), as Table Schema has it for dates, is one that parseDate() can read by:
/// of a year, a month and a day in digits, and other characters as they are. "%d.%m.%Y"
bool isDatePattern(std::string_view pattern);

/// The whole text as a date that is written in this pattern. Years in two digits are those from 1969 to 2068. Gives the Julian
/// day number (see dates.h).
std::optional<qint64> parseDate(std::string_view text, std::string_view pattern);

} // namespace dc
