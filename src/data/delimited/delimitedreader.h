// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/delimited/csvreader.h"
#include "data/io/grid.h"
#include "data/io/problem.h"
#include "data/io/readoptions.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

namespace dc {

/// A text file taken apart into cells, and how.
struct DelimitedText
{
    Grid grid; ///< rows as long as they are in the file; blank lines are passed over
    QByteArray encoding; ///< as in Reading
    char delimiter = ','; ///< 0: there is none, and all is one column
    bool isCertain = true; ///< false: another encoding or delimiter is nearly as likely
    Problems problems; ///< BadBytes, LoneQuote
};

/// Reads CSV, TSV and their like: what the options do not say of encoding and delimiter is found out. The grid shares the bytes
/// where they are UTF-8.
/// Errors: EmptyFile, NotATable, UnknownEncoding, and those of the limits.
Result<DelimitedText> readDelimited(const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

/// The same for a text that is valid UTF-8, as decodeText() gives it, in a dialect that is known. Errors: EmptyFile, those of the
/// limits.
Result<DelimitedText> readDelimitedUtf8(const QByteArray &utf8, const QString &fileName, const CsvDialect &dialect);

} // namespace dc
