// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"
#include "charts/draw/colors.h"

#include <QColor>

class QPalette;
class QTextCharFormat;

namespace dc {

/// Shows the whole program in its light or its dark colours; System: in those that the desktop is in.
void applyTheme(ThemeChoice choice);

/// Is this a light text on a dark ground?
bool isDark(const QPalette &palette);

/// The program's colours that go with this palette.
const Colors &colorsOf(const QPalette &palette);

/// Text of secondary facts: quieter than the main text, 4.5:1 against the base all the same.
QColor mutedTextColor(const QPalette &palette);

/// Text and signs of what is wrong: 4.5:1 against window and base.
QColor errorColor(const QPalette &palette);

/// How a search match stands out: by colour and by weight.
QTextCharFormat matchFormat(const QPalette &palette);

} // namespace dc
