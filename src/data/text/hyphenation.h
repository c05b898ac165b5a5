// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace dc {

/// Where a word may go on in the next line, behind a hyphen: the indexes of the letters that begin there. That is where a
/// syllable begins, as Ukrainian orthography allows it: «Дні-про-пе-тров-ська»; ь and apostrophe stay with their letter, and
/// -ськ-, -ств-, дж and дз whole. It reads well enough in English. Three letters at least stand on each side.
QList<qsizetype> hyphenPlaces(QStringView word);

} // namespace dc
