// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QColor>

namespace dc {

/// What the program's colours are for in a chart. Bars have a contrast of 3:1 against the background and accent against quiet, texts 4.5:1.
struct ChartColors
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor zeroLine;
    QColor accent; ///< bars
    QColor quiet; ///< bars beside highlighted ones
    QColor line; ///< of running shares: 3:1 against the background and against accent
    QColor focus; ///< the ring around the bar that has the keyboard
};

ChartColors chartColors(ChartTheme theme);

/// By WCAG 2: from 1 (the same) to 21 (black on white).
double contrastRatio(const QColor &one, const QColor &other);

} // namespace dc
