// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"

namespace dc {

/// Gives the rows of a sheet those of another one as their children, where there is no doubt that they are: the other sheet's first
/// column has the name of a column of this one, whose values are all different, and no other values than these. So are workbooks
/// that the program writes. Two sheets of the same rows, as of two years, are none. False: nothing is changed.
bool adoptChildren(Sheet &sheet, const Sheet &other);

} // namespace dc
