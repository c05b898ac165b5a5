// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/phrasebook.h"
#include "data/write/tableformat.h"

#include <span>

namespace dc {

/// A sentence or two on the children of these rows, where the format has no room for them; empty: nothing is left out.
QString leftOutText(const Table &table, std::span<const Row> rows, TableFormat format, const Phrasebook &phrases);

} // namespace dc
