// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/write/tablepart.h"

namespace dc {

/// An array of records in UTF-8: the names of the fields as keys, numbers and yes or no as such, dates as texts of ISO 8601,
/// null where a value is missing. The children of a row are a list of records in it.
QByteArray toJson(const TablePart &part);

} // namespace dc
