// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/textrange.h"

#include <QList>
#include <QStringView>

namespace dc {

/// Where the term occurs in the text if Ukrainian letters of either may stand for Latin ones of the other: in order, not
/// overlapping, covering whole letters. Both are folded.
QList<TextRange> findTransliterated(QStringView text, QStringView term);

} // namespace dc
