// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/zipfile.h"
#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dc {

/// Reads a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): `datapackage.json` with a
/// table that refers to no other and, where there is one, a table of its children whose foreign key points to it.
/// Checks the data against the schema: types, required, unique and primary keys, foreign keys. A text in another
/// language stands in the field `name@uk` (also for titles and descriptions in the JSON).
Result<Table> readPackage(const QString &jsonPath);

/// The name of the descriptor in a zip file that holds a data package, by itself or in its folder; nothing where it holds none.
std::optional<QString> packageDescriptor(const ZipFile &zip);

/// Reads a data package that is packed. The file name goes into errors only.
Result<Table> readPackage(const ZipFile &zip, const QString &descriptor, const QString &fileName);

/// Is this the descriptor of a data package, and not any other JSON?
bool isPackageDescriptor(const QByteArray &json);

/// The data set that is compiled into the program.
Result<Table> readEmbeddedPackage();

} // namespace dc
