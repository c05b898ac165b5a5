// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/tablewriter.h"

#include "data/io/savefile.h"
#include "data/write/delimitedwriter.h"
#include "data/write/jsonwriter.h"
#include "data/write/packagefolder.h"
#include "data/write/packagewriter.h"
#include "data/write/xlsxwriter.h"

#include <QFileInfo>

namespace dc {

Result<QByteArray> tableBytes(const TablePart &part, TableFormat format, ByteOrderMark mark)
{
    switch (format) {
    case TableFormat::Xlsx:
        return toXlsx(part);
    case TableFormat::Json:
        return toJson(part);
    case TableFormat::Package:
        return toPackageZip(part);
    case TableFormat::Csv:
    case TableFormat::ExcelCsv:
    case TableFormat::Tsv:
        break;
    }
    return toDelimited(part, format, mark);
}

Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path, ByteOrderMark mark)
{
    const bool isFolder = path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir();
    if (isFolder && format == TableFormat::Package)
        return writePackageFolder(packageFiles(part), path);
    return tableBytes(part, format, mark)
        .or_else([&](Error &&error) -> Result<QByteArray> {
            error.file = path;
            return failure(std::move(error));
        })
        .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
}

} // namespace dc
