// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"
#include "data/write/tablepart.h"

namespace dc {

/// A workbook of one sheet: header frozen and filtered, numbers, dates and yes or no as such, percentages as parts of one.
/// What a spreadsheet would change is written as text: whole numbers beyond 2^53 and dates before March 1900. The same part
/// gives the same bytes. Errors: TooManyRows, TooManyColumns, CannotWrite.
Result<QByteArray> toXlsx(const TablePart &part);

} // namespace dc
