// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsonstring.h"

#include <QChar>

#include <algorithm>
#include <charconv>
#include <optional>

namespace dc {

namespace {

constexpr char32_t replacement = 0xfffd;

/// The four hexadecimal digits after "\u".
std::optional<char16_t> readUnit(std::string_view digits)
{
    quint16 unit = 0;
    if (digits.size() < 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 4, unit, 16);
    return error == std::errc() && end == digits.data() + 4 ? std::optional<char16_t>(unit) : std::nullopt;
}

void appendUtf8(char32_t character, std::string &text)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((character >> shift) & 0x3f)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xc0 | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xe0 | (character >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Takes what follows "\u" off the raw text, and a second escape where both make one character.
std::optional<char32_t> takeUnicode(std::string_view &raw)
{
    const auto unit = readUnit(raw);
    if (!unit)
        return std::nullopt;
    raw.remove_prefix(4);
    if (!QChar::isSurrogate(*unit))
        return *unit == 0 ? replacement : char32_t{*unit};
    if (QChar::isHighSurrogate(*unit) && raw.starts_with("\\u")) {
        const auto low = readUnit(raw.substr(2));
        if (low && QChar::isLowSurrogate(*low)) {
            raw.remove_prefix(6);
            return QChar::surrogateToUcs4(*unit, *low);
        }
    }
    return replacement;
}

} // namespace

bool unescapeJson(std::string_view raw, std::string &text)
{
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    while (true) {
        const size_t backslash = raw.find('\\');
        text.append(raw.substr(0, backslash));
        if (backslash == std::string_view::npos)
            return true;
        raw.remove_prefix(backslash + 1);
        const char escape = raw.empty() ? '\0' : raw.front();
        if (raw.empty())
            return false;
        raw.remove_prefix(1);
        if (escape == 'u') {
            const auto character = takeUnicode(raw);
            if (!character)
                return false;
            appendUtf8(*character, text);
        } else if (const size_t known = escapes.find(escape); known != std::string_view::npos) {
            text += meanings[known];
        } else {
            return false;
        }
    }
}

bool isJsonNumber(std::string_view text)
{
    const auto skipDigits = [&] {
        const size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(end);
        return end > 0;
    };
    const auto skip = [&](std::string_view any) {
        const bool found = !text.empty() && any.find(text.front()) != std::string_view::npos;
        text.remove_prefix(found ? 1 : 0);
        return found;
    };
    skip("-");
    if (!skip("0") && !skipDigits())
        return false;
    if (skip(".") && !skipDigits())
        return false;
    if (skip("eE")) {
        skip("+-");
        if (!skipDigits())
            return false;
    }
    return text.empty();
}

} // namespace dc
