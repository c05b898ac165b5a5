// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/brokenline.h"

#include <algorithm>

namespace dc {

std::vector<QRectF> aroundTexts(const QRectF &line, const ChartLayout &layout)
{
    const bool upright = line.height() > line.width();
    const double start = upright ? line.top() : line.left();
    const double end = upright ? line.bottom() : line.right();
    std::vector<std::pair<double, double>> gaps;
    for (const ChartText &text : layout.texts) {
        const QRectF space = text.rect.adjusted(-2, 0, 2, 0);
        if (text.mark >= 0 && space.intersects(line))
            gaps.emplace_back(upright ? space.top() : space.left(), upright ? space.bottom() : space.right());
    }
    std::ranges::sort(gaps);
    std::vector<QRectF> pieces;
    double from = start;
    const auto add = [&](double to) {
        if (to > from)
            pieces.push_back(upright ? QRectF(line.left(), from, line.width(), to - from)
                                     : QRectF(from, line.top(), to - from, line.height()));
    };
    for (const auto &[gapStart, gapEnd] : gaps) {
        add(std::min(gapStart, end));
        from = std::max(from, gapEnd);
    }
    add(end);
    return pieces;
}

} // namespace dc
