// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace dc {

/// Does the first line name the columns?
enum class Headers : quint8 { With, Without };

enum class TableFormat : quint8 {
    Csv, ///< by RFC 4180
    ExcelCsv, ///< what a spreadsheet of a system with decimal commas takes for a table: a BOM, semicolons, decimal commas
    Tsv,
};

/// The rows and columns in this order as CSV by RFC 4180 (CRLF line ends) or tab-separated text: UTF-8, no BOM,
/// headers in the language given, numbers plain. In TSV, tabs and line breaks within a cell become spaces.
QByteArray toCsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language);
QByteArray toTsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                 Headers headers = Headers::With);
QByteArray tableBytes(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                      TableFormat format);
/// An HTML table of the same cells as shown to people; every text escaped. What the clipboard carries beside TSV.
QString toHtmlTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                    Headers headers = Headers::With);

/// The file extension of a format.
QString tableExtension(TableFormat format);
/// The formats of writeTable(): csv, tsv.
QStringList tableExtensions();
/// Writes a file in the format that its extension names. UnknownFormat where it names none of them.
Result<void> writeTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                        const QString &path);

} // namespace dc
