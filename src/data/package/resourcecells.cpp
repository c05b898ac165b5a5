// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/resourcecells.h"

#include "data/delimited/delimitedreader.h"
#include "data/io/encoding.h"
#include "data/io/limits.h"
#include "data/json/jsontable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>
#include <utility>

namespace dc {

namespace {

/// Up to the end of the first line.
QByteArrayView firstLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? text : text.first(end + 1);
}

/// Adds the piece of a file to those before it. A header that it repeats is left out.
void appendPiece(QByteArray &text, QByteArrayView piece)
{
    const QByteArrayView header = firstLine(text);
    if (header.endsWith('\n') && piece.startsWith(header))
        piece = piece.sliced(header.size());
    if (!text.endsWith('\n') && !text.endsWith('\r'))
        text += '\n';
    text += piece;
}

/// The text of all pieces as one.
Result<DecodedText> decodePieces(const ResourceSchema &resource, const FileFinder &find,
                                 const std::optional<QByteArray> &encoding, QString &fileName)
{
    DecodedText whole;
    for (const QString &path : resource.paths) {
        const Result<FoundFile> file = find(path);
        if (!file)
            return tl::unexpected(file.error());
        Result<DecodedText> piece = decodeText(file->bytes, file->path, encoding);
        if (!piece)
            return tl::unexpected(piece.error());
        if (fileName.isEmpty()) {
            fileName = file->path;
            whole = std::move(*piece);
            continue;
        }
        if (whole.utf8.size() + piece->utf8.size() > limits::fileBytes)
            return failure({.code = ErrorCode::FileTooLarge,
                            .file = file->path,
                            .detail = QString::number(limits::fileBytes >> 20)});
        appendPiece(whole.utf8, piece->utf8);
        whole.isCertain = whole.isCertain && piece->isCertain;
        whole.problems.add(piece->problems);
    }
    return whole;
}

Result<DecodedText> decodeData(const ResourceSchema &resource, const FileFinder &find, const ReadOptions &options,
                               QString &fileName)
{
    if (resource.data.isUndefined())
        return decodePieces(resource, find, options.encoding ? options.encoding : resource.encoding, fileName);
    const QByteArray text = resource.data.isArray()
        ? QJsonDocument(resource.data.toArray()).toJson(QJsonDocument::Compact)
        : resource.data.toString().toUtf8();
    return DecodedText{.utf8 = text, .encoding = "UTF-8", .isCertain = true, .problems = {}};
}

/// Are the rows arrays of cells, the first of which are their header, and not objects that name their cells themselves?
bool hasArraysAsRows(const QByteArray &json)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto array = std::ranges::find_if_not(json, isSpace);
    return array != json.end() && *array == '[' && std::find_if_not(array + 1, json.end(), isSpace) != json.end()
        && *std::find_if_not(array + 1, json.end(), isSpace) == '[';
}

Result<Grid> readJson(const QByteArray &utf8, const QString &fileName)
{
    FileFormat format{};
    const Result<std::unique_ptr<Workbook>> workbook = openJson(utf8, fileName, format);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if ((*workbook)->entries().empty())
        return failure({.code = ErrorCode::EmptyFile, .file = fileName});
    return (*workbook)->read(0).transform([](Sheet &&sheet) { return std::move(sheet.grid); });
}

/// Tells header and body apart by the lines that the dialect names, or else by the first row.
void divideRows(ResourceCells &cells, const TableDialect &dialect, std::optional<int> headerRows)
{
    const size_t all = cells.grid.rowCount();
    const bool byLines = !headerRows && dialect.hasHeader && !dialect.headerLines.empty();
    const auto among = [&](const std::vector<qint64> &lines, size_t row) {
        return std::ranges::find(lines, cells.grid.line(row)) != lines.end();
    };
    const int usual = dialect.hasHeader ? 1 : 0;
    const auto first = static_cast<size_t>(std::max(headerRows.value_or(usual), 0));
    for (size_t row = 0; row < all; ++row) {
        if (byLines ? among(dialect.headerLines, row) : row < first)
            cells.header.push_back(row);
    }
    const size_t begin = cells.header.empty() ? 0 : cells.header.back() + 1;
    cells.body.reserve(all - begin);
    for (size_t row = begin; row < all; ++row) {
        if (dialect.commentLines.empty() || !among(dialect.commentLines, row))
            cells.body.push_back(row);
    }
}

} // namespace

Result<ResourceCells> readCells(const ResourceSchema &resource, const FileFinder &find, const ReadOptions &options)
{
    ResourceCells cells;
    const Result<DecodedText> text = decodeData(resource, find, options, cells.fileName);
    if (!text)
        return tl::unexpected(text.error());
    cells.encoding = text->encoding;
    cells.isCertain = text->isCertain;
    cells.problems = text->problems;
    TableDialect dialect = resource.dialect;
    if (resource.isJson) {
        Result<Grid> grid = readJson(text->utf8, cells.fileName);
        if (!grid)
            return tl::unexpected(grid.error());
        cells.grid = std::move(*grid);
        dialect.hasHeader = dialect.hasHeader || !hasArraysAsRows(text->utf8);
    } else {
        dialect.csv.delimiter = options.delimiter.value_or(dialect.csv.delimiter);
        Result<DelimitedText> read = readDelimitedUtf8(text->utf8, cells.fileName, dialect.csv);
        if (!read)
            return tl::unexpected(read.error());
        cells.grid = std::move(read->grid);
        cells.delimiter = read->delimiter;
        cells.problems.add(read->problems);
    }
    divideRows(cells, dialect, options.headerRows);
    return cells;
}

} // namespace dc
