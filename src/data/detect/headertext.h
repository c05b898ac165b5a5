// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/text/language.h"

namespace dc {

/// The text of a cell that names something; spaces and line breaks of all kinds made one space.
QString headerText(const Grid &grid, size_t row, size_t column);

/// The text in the language of its letters.
LocalizedString inItsLanguage(const QString &text);

/// The same, of a text that may be in both: "Осіб / Persons".
LocalizedString inLanguages(const QString &text);

} // namespace dc
