// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/pagemetrics.h"

#include <algorithm>
#include <cmath>

namespace dc {

static double lineHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.ascent() + metrics.descent());
}

PageMetrics::PageMetrics(const QFont &font, double pageWidth)
    : width(pageWidth)
    , fonts(font)
    , titleMetrics(fonts.title)
    , labelMetrics(fonts.label)
    , strongMetrics(fonts.strong)
    , smallMetrics(fonts.small)
    , titleHeight(lineHeight(titleMetrics))
    , labelHeight(std::max(lineHeight(labelMetrics), lineHeight(strongMetrics)))
    , smallHeight(lineHeight(smallMetrics))
    , margin(std::round(std::clamp(0.02 * width, 0.7 * fonts.em, 1.5 * fonts.em)))
    , leastMargin(std::round(0.5 * fonts.em))
    , gap(std::round(0.45 * fonts.em))
{ }

} // namespace dc
