// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"
#include "data/table/table.h"

#include <span>

namespace dc {

/// The chart of these rows in this order, with title, source line, notes and details in the language given. A subtitle says
/// how many of the rows these are where it is not all of them, and what was searched for. Without a column that can be
/// charted it has no marks, and a title that says so.
ChartSpec makeChart(const Table &data, std::span<const Row> rows, const ChartChoice &choice, Language language,
                    const QString &search = {});

} // namespace dc
