// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/chartfonts.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

ChartFonts::ChartFonts(const QFont &base)
    : em(base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize())
{
    const auto font = [&](double factor, bool bold) {
        QFont result = base;
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(em * factor))));
        result.setBold(bold);
        return result;
    };
    title = font(1.4, true);
    label = font(1, false);
    strong = font(1, true);
    small = font(0.85, false);
}

QFont exportFont(int pixelSize)
{
    // Figures of equal width, Cyrillic, and in every distribution. Hinting would follow the user's settings.
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace dc
