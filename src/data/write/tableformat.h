// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dc {

enum class TableFormat : quint8 {
    Csv, ///< by RFC 4180
    ExcelCsv, ///< what a spreadsheet of a system with decimal commas takes for a table: a BOM, semicolons, decimal commas
    Tsv,
    Xlsx,
    Json,
    Package, ///< a data package: a zip file, or a folder
};
inline constexpr size_t tableFormatCount = static_cast<size_t>(TableFormat::Package) + 1;

/// Before CSV or TSV: Excel knows UTF-8 by it. CSV for Excel always has one, the other formats never.
enum class ByteOrderMark : quint8 { Without, With };

/// Has it room for a second table, with the children of the rows of the first?
constexpr bool holdsChildren(TableFormat format)
{
    return format == TableFormat::Xlsx || format == TableFormat::Json || format == TableFormat::Package;
}

/// May it have a byte order mark, or none?
constexpr bool hasMarkChoice(TableFormat format)
{
    return format == TableFormat::Csv || format == TableFormat::Tsv;
}

/// The file extension of a format.
QString tableExtension(TableFormat format);
/// The extensions of all formats.
QStringList tableExtensions();
/// What this path names: by its extension, or a package in a folder, which is one that is there or ends in "/".
std::optional<TableFormat> tableFormatOf(const QString &path);

} // namespace dc
