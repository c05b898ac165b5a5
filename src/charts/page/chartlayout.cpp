// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/chartlayout.h"

#include <algorithm>
#include <cmath>

namespace dc {

double ChartLayout::band() const
{
    return (orientation == Qt::Horizontal ? plot.height() : plot.width()) / std::max(1, shown);
}

double ChartLayout::position(double value) const
{
    const double fraction = scale.fraction(value);
    return orientation == Qt::Horizontal ? plot.left() + fraction * plot.width()
                                         : plot.bottom() - fraction * plot.height();
}

double ChartLayout::xPosition(double value) const
{
    return plot.left() + xScale.fraction(value) * plot.width();
}

QRectF ChartLayout::bandRect(int mark) const
{
    const double from = (mark - first) * band();
    if (orientation == Qt::Horizontal)
        return {bands.left(), plot.top() + from, bands.width(), band()};
    return {plot.left() + from, bands.top(), band(), bands.height()};
}

QRectF ChartLayout::barRect(int mark, double value) const
{
    const double from = position(0);
    const double to = position(std::isfinite(value) ? value : 0);
    const double thickness = barShare * band();
    const QPointF center = bandRect(mark).center();
    if (orientation == Qt::Horizontal)
        return QRectF(from, center.y() - thickness / 2, to - from, thickness).normalized();
    return QRectF(center.x() - thickness / 2, from, thickness, to - from).normalized();
}

QRectF ChartLayout::markRect(int mark) const
{
    if (mark < first || mark >= first + shown)
        return {};
    if (inBands)
        return bandRect(mark);
    const QPointF center = points[static_cast<size_t>(mark)];
    const double half = 2 * pointRadius;
    return plot.adjusted(-1, -1, 1, 1).contains(center)
        ? QRectF(center - QPointF(half, half), QSizeF(2 * half, 2 * half))
        : QRectF();
}

int ChartLayout::markAt(const QPointF &point) const
{
    if (!inBands) {
        int nearest = -1;
        double least = std::pow(3 * pointRadius, 2);
        for (size_t mark = 0; mark < points.size(); ++mark) {
            const QPointF way = points[mark] - point;
            const double distance = QPointF::dotProduct(way, way);
            if (distance < least) {
                least = distance;
                nearest = static_cast<int>(mark);
            }
        }
        return nearest;
    }
    if (shown == 0 || !bands.contains(point))
        return -1;
    const double along = orientation == Qt::Horizontal ? point.y() - plot.top() : point.x() - plot.left();
    const int bar = static_cast<int>(std::floor(along / band()));
    return bar >= 0 && bar < shown ? first + bar : -1;
}

int ChartLayout::barOf(int mark) const
{
    if (mark < first || mark >= first + shown)
        return -1;
    if (!dense || !inBands)
        return mark - first;
    return static_cast<int>(((qint64(mark) + 1) * static_cast<qint64>(bars.size()) - 1) / count);
}

int ChartLayout::ownBar(int mark) const
{
    return mark >= 0 && !dense && !bars.empty() ? barOf(mark) : -1;
}

std::pair<int, int> ChartLayout::marksOfBar(int bar) const
{
    if (!dense || !inBands)
        return {first + bar, first + bar + 1};
    const auto drawn = static_cast<qint64>(bars.size());
    return {static_cast<int>(qint64(bar) * count / drawn), static_cast<int>((qint64(bar) + 1) * count / drawn)};
}

} // namespace dc
