// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/delimitedwriter.h"

#include "data/words/format.h"
#include "data/write/csvcell.h"

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QByteArray tsvCell(QByteArray utf8, char)
{
    return utf8.replace("\r\n", " ").replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
}

struct Format
{
    char separator;
    const char *emptyRecord; ///< in the place of a line with nothing in it, which a reader would pass over
    const char *lineEnd;
    QByteArray (*cell)(QByteArray utf8, char separator);
    bool guardsFormulas;
    const char *start = "";
    char decimalMark = '.';
};

constexpr Format csv{',', "\"\"", "\r\n", csvCell, /*guardsFormulas=*/true};
constexpr Format tsv{'\t', "", "\n", tsvCell, /*guardsFormulas=*/false};
constexpr Format excelCsv{
    ';', "\"\"", "\r\n", csvCell, /*guardsFormulas=*/true, /*start=*/"\xef\xbb\xbf", /*decimalMark=*/','};

QByteArray cellOf(const TablePart &part, const WrittenField &field, Row row, const Format &format)
{
    const ColumnInfo &info = part.table.column(field.column);
    if (info.isText()) {
        QByteArray text;
        appendPlain(text, part.table, field, row);
        return format.guardsFormulas ? withoutFormula(text) : text;
    }
    QByteArray text = plainCell(part.table, field.column, row, field.language).toUtf8();
    return info.isNumeric() ? text.replace('.', format.decimalMark) : text;
}

QByteArray toText(const TablePart &part, const Format &format, Headers headers = Headers::With)
{
    const std::vector<WrittenField> fields = writtenFields(part);
    QByteArray result = format.start;
    const auto appendLine = [&](auto textOf) {
        const qsizetype start = result.size();
        for (size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                result += format.separator;
            result += format.cell(textOf(fields[i]), format.separator);
        }
        if (result.size() == start)
            result += format.emptyRecord;
        result += format.lineEnd;
    };
    if (headers == Headers::With)
        appendLine([&](const WrittenField &field) {
            const QString name = field.isExact ? field.name : part.table.column(field.column).title.in(field.language);
            return format.guardsFormulas ? withoutFormula(name.toUtf8()) : name.toUtf8();
        });
    for (const Row row : part.rows)
        appendLine([&](const WrittenField &field) { return cellOf(part, field, row, format); });
    return result;
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

QByteArray toDelimited(const TablePart &part, TableFormat format)
{
    switch (format) {
    case TableFormat::ExcelCsv:
        return toText(part, excelCsv);
    case TableFormat::Tsv:
        return toText(part, tsv);
    default:
        return toText(part, csv);
    }
}

} // namespace dc
