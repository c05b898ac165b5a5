// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/table/table.h"

#include <QString>

namespace dc {

/// What is wrong and what was done about it, in the language now spoken, without a full stop: "“abc” is not a number: the cell
/// is left empty". The table is the one that the problem was met in.
QString problemText(const Problem &problem, const Table &table);

} // namespace dc
