// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/detect/columndetector.h"

#include <vector>

namespace dc {

/// Joins what stands in two columns, a text and the same in the other language: "name" and "name@uk", "name_ua" and "name_en",
/// «Назва (укр.)» and «Назва (англ.)». Where fields are marked as a data package marks them, the plain ones are in the other
/// language.
std::vector<ColumnSource> joinLanguages(const Grid &grid, std::span<const size_t> rows,
                                        std::vector<ColumnSource> columns);

} // namespace dc
