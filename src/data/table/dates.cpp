// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/dates.h"

#include <chrono>

namespace dc {

namespace {

constexpr qint64 unixEpoch = 2'440'588; ///< the Julian day number of 1 January 1970

/// -1 where there is another character than a digit.
int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        value = 10 * value + (digit - '0');
    }
    return value;
}

} // namespace

std::optional<qint64> julianDay(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return unixEpoch + std::chrono::sys_days(date).time_since_epoch().count();
}

std::optional<qint64> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return julianDay(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

std::string isoDate(qint64 julianDay)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(julianDay - unixEpoch))};
    std::string text = "0000-00-00";
    const auto put = [&](size_t begin, size_t digits, unsigned number) {
        for (size_t i = begin + digits; i-- > begin; number /= 10)
            text[i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    return text;
}

} // namespace dc
