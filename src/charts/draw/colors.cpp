// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/colors.h"

namespace dc {

const Colors &colorsOf(ChartTheme theme)
{
    // Between paper and a bar of 3:1 there is just room for an accent of another 3:1: hence the deep blue, and its pale twin.
    static const Colors light{.paper = QColor(0xff, 0xff, 0xff),
                              .ground = QColor(0xf6, 0xf7, 0xf9),
                              .ink = QColor(0x1b, 0x1f, 0x24),
                              .muted = QColor(0x5b, 0x64, 0x70),
                              .disabled = QColor(0x8b, 0x93, 0x9d),
                              .accent = QColor(0x08, 0x48, 0x82),
                              .onAccent = QColor(0xff, 0xff, 0xff),
                              .quiet = QColor(0xc3, 0xca, 0xd3),
                              .restrained = QColor(0x8b, 0x95, 0xa1),
                              .line = QColor(0xe3, 0xe6, 0xea),
                              .edge = QColor(0x7f, 0x88, 0x94),
                              .contrary = QColor(0xde, 0x7a, 0x12),
                              .match = QColor(0xff, 0xe0, 0x8a),
                              .onMatch = QColor(0x1b, 0x1f, 0x24)};
    static const Colors dark{.paper = QColor(0x16, 0x18, 0x1c),
                             .ground = QColor(0x1f, 0x22, 0x28),
                             .ink = QColor(0xe8, 0xeb, 0xef),
                             .muted = QColor(0xa3, 0xac, 0xb8),
                             .disabled = QColor(0x73, 0x7c, 0x88),
                             .accent = QColor(0x8f, 0xc7, 0xff),
                             .onAccent = QColor(0x0c, 0x1a, 0x28),
                             .quiet = QColor(0x3d, 0x45, 0x50),
                             .restrained = QColor(0x5f, 0x69, 0x74),
                             .line = QColor(0x30, 0x35, 0x3c),
                             .edge = QColor(0x7a, 0x83, 0x8e),
                             .contrary = QColor(0xae, 0x4a, 0x1e),
                             .match = QColor(0x6b, 0x52, 0x00),
                             .onMatch = QColor(0xff, 0xff, 0xff)};
    return theme == ChartTheme::Dark ? dark : light;
}

} // namespace dc
