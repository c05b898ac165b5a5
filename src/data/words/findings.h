// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/phrasebook.h"

#include <QStringList>

namespace dc {

/// What can be said of the data at a glance, computed from it: a sentence each, the most telling first, at most this many.
/// Nothing is said where it would be trivial (equal values, few rows) or where the data itself has doubts (a note on the
/// column); years and places are not summed. Names stand in the nominative: the data gives no other case.
QStringList findings(const Table &data, const Phrasebook &phrases, qsizetype atMost = 3);

} // namespace dc
