// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/sheetlayout.h"

namespace dc {

/// Takes the rows that sum up the others off the beginning and the end of the table: those that say so («Всього», "Total", or
/// the name of the country above its regions) and whose numbers agree.
void passOverTotals(const Grid &grid, SheetLayout &layout);

} // namespace dc
