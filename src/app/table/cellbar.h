// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QString>

#include <optional>

class QColor;
class QPainter;
class QRect;

namespace dc {

/// What the bars of a column are drawn to: the same for all its rows, found or not, and always from zero.
struct BarScale
{
    double low = 0; ///< the least number, or zero
    double high = 0; ///< the largest number, or zero
    QString widest; ///< of its numbers as shown: the bars begin where no number stands
};

/// Nothing: the column has no number but zeros.
std::optional<BarScale> barScale(const Table &data, int column, Language language);

/// From zero to the value; where the column has values on both sides, a line marks the zero.
void drawBar(QPainter *painter, const QRect &area, double value, const BarScale &scale, const QColor &bar,
             const QColor &zero);

} // namespace dc
