// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartfonts.h"

#include <QFontMetricsF>

namespace dc {

/// The measures of a page: its width, its fonts, and the spaces that follow from both.
class PageMetrics
{
public:
    PageMetrics(const QFont &font, double width);

    const double width;
    const ChartFonts fonts;
    const QFontMetricsF titleMetrics;
    const QFontMetricsF labelMetrics;
    const QFontMetricsF strongMetrics; ///< wider than labelMetrics: a label must fit when it becomes bold
    const QFontMetricsF smallMetrics;
    const double titleHeight; ///< of a line
    const double labelHeight;
    const double smallHeight;
    const double margin; ///< left and right
    const double leastMargin; ///< above and below; more where there is room
    const double gap; ///< between a label and what it belongs to

    double innerWidth() const { return width - 2 * margin; }
};

} // namespace dc
