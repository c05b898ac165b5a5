// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/delimited/csvreader.h"
#include "data/package/jsonreader.h"

#include <QString>

#include <vector>

namespace dc {

/// How the file of a resource is written, as CSV Dialect (https://specs.frictionlessdata.io/csv-dialect/) or Table Dialect
/// (https://datapackage.org/standard/table-dialect/) say it.
struct TableDialect
{
    CsvDialect csv = {};
    bool hasHeader = true;
    std::vector<qint64> headerLines = {}; ///< from 1; empty: the first that is not blank
    QString headerJoin = QStringLiteral(" "); ///< between the texts of a header of several lines
    std::vector<qint64> commentLines = {}; ///< passed over
    QString nullSequence = {}; ///< a missing value; null: there is none
};

/// The `dialect` of the resource. Of a file that its name says to be TSV, tabs are expected where nothing else is said.
TableDialect readDialect(JsonReader &resource, bool isTsv);

} // namespace dc
