// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace dc {

/// The Julian day number of a day of the Gregorian calendar, as a Date column keeps it and QDate::fromJulianDay() takes it.
/// Nothing for a day that there is not, and for years before 1 and after 9999.
std::optional<qint64> julianDay(int year, int month, int day);

/// The whole text as a date of ISO 8601: "2024-10-12".
std::optional<qint64> parseIsoDate(std::string_view text);

/// The other way round, for what julianDay() gives.
std::string isoDate(qint64 julianDay);

} // namespace dc
