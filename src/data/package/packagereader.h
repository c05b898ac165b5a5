// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/package/filefinder.h"
#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

namespace dc {

/// Reads a Frictionless Data Package, v1 (https://specs.frictionlessdata.io/data-package/) or v2 (https://datapackage.org):
/// `datapackage.json` with tables as CSV or JSON beside it or in it. Of its tables the one that the options ask for is read, or
/// the first that refers to no other; and with it the first whose foreign key points to it, as its children. A text in another
/// language stands in the field `name@uk` (also for titles and descriptions in the JSON).
///
/// What breaks the schema is a problem. Errors: those of JSON and of the formats; NotADataPackage, MissingColumn,
/// DuplicateColumn; UnsafePath of what is not in the package; NoSuchSheet.
Result<OpenedTable> readPackage(const QString &jsonPath, const ReadOptions &options = {});

/// The same where the files are wherever they are. The path of the descriptor goes into errors only.
Result<OpenedTable> readPackage(const QByteArray &json, const QString &jsonPath, const FileFinder &find,
                                const ReadOptions &options = {});

/// Is this the descriptor of a data package, and not any other JSON?
bool isPackageDescriptor(const QByteArray &json);

/// The data set that is compiled into the program.
Result<Table> readEmbeddedPackage();

} // namespace dc
