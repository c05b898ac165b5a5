// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/write/tableformat.h"
#include "data/write/tablepart.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace dc {

/// Does the first line name the columns?
enum class Headers : quint8 { With, Without };

/// The rows and columns in this order as CSV by RFC 4180 (CRLF line ends) or tab-separated text: UTF-8, no BOM,
/// headers in the language given, numbers plain. In CSV, texts that a spreadsheet would run as a formula get an apostrophe (see
/// withoutFormula()). In both, quotation marks keep separators and line breaks within a cell, as a spreadsheet copies them.
QByteArray toCsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language);
QByteArray toTsv(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                 Headers headers = Headers::With);
/// The same of a part; in several languages the headers are the names of the fields, "name" and "name@uk". A format that is
/// none of the delimited ones gives CSV.
QByteArray toDelimited(const TablePart &part, TableFormat format, ByteOrderMark mark = ByteOrderMark::Without);

} // namespace dc
