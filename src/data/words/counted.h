// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/phrasebook.h"

namespace dc {

/// "8 cities", «8 міст»; "8 rows", «8 рядків» where the data has no noun in that language.
QString counted(qint64 count, const Noun &noun, const Phrasebook &phrases);

/// "3 of 8 cities", «3 з 8 міст».
QString countedOf(qint64 part, qint64 all, const Noun &noun, const Phrasebook &phrases);

/// All of them, as in a title: "cities", «міста»; "rows", «рядки».
QString pluralOf(const Noun &noun, const Phrasebook &phrases);

} // namespace dc
