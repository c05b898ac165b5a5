// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartcolors.h"

#include <algorithm>
#include <cmath>

namespace dc {

ChartColors chartColors(ChartTheme theme)
{
    // Between white and a bar of 3:1 there is just room for an accent of another 3:1: hence the deep blue.
    if (theme == ChartTheme::Light) {
        return {.background = QColor(0xff, 0xff, 0xff),
                .text = QColor(0x1b, 0x20, 0x27),
                .mutedText = QColor(0x58, 0x61, 0x6c),
                .grid = QColor(0xe4, 0xe7, 0xeb),
                .zeroLine = QColor(0x8a, 0x92, 0x9c),
                .accent = QColor(0x08, 0x48, 0x82),
                .quiet = QColor(0x8b, 0x95, 0xa1),
                .line = QColor(0xde, 0x7a, 0x12),
                .focus = QColor(0x1b, 0x20, 0x27)};
    }
    return {.background = QColor(0x16, 0x18, 0x1c),
            .text = QColor(0xf0, 0xf2, 0xf5),
            .mutedText = QColor(0xa9, 0xb1, 0xbb),
            .grid = QColor(0x30, 0x35, 0x3c),
            .zeroLine = QColor(0x7a, 0x83, 0x8e),
            .accent = QColor(0x8f, 0xc7, 0xff),
            .quiet = QColor(0x5f, 0x69, 0x74),
            .line = QColor(0xae, 0x4a, 0x1e),
            .focus = QColor(0xf0, 0xf2, 0xf5)};
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
