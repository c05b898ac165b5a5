// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace dc {

/// The fonts of a chart, in pixels, all from the one of the spec.
struct ChartFonts
{
    explicit ChartFonts(const QFont &base);

    double em = 0; ///< the height of the spec's font in pixels
    QFont title;
    QFont label;
    QFont strong; ///< labels of highlighted marks
    QFont small;
};

/// The font of exported charts: the same on every machine (DejaVu Sans, no hinting), pixelSize high.
QFont exportFont(int pixelSize = 16);

} // namespace dc
