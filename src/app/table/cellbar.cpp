// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/cellbar.h"

#include "data/words/format.h"

#include <QColor>
#include <QPainter>

#include <cmath>

namespace dc {

std::optional<BarScale> barScale(const Table &data, int column, Language language)
{
    std::optional<Row> lowest;
    std::optional<Row> highest;
    BarScale scale;
    for (Row row = 0; row < data.rowCount(); ++row) {
        const auto value = data.number(column, row);
        if (!value || !std::isfinite(*value))
            continue;
        if (*value < scale.low) {
            scale.low = *value;
            lowest = row;
        }
        if (*value > scale.high) {
            scale.high = *value;
            highest = row;
        }
    }
    if (!lowest && !highest)
        return std::nullopt;
    for (const auto &row : {lowest, highest}) {
        const QString text = row ? formatCell(data, column, *row, language) : QString();
        if (text.size() > scale.widest.size())
            scale.widest = text;
    }
    return scale;
}

void drawBar(QPainter *painter, const QRect &area, double value, const BarScale &scale, const QColor &bar,
             const QColor &zero)
{
    // Halved first: the ends of a column may be as far apart as numbers go.
    const double range = scale.high / 2 - scale.low / 2;
    const auto place = [&](double number) {
        return area.left() + std::round((number / 2 - scale.low / 2) / range * area.width());
    };
    const double from = place(0);
    double to = place(qBound(scale.low, value, scale.high));
    // Whatever is not zero is seen.
    if (from == to && value != 0)
        to += value > 0 ? 1 : -1;
    const int height = area.height() * 4 / 10;
    const int top = area.top() + (area.height() - height) / 2;
    painter->fillRect(QRectF(qMin(from, to), top, std::abs(to - from), height), bar);
    if (scale.low < 0 && scale.high > 0)
        painter->fillRect(QRectF(from, top - 2, 1, height + 4), zero);
}

} // namespace dc
