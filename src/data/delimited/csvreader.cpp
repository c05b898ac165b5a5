// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"

#include "data/io/limits.h"
#include "data/io/textposition.h"

#include <algorithm>
#include <utility>

namespace dc {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

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
}

Result<bool> CsvReader::next()
{
    m_fields.clear();
    m_offsets.clear();
    m_misplacedQuotes = 0;
    m_hasLoneQuote = false;
    skipToRecord();
    if (m_position >= m_bytes.size())
        return false;

    m_recordLine = m_line;
    while (true) {
        m_offsets.push_back(m_position);
        readField();
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

bool CsvReader::isQuoted(size_t field) const
{
    // A quoted text begins after its quote, a plain one where the field does.
    return m_fields[field].data() != m_bytes.data() + m_offsets[field];
}

void CsvReader::readField()
{
    const size_t opening = skipBlanks(m_position);
    if (m_dialect.quote != 0 && opening < m_bytes.size() && m_bytes[opening] == m_dialect.quote) {
        if (const auto quoted = findClosingQuote(opening)) {
            takeQuotedField(*quoted);
            return;
        }
        if (opening == m_position) {
            m_hasLoneQuote = true;
            ++m_misplacedQuotes;
        }
    }
    readPlainField();
}

void CsvReader::readPlainField()
{
    const size_t start = m_dialect.skipsSpaces ? skipBlanks(m_position) : m_position;
    size_t end = start;
    while (end < m_bytes.size() && !m_endsPlainText[static_cast<unsigned char>(m_bytes[end])])
        ++end;
    m_fields.push_back(m_bytes.substr(start, end - start));
    m_position = end;
}

void CsvReader::takeQuotedField(const Quoted &quoted)
{
    const std::string_view field = m_bytes.substr(quoted.begin, quoted.end - quoted.begin);
    m_line += countLineEnds(field);
    const bool hasEscapes =
        quoted.hasEscapes || (m_dialect.escape != 0 && field.find(m_dialect.escape) != std::string_view::npos);
    m_fields.push_back(hasEscapes ? unescape(field) : field);
    m_position = quoted.after;
}

/// Nothing where the quotation mark is text. Past one within the field that is not doubled, the field must be closed in the
/// same line, and before another one that seems to open a field: so nothing is swallowed, and no text is looked through more
/// than a few times. Those within a field come in pairs: "ТОВ "Мрія", Київ",5
std::optional<CsvReader::Quoted> CsvReader::findClosingQuote(size_t opening)
{
    Quoted quoted{.begin = opening + 1, .end = opening + 1};
    std::optional<Quoted> closed;
    int misplaced = 0;
    while (true) {
        const size_t from = quoted.end;
        quoted.end = m_bytes.find(m_dialect.quote, from);
        if (quoted.end == std::string_view::npos)
            break;
        if (misplaced > 0 && (looksOpening(quoted.end) || countLineEnds(m_bytes.substr(from, quoted.end - from)) > 0))
            break;
        if (m_dialect.escape != 0 && isEscaped(quoted.end, quoted.begin)) {
            quoted.hasEscapes = true;
            ++quoted.end;
            continue;
        }
        if (m_bytes.substr(quoted.end + 1).starts_with(m_dialect.quote)) {
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

bool CsvReader::isEscaped(size_t quote, size_t begin) const
{
    size_t first = quote;
    while (first > begin && m_bytes[first - 1] == m_dialect.escape)
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
        const bool isDoubled = field[i] == m_dialect.quote && next == m_dialect.quote;
        const bool isEscape = m_dialect.escape != 0 && field[i] == m_dialect.escape;
        if (isDoubled || (isEscape && (next == m_dialect.quote || next == m_dialect.escape)))
            ++i;
        text += field[i];
    }
    return text;
}

/// Past blank lines and comments.
void CsvReader::skipToRecord()
{
    while (m_position < m_bytes.size()) {
        if (m_dialect.comment != 0 && m_bytes[m_position] == m_dialect.comment)
            m_position = std::min(m_bytes.find_first_of("\r\n", m_position), m_bytes.size());
        else if (!isLineEnd(m_bytes[m_position]))
            return;
        if (m_position < m_bytes.size())
            skipLineEnd();
    }
}

void CsvReader::skipLineEnd()
{
    if (m_bytes.substr(m_position).starts_with("\r\n"))
        ++m_position;
    ++m_position;
    ++m_line;
}

tl::unexpected<Error> CsvReader::tooMuch(ErrorCode code, size_t limit) const
{
    return failure({.code = code, .file = m_fileName, .line = m_recordLine, .detail = QString::number(limit)});
}

} // namespace dc
