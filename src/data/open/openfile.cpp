// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/openfile.h"

#include "data/database/sqlitereader.h"
#include "data/delimited/delimitedreader.h"
#include "data/detect/childsheet.h"
#include "data/detect/detecttable.h"
#include "data/io/encoding.h"
#include "data/io/filebytes.h"
#include "data/io/zipfile.h"
#include "data/json/jsontable.h"
#include "data/open/filekind.h"
#include "data/package/packagereader.h"
#include "data/package/zippedpackage.h"
#include "data/spreadsheet/odsreader.h"
#include "data/spreadsheet/xlsxreader.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// What is remembered of a plain file is remembered under the place where it lies.
PackageInfo infoOf(const QString &path)
{
    const QFileInfo file(path);
    PackageInfo info;
    info.name = file.exists() ? file.canonicalFilePath() : path;
    if (!file.exists()) // it was not a file: it has no name that a person knows
        return info;
    for (const Language language : allLanguages)
        info.title.set(language, file.completeBaseName());
    return info;
}

Result<OpenedTable> detect(Sheet sheet, const QString &path, Reading reading, const ReadOptions &options,
                           std::span<const Codebook> codebooks = {})
{
    return detectTable(std::move(sheet), infoOf(path), std::move(reading), options, codebooks)
        .map_error([&](Error error) {
            error.file = path;
            return error;
        });
}

/// The sheet that was asked for, by name or by number from 1, or else the largest that is not hidden.
Result<size_t> chooseSheet(const std::vector<Workbook::Entry> &entries, const QString &path,
                           const std::optional<QString> &wanted)
{
    if (entries.empty())
        return failure({.code = ErrorCode::EmptyFile, .file = path});
    if (!wanted) {
        const auto largest = std::ranges::max_element(
            entries, {}, [](const Workbook::Entry &entry) { return std::pair(!entry.isHidden, entry.cells); });
        return static_cast<size_t>(largest - entries.begin());
    }
    const auto named = std::ranges::find(entries, *wanted, &Workbook::Entry::name);
    if (named != entries.end())
        return static_cast<size_t>(named - entries.begin());
    const size_t number = wanted->toULongLong();
    if (number < 1 || number > entries.size())
        return failure({.code = ErrorCode::NoSuchSheet, .file = path, .detail = *wanted});
    return number - 1;
}

/// Those among the other sheets. A codebook is small and one of a few sheets: others are not read for it.
std::vector<Codebook> codebooksIn(Workbook &workbook, const std::vector<Workbook::Entry> &entries, size_t chosen)
{
    constexpr qint64 mostCells = 20'000;
    constexpr size_t mostSheets = 6;
    std::vector<Codebook> codebooks;
    for (size_t entry = 0; entry < std::min(entries.size(), mostSheets); ++entry) {
        if (entry == chosen || entries[entry].cells > mostCells)
            continue;
        const Result<Sheet> sheet = workbook.read(entry);
        if (auto codebook = sheet ? Codebook::read(sheet->grid) : std::nullopt)
            codebooks.push_back(std::move(*codebook));
    }
    return codebooks;
}

/// Makes of the sheet that was chosen the first of two, with the second as the children of its rows, where that holds them and was
/// not asked for itself. False: nothing is changed.
bool joinSheets(Workbook &workbook, const std::vector<Workbook::Entry> &entries, bool isAskedFor, Sheet &sheet,
                size_t chosen)
{
    if (entries.size() != 2 || std::ranges::any_of(entries, &Workbook::Entry::isHidden) || sheet.headerRows
        || (isAskedFor && chosen != 0))
        return false;
    Result<Sheet> other = workbook.read(1 - chosen);
    if (!other || !adoptChildren(chosen == 0 ? sheet : *other, chosen == 0 ? *other : sheet))
        return false;
    if (chosen != 0)
        sheet = std::move(*other);
    return true;
}

Result<OpenedTable> readWorkbook(Workbook &workbook, const QString &path, Reading reading, const ReadOptions &options)
{
    const std::vector<Workbook::Entry> entries = workbook.entries();
    const Result<size_t> chosen = chooseSheet(entries, path, options.sheet);
    if (!chosen)
        return tl::unexpected(chosen.error());
    for (const Workbook::Entry &entry : entries)
        reading.sheets.append(entry.name);
    reading.sheet = static_cast<int>(*chosen);
    return workbook.read(*chosen).and_then([&](Sheet &&sheet) {
        if (!options.headerRows && joinSheets(workbook, entries, options.sheet.has_value(), sheet, *chosen)) {
            reading.sheet = 0;
            return detect(std::move(sheet), path, std::move(reading), options);
        }
        return detect(std::move(sheet), path, std::move(reading), options, codebooksIn(workbook, entries, *chosen));
    });
}

Result<OpenedTable> openWorkbook(const Result<std::unique_ptr<Workbook>> &workbook, const QString &path,
                                 const Reading &reading, const ReadOptions &options)
{
    return workbook ? readWorkbook(**workbook, path, reading, options) : tl::unexpected(workbook.error());
}

Result<OpenedTable> openDelimited(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    return readDelimited(bytes, path, options).and_then([&](DelimitedText &&text) {
        Sheet sheet{.name = {}, .grid = std::move(text.grid), .headerRows = {}, .children = {}};
        const Reading reading{.format = FileFormat::Delimited,
                              .encoding = text.encoding,
                              .delimiter = text.delimiter,
                              .isCertain = text.isCertain};
        return detect(std::move(sheet), path, reading, options).transform([&](OpenedTable &&opened) {
            text.problems.add(opened.problems);
            opened.problems = std::move(text.problems);
            return std::move(opened);
        });
    });
}

/// As many whole lines as are enough for a look.
QByteArray beginning(const QByteArray &bytes)
{
    constexpr qsizetype enough = 256 << 10;
    if (bytes.size() <= enough)
        return bytes;
    return bytes.first(bytes.lastIndexOf('\n', enough) + 1);
}

/// A descriptor that is no file has no files beside it.
Result<OpenedTable> openDescriptor(const QByteArray &json, const QString &path, const ReadOptions &options)
{
    if (QFileInfo(path).isFile())
        return readPackage(path, options);
    const auto find = [&](const QString &wanted) {
        return Result<FoundFile>(failure({.code = ErrorCode::UnsafePath, .file = path, .detail = wanted}));
    };
    return readPackage(json, path, find, options);
}

Result<OpenedTable> openFolder(const QString &path, const ReadOptions &options)
{
    const QString descriptor = QDir(path).filePath(u"datapackage.json"_s);
    return QFileInfo::exists(descriptor) ? readPackage(descriptor, options)
                                         : failure({.code = ErrorCode::NoDescriptor, .file = path});
}

Result<OpenedTable> openText(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    if (options.onlyBeginning) {
        // In UTF-16 a line may end within a letter, which is one bad byte at the end.
        const QByteArray lines = beginning(bytes);
        const Result<DecodedText> text = decodeText(lines, path, options.encoding);
        if (text && !lines.isEmpty() && !looksLikeJson(text->utf8))
            return openDelimited(lines, path, options);
    }
    Result<DecodedText> text = decodeText(bytes, path, options.encoding);
    if (!text)
        return tl::unexpected(text.error());
    if (!looksLikeJson(text->utf8))
        return openDelimited(bytes, path, options);
    if (isPackageDescriptor(text->utf8))
        return openDescriptor(text->utf8, path, options);
    Reading reading{.encoding = text->encoding, .isCertain = text->isCertain};
    const Result<std::unique_ptr<Workbook>> workbook = openJson(text->utf8, path, reading.format);
    return openWorkbook(workbook, path, reading, options).transform([&](OpenedTable &&opened) {
        opened.problems.add(text->problems);
        return std::move(opened);
    });
}

/// An .xls, or what a newer program has put into such a file to protect it with a password.
Error oldSpreadsheetError(const QByteArray &bytes, const QString &path)
{
    constexpr std::u16string_view protectedPart = u"EncryptedPackage"; // as a name in UTF-16
    const QByteArrayView name(reinterpret_cast<const char *>(protectedPart.data()),
                              static_cast<qsizetype>(protectedPart.size() * sizeof(char16_t)));
    if (bytes.contains(name))
        return {.code = ErrorCode::Encrypted, .file = path};
    return {.code = ErrorCode::OldFormat, .file = path, .detail = u"xls"_s};
}

/// Its content may be missing.
bool isOds(const ZipFile &zip)
{
    const QString type = u"mimetype"_s;
    const bool isNamed = zip.contains(type)
        && zip.read(type).value_or(QByteArray()).startsWith("application/vnd.oasis.opendocument.spreadsheet");
    return isNamed || zip.contains(u"content.xml"_s);
}

Result<OpenedTable> openZip(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    const Result<ZipFile> zip = ZipFile::open(bytes, path);
    if (!zip)
        return tl::unexpected(zip.error());
    if (const auto descriptor = packageDescriptor(*zip))
        return readZippedPackage(*zip, *descriptor, path, options);
    if (zip->contains(u"xl/workbook.xml"_s))
        return openWorkbook(openXlsx(bytes, path), path, {.format = FileFormat::Xlsx}, options);
    if (isOds(*zip))
        return openWorkbook(openOds(bytes, path), path, {.format = FileFormat::Ods}, options);
    if (zip->contains(u"xl/workbook.bin"_s))
        return failure({.code = ErrorCode::OldFormat, .file = path, .detail = u"xlsb"_s});
    return failure({.code = ErrorCode::NotATable, .file = path});
}

/// SQLite wants a file.
Result<OpenedTable> openDatabase(const QByteArray &bytes, const QString &path, const ReadOptions &options)
{
    const Reading reading{.format = FileFormat::Sqlite};
    if (QFileInfo(path).isFile())
        return openWorkbook(openSqlite(path), path, reading, options);
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure({.code = ErrorCode::CannotOpen, .file = path, .detail = file.errorString()});
    return openWorkbook(openSqlite(file.fileName()), path, reading, options).map_error([&](Error error) {
        error.file = path;
        return error;
    });
}

} // namespace

Result<OpenedTable> openFile(const QString &path, const ReadOptions &options)
{
    if (QFileInfo(path).isDir())
        return openFolder(path, options);
    return readFileBytes(path).and_then([&](const QByteArray &bytes) { return openBytes(bytes, path, options); });
}

Result<OpenedTable> openBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    switch (fileKind(bytes)) {
    case FileKind::Text:
        return openText(bytes, name, options);
    case FileKind::OldSpreadsheet:
        return failure(oldSpreadsheetError(bytes, name));
    case FileKind::Foreign:
        return failure({.code = ErrorCode::OldFormat, .file = name, .detail = foreignFormat(bytes)});
    case FileKind::Zip:
        return openZip(bytes, name, options);
    case FileKind::Sqlite:
        return openDatabase(bytes, name, options);
    }
    return failure({.code = ErrorCode::NotATable, .file = name});
}

} // namespace dc
