// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/io/workbook.h"

#include <QByteArray>

#include <memory>

namespace dc {

/// Reads tables from JSON (RFC 8259), JSON Lines (https://jsonlines.org) and GeoJSON (RFC 7946; the properties, and latitude and
/// longitude of points), which must be UTF-8. `format` is set to the one that it was. An array of records is a table, of which
/// the lists in one property make a child table; so are an array of rows, an object of columns, and an object of records, whose
/// names are the first column. Arrays within an object are a table each.
Result<std::unique_ptr<Workbook>> openJson(const QByteArray &utf8, const QString &fileName, FileFormat &format);

} // namespace dc
