// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"
#include "data/write/tablepart.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace dc {

/// Does the first line name the columns?
enum class Headers : quint8 { With, Without };

enum class TableFormat : quint8 {
    Csv, ///< by RFC 4180
    ExcelCsv, ///< what a spreadsheet of a system with decimal commas takes for a table: a BOM, semicolons, decimal commas
    Tsv,
    Xlsx,
    Json,
    Package, ///< a data package: a zip file, or a folder
};
inline constexpr size_t tableFormatCount = static_cast<size_t>(TableFormat::Package) + 1;

/// The rows and columns in this order as CSV by RFC 4180 (CRLF line ends) or tab-separated text: UTF-8, no BOM,
/// headers in the language given, numbers plain. In CSV, texts that a spreadsheet would run as a formula get an apostrophe (see
/// withoutFormula()). In TSV, tabs and line breaks within a cell become spaces.
QByteArray toCsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language);
QByteArray toTsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                 Headers headers = Headers::With);
/// In several languages the headers are the names of the fields, "name" and "name@uk". A package is a zip file.
Result<QByteArray> tableBytes(const TablePart &part, TableFormat format);
/// An HTML table of the same cells as shown to people; every text escaped. What the clipboard carries beside TSV.
QString toHtmlTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                    Headers headers = Headers::With);

/// The file extension of a format.
QString tableExtension(TableFormat format);
/// The extensions of all formats.
QStringList tableExtensions();
/// What this path names: by its extension, or a package in a folder, which is one that is there or ends in "/".
std::optional<TableFormat> tableFormatOf(const QString &path);
/// Writes a file, or a package into a folder, which is made where there is none. A file is written wholly or not at all; of a
/// folder the file that makes it a package comes last.
Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path);

} // namespace dc
