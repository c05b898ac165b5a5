// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QColor>

namespace dc {

/// The colours of the whole program: its charts, its window, its selection and its links are made of these and no others.
/// A text has a contrast of 4.5:1 against paper and ground, a shape that says something 3:1.
struct Colors
{
    QColor paper; ///< behind the data: table, chart, details, fields
    QColor ground; ///< behind the controls: bars, buttons, dialogs
    QColor ink; ///< texts
    QColor muted; ///< texts of secondary facts
    QColor disabled; ///< texts of what cannot be used now
    QColor accent; ///< what is chosen: selection, highlighted bars, links, the one button that leads on, the focus
    QColor onAccent; ///< texts on it
    QColor quiet; ///< bars whose number stands beside them
    QColor restrained; ///< bars beside highlighted ones: 3:1 against paper and against accent
    QColor line; ///< between panes and rows; the grid
    QColor edge; ///< around fields and boxes, axes: 3:1
    QColor contrary; ///< a line over bars: 3:1 against paper and against accent
    QColor match; ///< behind what a search has found
    QColor onMatch;
};

const Colors &colorsOf(ChartTheme theme);

} // namespace dc
