// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"

#include <utility>

namespace dc {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvReader::CsvReader(std::string_view bytes, QString fileName, char separator)
    : m_bytes(bytes)
    , m_fileName(std::move(fileName))
    , m_separator(separator)
    , m_position(bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{ }

Result<bool> CsvReader::next()
{
    m_fields.clear();
    m_offsets.clear();
    while (m_position < m_bytes.size() && isLineEnd(m_bytes[m_position]))
        skipLineEnd();
    if (m_position >= m_bytes.size())
        return false;

    m_recordLine = m_line;
    while (true) {
        m_offsets.push_back(m_position);
        const bool quoted = m_position < m_bytes.size() && m_bytes[m_position] == '"';
        if (const Result<void> read = quoted ? readQuotedField() : readField(); !read)
            return tl::unexpected(read.error());
        if (m_position >= m_bytes.size())
            return true;
        if (m_bytes[m_position] != m_separator)
            break;
        ++m_position;
    }
    skipLineEnd();
    return true;
}

TextPosition CsvReader::position(size_t field) const
{
    return positionAt(m_bytes, m_offsets.at(field));
}

Result<void> CsvReader::readField()
{
    const size_t start = m_position;
    size_t end = start;
    while (end < m_bytes.size() && m_bytes[end] != m_separator && !isLineEnd(m_bytes[end])) {
        if (m_bytes[end] == '"')
            return failureAt(ErrorCode::StrayQuote, end);
        ++end;
    }
    m_fields.push_back(m_bytes.substr(start, end - start));
    m_position = end;
    return {};
}

Result<void> CsvReader::readQuotedField()
{
    const size_t start = m_position + 1;
    size_t end = start;
    bool hasDoubledQuotes = false;
    while (true) {
        end = m_bytes.find('"', end);
        if (end == std::string_view::npos)
            return failureAt(ErrorCode::UnclosedQuote, m_position);
        if (end + 1 >= m_bytes.size() || m_bytes[end + 1] != '"')
            break;
        hasDoubledQuotes = true;
        end += 2;
    }
    const size_t after = end + 1;
    if (after < m_bytes.size() && m_bytes[after] != m_separator && !isLineEnd(m_bytes[after]))
        return failureAt(ErrorCode::StrayQuote, end);

    std::string_view field = m_bytes.substr(start, end - start);
    m_line += countLineEnds(field);
    if (hasDoubledQuotes) {
        std::string &text = m_unescaped.emplace_back();
        text.reserve(field.size());
        for (size_t i = 0; i < field.size(); ++i) {
            text += field[i];
            if (field[i] == '"')
                ++i;
        }
        field = text;
    }
    m_fields.push_back(field);
    m_position = after;
    return {};
}

void CsvReader::skipLineEnd()
{
    if (m_bytes.substr(m_position).starts_with("\r\n"))
        ++m_position;
    ++m_position;
    ++m_line;
}

tl::unexpected<Error> CsvReader::failureAt(ErrorCode code, size_t offset) const
{
    const TextPosition position = positionAt(m_bytes, offset);
    return failure({.code = code, .file = m_fileName, .line = position.line, .column = position.column});
}

} // namespace dc
