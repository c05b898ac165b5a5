// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/delimitedwriter.h"

#include "data/write/csvcell.h"

#include <algorithm>

namespace dc {

namespace {

struct Format
{
    char separator;
    const char *lineEnd;
    bool guardsFormulas;
    ByteOrderMark mark = ByteOrderMark::Without;
    char decimalMark = '.';
};

constexpr Format csv{',', "\r\n", /*guardsFormulas=*/true};
constexpr Format excelCsv{';', "\r\n", /*guardsFormulas=*/true, ByteOrderMark::With, /*decimalMark=*/','};
constexpr Format tsv{'\t', "\n", /*guardsFormulas=*/false};

class TextWriter
{
public:
    TextWriter(const TablePart &part, const Format &format)
        : m_part(part)
        , m_format(format)
        , m_fields(writtenFields(part))
        , m_out(format.mark == ByteOrderMark::With ? "\xef\xbb\xbf" : "")
    { }

    QByteArray write(Headers headers)
    {
        if (headers == Headers::With)
            appendLine([this](const WrittenField &field) {
                m_cell = headerOf(m_part.table, field).toUtf8();
                guardFormula();
            });
        for (const Row row : m_part.rows)
            appendLine([this, row](const WrittenField &field) { takeCell(field, row); });
        return m_out;
    }

private:
    /// Each cell is put into m_cell first.
    void appendLine(auto takeCell)
    {
        const qsizetype start = m_out.size();
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (i > 0)
                m_out += m_format.separator;
            m_cell.resize(0);
            takeCell(m_fields[i]);
            appendCsvCell(m_out, m_cell, m_format.separator);
        }
        if (m_out.size() == start)
            m_out += "\"\""; // a reader passes over a line with nothing on it
        m_out += m_format.lineEnd;
    }

    void takeCell(const WrittenField &field, Row row)
    {
        appendPlain(m_cell, m_part.table, field, row);
        const ColumnInfo &info = m_part.table.column(field.column);
        if (info.isText())
            guardFormula();
        else if (info.isNumeric() && m_format.decimalMark != '.')
            std::ranges::replace(m_cell, '.', m_format.decimalMark);
    }

    void guardFormula()
    {
        if (m_format.guardsFormulas)
            m_cell = withoutFormula(m_cell);
    }

    const TablePart &m_part;
    const Format &m_format;
    const std::vector<WrittenField> m_fields;
    QByteArray m_out;
    QByteArray m_cell;
};

QByteArray toText(const TablePart &part, const Format &format, Headers headers = Headers::With)
{
    return TextWriter(part, format).write(headers);
}

TablePart partOf(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language)
{
    return {.table = data, .rows = {rows.begin(), rows.end()}, .columns = columns, .languages = {language}};
}

} // namespace

QByteArray toCsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language)
{
    return toText(partOf(data, rows, columns, language), csv);
}

QByteArray toTsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                 Headers headers)
{
    return toText(partOf(data, rows, columns, language), tsv, headers);
}

QByteArray toDelimited(const TablePart &part, TableFormat format, ByteOrderMark mark)
{
    if (format == TableFormat::ExcelCsv)
        return toText(part, excelCsv);
    Format marked = format == TableFormat::Tsv ? tsv : csv;
    marked.mark = mark;
    return toText(part, marked);
}

} // namespace dc
