// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/cellvalues.h"

#include "data/table/dates.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace dc {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// How many bytes the space that the text begins with takes; 0: it begins with none.
size_t spaceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto first = static_cast<unsigned char>(text.front());
    if (first <= 0x20 || first == 0x7f)
        return 1;
    if (text.starts_with("\u00A0"))
        return 2;
    if (first != 0xe2 && first != 0xef)
        return 0;
    // U+2000-U+200D (spaces, zero-width), U+202F, U+205F, U+2060 (word joiner), U+FEFF
    if (text.size() >= 3 && text.starts_with("\xe2\x80")) {
        const auto last = static_cast<unsigned char>(text[2]);
        return (last >= 0x80 && last <= 0x8d) || last == 0xaf ? 3 : 0;
    }
    return text.starts_with("\u205F") || text.starts_with("\u2060") || text.starts_with("\uFEFF") ? 3 : 0;
}

size_t trailingSpaceLength(std::string_view text)
{
    for (const size_t length : {size_t{1}, size_t{2}, size_t{3}}) {
        if (text.size() >= length && spaceLength(text.substr(text.size() - length)) == length)
            return length;
    }
    return 0;
}

// A million cells are looked at, and hardly one has a space at an end.

bool mayBeginSpace(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    return first <= 0x20 || first == 0x7f || first == 0xc2 || first == 0xe2 || first == 0xef;
}

bool mayEndSpace(std::string_view text)
{
    const auto last = static_cast<unsigned char>(text.back());
    if (last < 0x80)
        return last <= 0x20 || last == 0x7f;
    const auto before = text.size() > 1 ? static_cast<unsigned char>(text[text.size() - 2]) : 0;
    return before != 0xd0 && before != 0xd1; // with which a Cyrillic letter begins
}

constexpr size_t longestNumber = 64;

/// The digits of a number without what groups them, in the form that from_chars() takes.
class PlainNumber
{
public:
    bool read(std::string_view text, char decimalMark)
    {
        while (!text.empty()) {
            if (m_size + 2 > m_characters.size())
                return false;
            const char character = text.front();
            if (isDigit(character)) {
                add(character);
                ++m_inGroup;
                text.remove_prefix(1);
                continue;
            }
            if (character == decimalMark && !m_hasMark && !m_hasExponent) {
                if (!endGroups())
                    return false;
                m_hasMark = true;
                add('.');
                text.remove_prefix(1);
                continue;
            }
            if ((character == 'e' || character == 'E') && !m_hasExponent && m_inGroup > 0) {
                if (!m_hasMark && !endGroups())
                    return false;
                m_hasExponent = true;
                add('e');
                text.remove_prefix(1);
                if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
                    if (text.front() == '-')
                        add('-');
                    text.remove_prefix(1);
                }
                continue;
            }
            const size_t length = groupMarkLength(text, decimalMark);
            if (length == 0 || m_hasMark || m_hasExponent)
                return false;
            // Zero-width spaces come from the web and group nothing.
            if (text.substr(0, length) != "\u200B" && !beginGroup(text.substr(0, length)))
                return false;
            text.remove_prefix(length);
        }
        return m_hasMark || m_hasExponent || endGroups();
    }

    void add(char character) { m_characters[m_size++] = character; }
    std::string_view text() const { return {m_characters.data(), m_size}; }
    bool isWhole() const { return !m_hasMark && !m_hasExponent; }

private:
    static size_t groupMarkLength(std::string_view text, char decimalMark)
    {
        if (const size_t space = spaceLength(text))
            return space;
        const char other = decimalMark == '.' ? ',' : '.';
        return text.front() == other || text.front() == '\'' ? 1 : text.starts_with("\u2019") ? 3 : 0;
    }

    bool beginGroup(std::string_view mark)
    {
        const bool isFirst = m_groupMark.empty();
        if (m_inGroup == 0 || m_inGroup > 3 || (!isFirst && (m_inGroup != 3 || mark != m_groupMark)))
            return false;
        m_groupMark = mark;
        m_inGroup = 0;
        return true;
    }

    bool endGroups()
    {
        if (!m_groupMark.empty() && m_inGroup != 3)
            return false;
        m_groupMark = {};
        return true;
    }

    std::array<char, longestNumber> m_characters;
    size_t m_size = 0;
    std::string_view m_groupMark;
    int m_inGroup = 0;
    bool m_hasMark = false;
    bool m_hasExponent = false;
};

template <typename Number>
std::optional<Number> parsed(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

int shortNumber(std::string_view digits)
{
    return isDigits(digits) ? parsed<int>(digits).value_or(-1) : -1;
}

} // namespace

std::string_view trimmed(std::string_view utf8)
{
    if (!utf8.empty() && !mayBeginSpace(utf8) && !mayEndSpace(utf8))
        return utf8;
    while (const size_t length = spaceLength(utf8))
        utf8.remove_prefix(length);
    while (const size_t length = trailingSpaceLength(utf8))
        utf8.remove_suffix(length);
    return utf8;
}

namespace {

bool mayBeginMark(char first)
{
    return std::string_view("-.#Nn\xd0\xe2").find(first) != std::string_view::npos;
}

/// Nothing but digits, and perhaps a minus and a point: what most numbers are, and from_chars() reads as it stands.
std::optional<CellNumber> parsePlainNumber(std::string_view text)
{
    constexpr size_t longest = 18; // fits into 64 bits
    const size_t begin = text.starts_with('-') ? 1 : 0;
    size_t point = std::string_view::npos;
    if (text.size() > longest || text.size() == begin || !isDigit(text[begin]))
        return std::nullopt;
    for (size_t i = begin; i < text.size(); ++i) {
        if (text[i] == '.' && point == std::string_view::npos)
            point = i;
        else if (!isDigit(text[i]))
            return std::nullopt;
    }
    CellNumber number;
    if (point == std::string_view::npos) {
        number.whole = parsed<qint64>(text);
        number.value = static_cast<double>(*number.whole);
        return number;
    }
    const auto value = parsed<double>(text);
    if (!value)
        return std::nullopt;
    number.value = *value;
    return number;
}

} // namespace

bool isMissingMark(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 32 || !mayBeginMark(text.front()))
        return false;
    static constexpr std::array<std::string_view, 18> marks{"-",    "–",    "—",    "−",   "…",    "...",
                                                            "..",   "--",   "NA",   "N/A", "n/a",  "#N/A",
                                                            "NULL", "null", "None", "н/д", "н.д.", "нд"};
    if (std::ranges::find(marks, text) != marks.end())
        return true;
    // Names begin so, too, but few are as long as one of these.
    static constexpr std::array<std::string_view, 4> words{"немає даних", "дані відсутні", "no data", "н/д"};
    if (std::ranges::find(words, text.size(), &std::string_view::size) == words.end())
        return false;
    const QString folded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
    return folded == u"немає даних" || folded == u"дані відсутні" || folded == u"no data" || folded == u"н/д";
}

std::optional<CellNumber> parseNumber(std::string_view text, char decimalMark)
{
    const bool hasPoint = decimalMark != '.' && text.find('.') != std::string_view::npos;
    if (const auto plain = hasPoint ? std::nullopt : parsePlainNumber(text))
        return plain;
    CellNumber number;
    if (text.ends_with('%')) {
        number.isPercent = true;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    const bool hasMinus = text.starts_with('-') || text.starts_with("\u2212");
    PlainNumber plain;
    if (hasMinus) {
        plain.add('-');
        text.remove_prefix(text.front() == '-' ? 1 : 3);
    } else if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.size() > 8 && isDigits(text)) // a telephone
            return std::nullopt;
    }
    // Not "inf" and not "nan"; ".5" is a number, "." is none.
    if (text.empty() || (!isDigit(text.front()) && (text.front() != decimalMark || text.size() < 2)))
        return std::nullopt;
    if (!plain.read(text, decimalMark))
        return std::nullopt;
    if (plain.isWhole()) {
        number.whole = parsed<qint64>(plain.text());
        if (number.whole) {
            number.value = static_cast<double>(*number.whole);
            return number;
        }
    }
    const auto value = parsed<double>(plain.text());
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    number.value = *value;
    return number;
}

std::optional<qint64> parseDate(std::string_view text, DateOrder order)
{
    if (text.size() < 8 || text.size() > 35 || !isDigit(text.front()))
        return std::nullopt;
    if (text.size() >= 10 && text[4] == '-') {
        const bool hasTime = text.size() >= 16 && (text[10] == 'T' || text[10] == ' ') && text[13] == ':';
        return text.size() == 10 || hasTime ? parseIsoDate(text.substr(0, 10)) : std::nullopt;
    }
    const char mark = text.find('.') != std::string_view::npos ? '.' : '/';
    const size_t first = text.find(mark);
    const size_t second = first == std::string_view::npos ? first : text.find(mark, first + 1);
    if (second == std::string_view::npos || text.size() - second != 5 || first > 2 || second - first > 3)
        return std::nullopt;
    int day = shortNumber(text.substr(0, first));
    int month = shortNumber(text.substr(first + 1, second - first - 1));
    if (mark == '/' && order == DateOrder::MonthFirst)
        std::swap(day, month);
    return julianDay(shortNumber(text.substr(second + 1)), month, day);
}

std::optional<bool> parseYesNo(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> yes{"так", "Так",  "ТАК",  "yes", "Yes",
                                                         "YES", "true", "True", "TRUE"};
    static constexpr std::array<std::string_view, 9> no{"ні", "Ні", "НІ", "no", "No", "NO", "false", "False", "FALSE"};
    if (text.size() < 2 || text.size() > 6)
        return std::nullopt;
    if (std::ranges::find(yes, text) != yes.end())
        return true;
    return std::ranges::find(no, text) != no.end() ? std::optional(false) : std::nullopt;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

} // namespace dc
