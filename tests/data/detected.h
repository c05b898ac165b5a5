// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/delimited/delimitedreader.h"
#include "data/detect/detecttable.h"
#include "data/write/tablepart.h"

namespace dc::test {

using namespace Qt::StringLiterals;

inline Result<OpenedTable> detect(const QByteArray &csv, const ReadOptions &options = {})
{
    auto text = readDelimited(csv, u"test.csv"_s, options);
    if (!text)
        return tl::unexpected(text.error());
    return detectTable(Sheet{.name = {}, .grid = std::move(text->grid), .headerRows = {}, .children = {}}, {},
                       {.delimiter = text->delimiter}, options);
}

inline QString ids(const Table &table)
{
    QStringList all;
    for (int column = 0; column < table.columnCount(); ++column)
        all.append(table.column(column).id);
    return all.join(u' ');
}

/// A cell for a machine.
inline QString plain(const Table &table, int column, Row row)
{
    QByteArray text;
    appendPlain(text, table, {.column = column, .language = Language::Ukrainian, .name = {}, .isExact = false}, row);
    return QString::fromUtf8(text);
}

inline QString cells(const Table &table, Row row)
{
    QStringList all;
    for (int column = 0; column < table.columnCount(); ++column)
        all.append(plain(table, column, row));
    return all.join(u'|');
}

} // namespace dc::test
