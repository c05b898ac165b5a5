// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/tableformat.h"

#include <QFileInfo>

namespace dc {

using namespace Qt::StringLiterals;

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

} // namespace dc
