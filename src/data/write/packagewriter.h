// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"
#include "data/write/tablepart.h"

namespace dc {

struct PackageFile
{
    QString name;
    QByteArray bytes;
};

/// The files of a Frictionless Data Package: the rows and columns as CSV, with their children where there are some, and last
/// `datapackage.json`, which says what they are. Both languages, whatever those of the part are. Computed columns are written
/// as the values that they have. The key is added where it is needed and not among the columns.
std::vector<PackageFile> packageFiles(TablePart part);

/// The same as a zip file. The same part gives the same bytes.
Result<QByteArray> toPackageZip(const TablePart &part);

} // namespace dc
