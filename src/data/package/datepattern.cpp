// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/datepattern.h"

#include "data/table/dates.h"

#include <algorithm>

namespace dc {

namespace {

/// The number that the text begins with, of so many digits at most; the text is left with what follows it.
std::optional<int> takeNumber(std::string_view &text, size_t mostDigits)
{
    int number = 0;
    size_t digits = 0;
    while (digits < std::min(mostDigits, text.size()) && text[digits] >= '0' && text[digits] <= '9')
        number = 10 * number + (text[digits++] - '0');
    text.remove_prefix(digits);
    return digits > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

bool isDatePattern(std::string_view pattern)
{
    int years = 0;
    int months = 0;
    int days = 0;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%')
            continue;
        const char directive = ++i < pattern.size() ? pattern[i] : '\0';
        years += directive == 'Y' || directive == 'y' ? 1 : 0;
        months += directive == 'm' ? 1 : 0;
        days += directive == 'd' ? 1 : 0;
        if (std::string_view("Yymd%").find(directive) == std::string_view::npos)
            return false;
    }
    return years == 1 && months == 1 && days == 1;
}

std::optional<qint64> parseDate(std::string_view text, std::string_view pattern)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const char directive = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[++i] : '%';
        if (directive == '%') {
            if (!text.starts_with(pattern[i]))
                return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const auto number = takeNumber(text, directive == 'Y' ? 4 : 2);
        if (!number)
            return std::nullopt;
        if (directive == 'y')
            year = *number + (*number < 69 ? 2000 : 1900);
        else
            (directive == 'Y' ? year : directive == 'm' ? month : day) = *number;
    }
    return text.empty() ? julianDay(year, month, day) : std::nullopt;
}

} // namespace dc
