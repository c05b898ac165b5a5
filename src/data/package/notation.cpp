// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/notation.h"

#include "data/detect/cellvalues.h"
#include "data/package/datepattern.h"
#include "data/table/dates.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dc {

PlainForm::PlainForm(Notation notation, ColumnType type)
    : m_notation(std::move(notation))
    , m_type(type)
    , m_isText(ColumnInfo{.id = {}, .type = type}.isText())
{
    std::erase(m_notation.missing, std::string());
}

bool PlainForm::isMissing(std::string_view text) const
{
    return text.empty() || std::ranges::find(m_notation.missing, text) != m_notation.missing.end();
}

std::optional<std::string_view> PlainForm::of(std::string_view text)
{
    if (isMissing(text))
        return std::string_view();
    if (m_isText)
        return text;
    text = trimmed(text);
    if (isMissing(text))
        return std::string_view();
    if (m_type == ColumnType::Date)
        return date(text);
    return m_type == ColumnType::Boolean ? boolean(text) : number(text);
}

std::optional<std::string_view> PlainForm::number(std::string_view text)
{
    if (!m_notation.isBare)
        text = withoutWords(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (m_notation.decimalMark == "." && m_notation.groupMark.empty())
        return text;
    m_scratch.clear();
    while (!text.empty()) {
        if (text.starts_with(m_notation.decimalMark)) {
            m_scratch += '.';
            text.remove_prefix(m_notation.decimalMark.size());
        } else if (const size_t length = groupMarkLength(text)) {
            text.remove_prefix(length);
        } else if (text.front() == '.') { // it is neither of the marks
            return std::nullopt;
        } else {
            m_scratch += text.front();
            text.remove_prefix(1);
        }
    }
    return m_scratch;
}

std::optional<std::string_view> PlainForm::date(std::string_view text)
{
    if (m_notation.dateFormat == "default")
        return text;
    const auto day = m_notation.dateFormat == "any" ? parseDate(text) : parseDate(text, m_notation.dateFormat);
    if (!day)
        return std::nullopt;
    m_scratch = isoDate(*day);
    return m_scratch;
}

std::optional<std::string_view> PlainForm::boolean(std::string_view text) const
{
    if (m_notation.yes.empty() && m_notation.no.empty())
        return text;
    if (std::ranges::find(m_notation.yes, text) != m_notation.yes.end())
        return "true";
    return std::ranges::find(m_notation.no, text) != m_notation.no.end() ? std::optional<std::string_view>("false")
                                                                         : std::nullopt;
}

/// From the first digit, or the mark and sign that stand before it, to the last.
std::string_view PlainForm::withoutWords(std::string_view text) const
{
    constexpr std::string_view digits = "0123456789";
    size_t begin = text.find_first_of(digits);
    if (begin == std::string_view::npos)
        return text;
    const size_t end = text.find_last_of(digits) + 1;
    if (text.substr(0, begin).ends_with(m_notation.decimalMark))
        begin -= m_notation.decimalMark.size();
    if (begin > 0 && (text[begin - 1] == '-' || text[begin - 1] == '+'))
        --begin;
    return text.substr(begin, end - begin);
}

/// How long the mark is that the text begins with; 0: it begins with none. All spaces are one.
size_t PlainForm::groupMarkLength(std::string_view text) const
{
    const std::string &mark = m_notation.groupMark;
    if (mark.empty())
        return 0;
    static constexpr std::array<std::string_view, 4> spaces{" ", "\u00A0", "\u202F", "\u2009"};
    if (std::ranges::find(spaces, mark) == spaces.end())
        return text.starts_with(mark) ? mark.size() : 0;
    const auto space = std::ranges::find_if(spaces, [&](std::string_view it) { return text.starts_with(it); });
    return space == spaces.end() ? 0 : space->size();
}

} // namespace dc
