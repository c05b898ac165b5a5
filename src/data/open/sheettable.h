// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/io/workbook.h"

namespace dc {

/// Makes a table of a sheet whose first row is the header: columns of whole numbers, of numbers, and of texts.
Table sheetTable(const Sheet &sheet, PackageInfo info);

} // namespace dc
