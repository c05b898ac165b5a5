// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartcolors.h"

#include "charts/draw/colors.h"

#include <algorithm>
#include <cmath>

namespace dc {

ChartColors chartColors(ChartTheme theme)
{
    const Colors &colors = colorsOf(theme);
    return {.background = colors.paper,
            .text = colors.ink,
            .mutedText = colors.muted,
            .grid = colors.line,
            .zeroLine = colors.edge,
            .accent = colors.accent,
            .quiet = colors.restrained,
            .line = colors.contrary,
            .focus = colors.ink};
}

static double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace dc
