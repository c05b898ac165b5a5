// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/cellvalue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace dc {

namespace {

constexpr double secondsOfDay = 86'400;

std::optional<double> parse(std::string_view number)
{
    double value = 0;
    const char *end = number.data() + number.size();
    const auto parsed = std::from_chars(number.data(), end, value);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The digits of a number without its point, and the power of ten of the first: "154" and -1 for 0.154.
struct Decimal
{
    bool isNegative;
    std::string digits;
    int exponent;
};

Decimal decimal(double value)
{
    // A person types fewer digits than this; where rounding to it leaves zeros, they were noise.
    constexpr int typedDigits = 12;
    constexpr int certainDigits = 15;
    std::array<char, 32> buffer;
    const auto print = [&](auto... precision) {
        const auto printed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                           std::chars_format::scientific, precision...);
        const std::string_view text(buffer.data(), static_cast<size_t>(printed.ptr - buffer.data()));
        const size_t mark = text.find('e');
        Decimal parts{.isNegative = value < 0, .digits = std::string(text.substr(0, mark)), .exponent = 0};
        std::erase(parts.digits, '.');
        const char *exponent = text.data() + mark + (text[mark + 1] == '+' ? 2 : 1);
        std::from_chars(exponent, printed.ptr, parts.exponent);
        while (parts.digits.size() > 1 && parts.digits.back() == '0')
            parts.digits.pop_back();
        return parts;
    };
    Decimal shortest = print();
    if (shortest.digits.size() <= certainDigits)
        return shortest;
    Decimal rounded = print(certainDigits - 1);
    return rounded.digits.size() <= typedDigits ? rounded : shortest;
}

std::string toText(const Decimal &number)
{
    constexpr int longest = 21; // digits before the point, or zeros behind it
    const auto [isNegative, digits, exponent] = number;
    const int size = static_cast<int>(digits.size());
    std::string text = isNegative ? "-" : "";
    if (digits == "0")
        return digits;
    if (exponent >= longest || exponent < -longest) {
        text += digits.substr(0, 1) + (size > 1 ? "." + digits.substr(1) : "");
        return text + "e" + std::to_string(exponent);
    }
    if (exponent < 0)
        return text + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return text + digits + std::string(whole - digits.size(), '0');
    return text + digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string clockText(long long seconds)
{
    std::array<char, 32> buffer;
    const int size = std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld:%02lld", seconds / 3600,
                                   seconds / 60 % 60, seconds % 60);
    return {buffer.data(), static_cast<size_t>(size)};
}

} // namespace

NumberFormat numberFormat(std::string_view code)
{
    bool hasDate = false;
    bool hasMonthOrMinute = false;
    bool hasTime = false;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i] >= 'A' && code[i] <= 'Z' ? static_cast<char>(code[i] - 'A' + 'a') : code[i];
        switch (c) {
        case '"':
            i = std::min(code.find('"', i + 1), code.size());
            break;
        case '\\':
        case '_':
        case '*':
            ++i; // the next stands for itself
            break;
        case '[': {
            // "[h]" counts hours beyond a day; others are colours, conditions, languages.
            const size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inner = code.substr(i + 1, end - i - 1);
            hasTime = hasTime || (!inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos);
            i = end;
            break;
        }
        case '%':
            return NumberFormat::Percent;
        case 'd':
        case 'y':
            hasDate = true;
            break;
        case 'm':
            hasMonthOrMinute = true;
            break;
        case 'h':
        case 's':
            hasTime = true;
            break;
        case 'g': // "General", which may be followed by words
            if (code.substr(i).starts_with("General"))
                i += std::string_view("General").size() - 1;
            break;
        default:
            break;
        }
    }
    if (hasDate || (hasMonthOrMinute && !hasTime))
        return NumberFormat::Date;
    return hasTime ? NumberFormat::Time : NumberFormat::Plain;
}

NumberFormat builtInNumberFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (isIn(9, 10))
        return NumberFormat::Percent;
    if (isIn(14, 17) || id == 22 || isIn(27, 31) || id == 36 || isIn(50, 54) || isIn(57, 58))
        return NumberFormat::Date;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return NumberFormat::Time;
    return NumberFormat::Plain;
}

std::optional<std::string> plainNumber(std::string_view number)
{
    const auto value = parse(number);
    return value ? std::optional(toText(decimal(*value))) : std::nullopt;
}

std::optional<std::string> percentNumber(std::string_view number)
{
    const auto value = parse(number);
    if (!value)
        return std::nullopt;
    Decimal parts = decimal(*value);
    parts.exponent += 2; // moves the point: 0.07 * 100 is 7.000000000000001
    return toText(parts);
}

std::optional<std::string> dateOfSerial(std::string_view serial, bool since1904)
{
    constexpr double lastDay = 2'958'466; // the end of 9999
    const auto value = parse(serial);
    if (!value || *value < 0 || *value >= lastDay)
        return std::nullopt;
    const double wholeDays = std::floor(*value);
    auto seconds = std::llround((*value - wholeDays) * secondsOfDay);
    auto days = static_cast<int>(wholeDays) + static_cast<int>(seconds / 86'400);
    seconds %= 86'400;
    using namespace std::chrono;
    // Day 60 is 29 February 1900, which never was: Lotus 1-2-3 had it, and all spreadsheets keep to it.
    sys_days epoch = since1904 ? sys_days(1904y / January / 1) : sys_days(1899y / December / 30);
    if (!since1904 && days < 60)
        ++epoch;
    const year_month_day date(epoch + std::chrono::days(days));
    std::array<char, 32> buffer;
    const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    std::string text(buffer.data(), static_cast<size_t>(size));
    return seconds == 0 ? text : text + "T" + clockText(seconds);
}

std::optional<std::string> timeOfSerial(std::string_view serial)
{
    constexpr double mostDays = 1e6;
    const auto value = parse(serial);
    if (!value || *value < 0 || *value > mostDays)
        return std::nullopt;
    return clockText(std::llround(*value * secondsOfDay));
}

bool isErrorValue(std::string_view text)
{
    constexpr std::string_view errors[]{"#DIV/0!", "#N/A",    "#NAME?",  "#NULL!",        "#NUM!",
                                        "#REF!",   "#VALUE!", "#SPILL!", "#GETTING_DATA", "#CALC!"};
    return std::ranges::find(errors, text) != std::end(errors) || text.starts_with("Err:5");
}

} // namespace dc
