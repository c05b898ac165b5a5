// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QColor>

class QPalette;
class QTextCharFormat;

namespace dc {

/// Shows the whole program in the platform's palette, or in a light or dark one of our own.
void applyTheme(ThemeChoice choice);

/// Is this a light text on a dark ground?
bool isDark(const QPalette &palette);

/// Text of secondary facts: quieter than the main text, 4.5:1 against the base all the same.
QColor mutedTextColor(const QPalette &palette);

/// How a search match stands out: by colour and by weight.
QTextCharFormat matchFormat(const QPalette &palette);

} // namespace dc
