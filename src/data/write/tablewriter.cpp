// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/tablewriter.h"

#include "data/io/savefile.h"
#include "data/words/format.h"
#include "data/write/csvcell.h"
#include "data/write/jsonwriter.h"
#include "data/write/packagewriter.h"
#include "data/write/xlsxwriter.h"

#include <QDir>
#include <QFileInfo>

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

Result<void> writePackageFolder(const TablePart &part, const QString &path)
{
    if (!QDir().mkpath(path))
        return failure({.code = ErrorCode::FolderNotWritable, .file = QDir(path).absolutePath()});
    for (const PackageFile &file : packageFiles(part)) {
        if (const auto written = writeFile(QDir(path).filePath(file.name), file.bytes); !written)
            return written;
    }
    return {};
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

Result<QByteArray> tableBytes(const TablePart &part, TableFormat format)
{
    switch (format) {
    case TableFormat::ExcelCsv:
        return toText(part, excelCsv);
    case TableFormat::Tsv:
        return toText(part, tsv);
    case TableFormat::Xlsx:
        return toXlsx(part);
    case TableFormat::Json:
        return toJson(part);
    case TableFormat::Package:
        return toPackageZip(part);
    case TableFormat::Csv:
        break;
    }
    return toText(part, csv);
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
    switch (format) {
    case TableFormat::Csv:
    case TableFormat::ExcelCsv:
        break;
    case TableFormat::Tsv:
        return u"tsv"_s;
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    case TableFormat::Json:
        return u"json"_s;
    case TableFormat::Package:
        return u"zip"_s;
    }
    return u"csv"_s;
}

QStringList tableExtensions()
{
    return {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"json"_s, u"zip"_s};
}

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir())
        return TableFormat::Package;
    const QString extension = QFileInfo(path).suffix().toLower();
    for (const TableFormat format :
         {TableFormat::Csv, TableFormat::Tsv, TableFormat::Xlsx, TableFormat::Json, TableFormat::Package}) {
        if (extension == tableExtension(format))
            return format;
    }
    return std::nullopt;
}

Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path)
{
    const bool isFolder = path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir();
    if (isFolder && format == TableFormat::Package)
        return writePackageFolder(part, path);
    return tableBytes(part, format)
        .or_else([&](Error &&error) -> Result<QByteArray> {
            error.file = path;
            return failure(std::move(error));
        })
        .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
}

} // namespace dc
