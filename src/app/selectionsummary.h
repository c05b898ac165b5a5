// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QList>

#include <span>

namespace dc {

/// What two and more rows come to: how many there are, and of these columns the sum and the mean, where they mean
/// something. "Selected: 2 · Projects: sum 103, mean 51.5". Of one row: "Selected: 1"; of none: nothing.
QString selectionSummary(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language);

} // namespace dc
