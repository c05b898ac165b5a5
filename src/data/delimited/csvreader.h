// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QString>

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// How a file departs from RFC 4180.
struct CsvDialect
{
    char delimiter = ','; ///< 0: there is none, a line is a value
    char quote = '"'; ///< 0: there is none, all is text
    char escape = 0; ///< before a quotation mark within quotes, as a second one is; 0: there is none
    char comment = 0; ///< what a line begins with that is passed over; 0: there is none
    bool skipsSpaces = false; ///< before a value

    bool operator==(const CsvDialect &) const = default;
};

/// Reads CSV by RFC 4180 from UTF-8 bytes in memory: quotes, doubled quotes, line breaks in fields, LF, CRLF and lone CR,
/// a byte order mark, a last line without an end. Blank lines are passed over.
///
/// It is lenient: blanks around the quotes of a field are passed over, a quotation mark within a field is text, and so is one
/// that opens a field and is not closed: it swallows nothing.
class CsvReader
{
public:
    /// The bytes must outlive the reader; fileName goes into errors only.
    CsvReader(std::string_view bytes, QString fileName, const CsvDialect &dialect = {});

    /// Reads the next record. False at the end of the file. Errors: TooManyColumns, CellTooLarge.
    Result<bool> next();

    /// The fields of the record last read. The texts stay valid as long as the bytes and the reader, or until
    /// forgetTexts(), the list until the next call of next().
    const std::vector<std::string_view> &fields() const { return m_fields; }
    /// Frees the texts that are not in the bytes themselves.
    void forgetTexts() { m_unescaped.clear(); }
    /// The line that the record begins in, from 1.
    qint64 line() const { return m_recordLine; }
    bool isQuoted(size_t field) const;

    /// How many quotation marks of the record were in the wrong place: within a quoted field, or opening one that is not closed.
    int misplacedQuotes() const { return m_misplacedQuotes; }
    /// Whether a field of the record began with a quotation mark that is not closed.
    bool hasLoneQuote() const { return m_hasLoneQuote; }
    /// How many bytes are read.
    size_t bytesRead() const { return m_position; }

private:
    /// A quoted field: where its closing quote is, where what follows it begins.
    struct Quoted
    {
        size_t begin = 0;
        size_t end = 0;
        size_t after = 0;
        bool hasEscapes = false;
    };

    void readField();
    void readPlainField();
    void takeQuotedField(const Quoted &quoted);
    std::optional<Quoted> findClosingQuote(size_t opening);
    bool isEscaped(size_t quote, size_t begin) const;
    bool isFieldEnd(size_t offset) const;
    bool looksOpening(size_t quote) const;
    size_t skipBlanks(size_t offset) const;
    std::string_view unescape(std::string_view field);
    void skipToRecord();
    void skipLineEnd();
    tl::unexpected<Error> tooMuch(ErrorCode code, size_t limit) const;

    std::string_view m_bytes;
    QString m_fileName;
    CsvDialect m_dialect;
    std::array<bool, 256> m_endsPlainText{}; ///< by the byte
    size_t m_position = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    int m_misplacedQuotes = 0;
    bool m_hasLoneQuote = false;
    std::vector<std::string_view> m_fields;
    std::vector<size_t> m_offsets; ///< where the fields begin
    std::deque<std::string> m_unescaped; ///< fields that held escaped quotes
};

} // namespace dc
