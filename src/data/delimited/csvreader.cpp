// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"

#include "data/io/limits.h"

#include <optional>
#include <utility>

namespace dc {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvReader::CsvReader(std::string_view bytes, QString fileName, char separator)
    : CsvReader(bytes, std::move(fileName), CsvDialect{.delimiter = separator})
{ }

CsvReader::CsvReader(std::string_view bytes, QString fileName, const CsvDialect &dialect)
    : m_bytes(bytes)
    , m_fileName(std::move(fileName))
    , m_dialect(dialect)
    , m_position(bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{
    const auto stopAt = [this](char c) { m_endsPlainText[static_cast<unsigned char>(c)] = true; };
    stopAt('\n');
    stopAt('\r');
    if (dialect.delimiter != 0)
        stopAt(dialect.delimiter);
    if (!dialect.isLenient)
        stopAt('"');
}

Result<bool> CsvReader::next()
{
    m_fields.clear();
    m_offsets.clear();
    m_misplacedQuotes = 0;
    m_hasLoneQuote = false;
    while (m_position < m_bytes.size() && isLineEnd(m_bytes[m_position]))
        skipLineEnd();
    if (m_position >= m_bytes.size())
        return false;

    m_recordLine = m_line;
    while (true) {
        m_offsets.push_back(m_position);
        if (const Result<void> read = readField(); !read)
            return tl::unexpected(read.error());
        if (m_fields.back().size() > limits::cellBytes)
            return tooMuch(ErrorCode::CellTooLarge, limits::cellBytes >> 20);
        if (m_fields.size() > limits::columns)
            return tooMuch(ErrorCode::TooManyColumns, limits::columns);
        if (m_position >= m_bytes.size())
            return true;
        if (isLineEnd(m_bytes[m_position]))
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

bool CsvReader::isQuoted(size_t field) const
{
    // A quoted text begins after its quote, a plain one where the field does.
    return m_fields[field].data() != m_bytes.data() + m_offsets[field];
}

Result<void> CsvReader::readField()
{
    if (!m_dialect.isLenient) {
        if (m_position >= m_bytes.size() || m_bytes[m_position] != '"')
            return readPlainField();
        return findClosingQuote(m_position).map([this](const Quoted &quoted) { takeQuotedField(quoted); });
    }
    const size_t opening = skipBlanks(m_position);
    if (opening < m_bytes.size() && m_bytes[opening] == '"') {
        if (const auto quoted = findClosingQuoteLeniently(opening)) {
            takeQuotedField(*quoted);
            return {};
        }
        if (opening == m_position) {
            m_hasLoneQuote = true;
            ++m_misplacedQuotes;
        }
    }
    return readPlainField();
}

Result<void> CsvReader::readPlainField()
{
    const size_t start = m_position;
    size_t end = start;
    while (end < m_bytes.size() && !m_endsPlainText[static_cast<unsigned char>(m_bytes[end])])
        ++end;
    if (!m_dialect.isLenient && end < m_bytes.size() && m_bytes[end] == '"')
        return failureAt(ErrorCode::StrayQuote, end);
    m_fields.push_back(m_bytes.substr(start, end - start));
    m_position = end;
    return {};
}

void CsvReader::takeQuotedField(const Quoted &quoted)
{
    const std::string_view field = m_bytes.substr(quoted.begin, quoted.end - quoted.begin);
    m_line += countLineEnds(field);
    const bool hasEscapes =
        quoted.hasEscapes || (m_dialect.hasBackslashes && field.find('\\') != std::string_view::npos);
    m_fields.push_back(hasEscapes ? unescape(field) : field);
    m_position = quoted.after;
}

Result<CsvReader::Quoted> CsvReader::findClosingQuote(size_t opening) const
{
    Quoted quoted{.begin = opening + 1, .end = opening + 1};
    while (true) {
        quoted.end = m_bytes.find('"', quoted.end);
        if (quoted.end == std::string_view::npos)
            return failureAt(ErrorCode::UnclosedQuote, opening);
        quoted.after = quoted.end + 1;
        if (isFieldEnd(quoted.after))
            return quoted;
        if (m_bytes[quoted.after] != '"')
            return failureAt(ErrorCode::StrayQuote, quoted.end);
        quoted.hasEscapes = true;
        quoted.end += 2;
    }
}

/// Nothing where the quotation mark is text. Past one within the field that is not doubled, the field must be closed in the
/// same line, and before another one that seems to open a field: so nothing is swallowed, and no text is looked through more
/// than a few times. Those within a field come in pairs: "ТОВ "Мрія", Київ",5
std::optional<CsvReader::Quoted> CsvReader::findClosingQuoteLeniently(size_t opening)
{
    Quoted quoted{.begin = opening + 1, .end = opening + 1};
    std::optional<Quoted> closed;
    int misplaced = 0;
    while (true) {
        const size_t from = quoted.end;
        quoted.end = m_bytes.find('"', from);
        if (quoted.end == std::string_view::npos)
            break;
        if (misplaced > 0 && (looksOpening(quoted.end) || countLineEnds(m_bytes.substr(from, quoted.end - from)) > 0))
            break;
        if (m_dialect.hasBackslashes && isEscapedByBackslash(quoted.end, quoted.begin)) {
            quoted.hasEscapes = true;
            ++quoted.end;
            continue;
        }
        if (m_bytes.substr(quoted.end + 1).starts_with('"')) {
            quoted.hasEscapes = true;
            quoted.end += 2;
            continue;
        }
        quoted.after = skipBlanks(quoted.end + 1);
        if (isFieldEnd(quoted.after)) {
            closed = quoted;
            if (misplaced % 2 == 0)
                break;
        } else if (looksOpening(quoted.end)) {
            break;
        }
        ++misplaced;
        ++quoted.end;
    }
    if (closed)
        m_misplacedQuotes += misplaced;
    return closed;
}

bool CsvReader::isEscapedByBackslash(size_t quote, size_t begin) const
{
    size_t first = quote;
    while (first > begin && m_bytes[first - 1] == '\\')
        --first;
    return (quote - first) % 2 == 1;
}

bool CsvReader::isFieldEnd(size_t offset) const
{
    if (offset >= m_bytes.size())
        return true;
    return isLineEnd(m_bytes[offset]) || (m_dialect.delimiter != 0 && m_bytes[offset] == m_dialect.delimiter);
}

/// Whether a field begins with this quotation mark, or would if it stood in none.
bool CsvReader::looksOpening(size_t quote) const
{
    size_t first = quote;
    while (first > 0 && skipBlanks(first - 1) != first - 1)
        --first;
    return first == 0 || isFieldEnd(first - 1);
}

/// The first place from the offset on that is neither a space nor a tab.
size_t CsvReader::skipBlanks(size_t offset) const
{
    while (offset < m_bytes.size() && (m_bytes[offset] == ' ' || m_bytes[offset] == '\t')
           && m_bytes[offset] != m_dialect.delimiter)
        ++offset;
    return offset;
}

std::string_view CsvReader::unescape(std::string_view field)
{
    std::string &text = m_unescaped.emplace_back();
    text.reserve(field.size());
    for (size_t i = 0; i < field.size(); ++i) {
        const char next = i + 1 < field.size() ? field[i + 1] : '\0';
        const bool isDoubled = field[i] == '"' && next == '"';
        if (isDoubled || (m_dialect.hasBackslashes && field[i] == '\\' && (next == '"' || next == '\\')))
            ++i;
        text += field[i];
    }
    return text;
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

tl::unexpected<Error> CsvReader::tooMuch(ErrorCode code, size_t limit) const
{
    return failure({.code = code, .file = m_fileName, .line = m_recordLine, .detail = QString::number(limit)});
}

} // namespace dc
