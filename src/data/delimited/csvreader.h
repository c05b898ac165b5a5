// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/textposition.h"
#include "data/words/result.h"

#include <QString>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// Reads CSV by RFC 4180 from UTF-8 bytes in memory: quotes, doubled quotes, line breaks in fields, LF, CRLF and lone CR,
/// a byte order mark, a last line without an end. Blank lines are passed over.
class CsvReader
{
public:
    /// The bytes must outlive the reader; fileName goes into errors only.
    CsvReader(std::string_view bytes, QString fileName, char separator = ',');

    /// Reads the next record. False at the end of the file; an error names line and column.
    Result<bool> next();

    /// The fields of the record last read. The texts stay valid as long as the bytes and the reader, the list until the
    /// next call of next().
    const std::vector<std::string_view> &fields() const { return m_fields; }
    /// The line that the record begins in, from 1.
    qint64 line() const { return m_recordLine; }
    /// Where this field of the record begins, its opening quote included.
    TextPosition position(size_t field) const;

private:
    Result<void> readField();
    Result<void> readQuotedField();
    void skipLineEnd();
    tl::unexpected<Error> failureAt(ErrorCode code, size_t offset) const;

    std::string_view m_bytes;
    QString m_fileName;
    char m_separator;
    size_t m_position = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    std::vector<std::string_view> m_fields;
    std::vector<size_t> m_offsets; ///< where the fields begin
    std::deque<std::string> m_unescaped; ///< fields that held doubled quotes
};

} // namespace dc
