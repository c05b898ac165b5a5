// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/columndetector.h"

#include <vector>

namespace dc {

/// Is the text what numbers are counted in and nothing else: "тис. грн", "(осіб)", "km²", "%"?
bool isUnit(const QString &text);

/// The unit that a title ends with, ", тис. грн" or "(%)"; empty where it does not.
QString unitOf(const QString &title);

/// Takes such a unit off the title, or the whole title where it is nothing else, and returns it.
QString takeUnit(QString &title);

/// The title with this unit at its end, if it has none.
QString withUnit(const QString &title, const QString &unit);
LocalizedString withUnit(const LocalizedString &title, const LocalizedString &unit);

/// Does the row hold units and nothing else?
bool isUnitRow(const Grid &grid, size_t row);

/// A unit that was said once for the whole table goes to the end of those titles that it can be meant for: counts of people or
/// things to whole numbers, all other units to those with decimals, if there are such.
void applyUnit(const LocalizedString &unit, std::vector<ColumnSource> &columns);

} // namespace dc
