// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"
#include "data/json/jsonpart.h"

namespace dc {

/// Reads rows that are arrays of cells. The first is the header where it is all texts. Throws JsonFailure.
Sheet readJsonRows(JsonText &text, const JsonPart &part);

/// Reads an object whose members are columns. Throws JsonFailure.
Sheet readJsonColumns(JsonText &text, const JsonPart &part);

} // namespace dc
