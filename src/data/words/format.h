// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

namespace dc {

/// A number as it is shown in this language: grouped ("2,952,301", «2 952 301»), a year never, a percentage with one
/// decimal and its sign ("29.3%", «29,3 %»), a real number with up to two decimals.
QString formatNumber(double value, ColumnType type, Language language);

/// The cell as it is shown in this language (a date as "12 Oct 2024", «12.10.2024»); empty where the value is missing.
QString formatCell(const Table &data, int column, Row row, Language language);

/// A date with the month as a word: "12 October 2024", «12 жовтня 2024 р.».
QString formatDate(QDate date, Language language);

} // namespace dc
