// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/tablewriter.h"

#include "data/io/savefile.h"
#include "data/words/format.h"

#include <QFileInfo>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvCell(const QString &text, char separator)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains(separator) || cell.contains('"') || cell.contains('\r') || cell.contains('\n'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

QByteArray tsvCell(const QString &text, char)
{
    return text.toUtf8().replace("\r\n", " ").replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
}

struct Format
{
    char separator;
    const char *emptyRecord; ///< in the place of a line with nothing in it, which a reader would pass over
    const char *lineEnd;
    QByteArray (*cell)(const QString &, char separator);
    const char *start = "";
    char decimalMark = '.';
};

QByteArray toText(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                  const Format &format, Headers headers)
{
    QByteArray result = format.start;
    const auto appendLine = [&](auto textOf) {
        const qsizetype start = result.size();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                result += format.separator;
            result += format.cell(textOf(columns[i]), format.separator);
        }
        if (result.size() == start)
            result += format.emptyRecord;
        result += format.lineEnd;
    };
    if (headers == Headers::With)
        appendLine([&](int column) { return data.column(column).title.in(language); });
    for (const Row row : rows)
        appendLine([&](int column) {
            QString text = plainCell(data, column, row, language);
            if (data.column(column).isNumeric())
                text.replace(QLatin1Char('.'), QLatin1Char(format.decimalMark));
            return text;
        });
    return result;
}

} // namespace

QByteArray toCsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language)
{
    return toText(data, rows, columns, language, {',', "\"\"", "\r\n", csvCell}, Headers::With);
}

QByteArray toTsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                 Headers headers)
{
    return toText(data, rows, columns, language, {'\t', "", "\n", tsvCell}, headers);
}

QByteArray tableBytes(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                      TableFormat format)
{
    switch (format) {
    case TableFormat::ExcelCsv:
        return toText(data, rows, columns, language,
                      {';', "\"\"", "\r\n", csvCell, /*start=*/"\xef\xbb\xbf", /*decimalMark=*/','}, Headers::With);
    case TableFormat::Tsv:
        return toTsv(data, rows, columns, language);
    case TableFormat::Csv:
        break;
    }
    return toCsv(data, rows, columns, language);
}

QString toHtmlTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                    Headers headers)
{
    QString result;
    const auto appendRow = [&](const char *tag, auto textOf) {
        result += u"<tr>"_s;
        for (const int column : columns) {
            const auto align = data.column(column).isNumeric() ? u" align=\"right\""_s : QString();
            result += u"<%1%2>%3</%1>"_s.arg(QLatin1String(tag), align, textOf(column).toHtmlEscaped());
        }
        result += u"</tr>\n"_s;
    };
    result += u"<table lang=\"%1\">\n"_s.arg(languageCode(language));
    if (headers == Headers::With) {
        result += u"<thead>\n"_s;
        appendRow("th", [&](int column) { return data.column(column).title.in(language); });
        result += u"</thead>\n"_s;
    }
    result += u"<tbody>\n"_s;
    for (const Row row : rows)
        appendRow("td", [&](int column) { return formatCell(data, column, row, language); });
    return result + u"</tbody>\n</table>\n"_s;
}

QString tableExtension(TableFormat format)
{
    return format == TableFormat::Tsv ? u"tsv"_s : u"csv"_s;
}

QStringList tableExtensions()
{
    return {u"csv"_s, u"tsv"_s};
}

Result<void> writeTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                        const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "csv"_L1)
        return writeFile(path, toCsv(data, rows, columns, language));
    if (extension == "tsv"_L1)
        return writeFile(path, toTsv(data, rows, columns, language));
    return failure({.code = ErrorCode::UnknownFormat, .file = path, .detail = extension});
}

} // namespace dc
