// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dc {

/// Reads a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): `datapackage.json` with a
/// table that refers to no other and, where there is one, a table of its children whose foreign key points to it.
/// Checks the data against the schema: types, required, unique and primary keys, foreign keys. A text in another
/// language stands in the field `name@uk` (also for titles and descriptions in the JSON).
Result<Table> readPackage(const QString &jsonPath);

/// A file of a package: where it stands, and what it holds.
struct FoundFile
{
    QString path;
    QByteArray bytes;
};

/// Gives a file by its path within the package.
using FileFinder = std::function<Result<FoundFile>(const QString &path)>;

/// The same where the files are wherever they are. The path of the descriptor goes into errors only.
Result<Table> readPackage(const QByteArray &json, const QString &jsonPath, const FileFinder &find);

/// Is this the descriptor of a data package, and not any other JSON?
bool isPackageDescriptor(const QByteArray &json);

/// The data set that is compiled into the program.
Result<Table> readEmbeddedPackage();

} // namespace dc
