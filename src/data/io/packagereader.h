// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/result.h"

#include <QString>

namespace dc {

/// Reads a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): `datapackage.json` with a
/// resource `cities` and, where there is one, `projects` whose foreign key points to it. Checks the data against the
/// schema: types, required, unique and primary keys, foreign keys. The cities must have the columns `id` and `name`. A text in another language stands in the field
/// `name@uk` (also for titles and descriptions in the JSON).
Result<Table> readPackage(const QString &jsonPath);

/// The data set that is compiled into the program.
Result<Table> readEmbeddedPackage();

} // namespace dc
