// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/sheetlayout.h"
#include "data/table/columninfo.h"

#include <vector>

namespace dc {

/// The id, title and description that the header gives to each column of the grid. Ids are unique: the names for programs where
/// a header row has them, else made of the title. A column without any text has an empty id.
std::vector<ColumnInfo> headerNames(const Grid &grid, const SheetLayout &layout);

/// The text of a cell that names something; spaces and line breaks of all kinds made one space.
QString headerText(const Grid &grid, size_t row, size_t column);

/// The text in the language of its letters.
LocalizedString inItsLanguage(const QString &text);

} // namespace dc
