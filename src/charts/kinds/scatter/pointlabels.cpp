// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/scatter/pointlabels.h"

#include "charts/page/textwrap.h"
#include "data/text/plaintext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dc {

namespace {

constexpr size_t mostLabels = 60; // more is not read but seen as grey
constexpr int mostPointsLookedAt = 20'000; // with more than that names stand on points anyway

/// The marks in the order in which they get their names.
std::vector<int> byImportance(const ChartLayout &layout, const LayoutParts &parts)
{
    std::vector<int> marks;
    for (const int mark : parts.spec.highlighted) {
        if (mark < layout.count)
            marks.push_back(mark);
    }
    if (layout.count > mostPointsLookedAt)
        return marks;
    const QPointF center = layout.plot.center();
    const auto outlying = [&](int mark) {
        const QPointF way = layout.points[static_cast<size_t>(mark)] - center;
        return std::max(std::abs(way.x()) / layout.plot.width(), -way.y() / layout.plot.height()); // small values crowd
    };
    std::vector<int> others;
    for (int mark = 0; mark < layout.count; ++mark) {
        if (!parts.spec.isHighlighted(mark))
            others.push_back(mark);
    }
    const size_t most = std::min(others.size(), 4 * mostLabels);
    std::ranges::partial_sort(others, others.begin() + static_cast<std::ptrdiff_t>(most), std::ranges::greater{},
                              outlying);
    others.resize(most);
    marks.insert(marks.end(), others.begin(), others.end());
    return marks;
}

/// Where a name may stand beside its point, the best first: to the right, to the left, above, below, in the corners.
constexpr std::array<std::pair<double, double>, 8> directions{
    {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}}};

QRectF besidePoint(const QPointF &point, const std::pair<double, double> &direction, const QSizeF &size,
                   double distance)
{
    const auto [x, y] = direction;
    const double diagonal = x != 0 && y != 0 ? 0.75 : 1;
    const QPointF center(point.x() + x * (distance * diagonal + size.width() / 2),
                         point.y() + y * (distance * diagonal + size.height() / 2));
    return {center - QPointF(size.width() / 2, size.height() / 2), size};
}

bool overPoint(const QRectF &rect, const ChartLayout &layout)
{
    if (layout.count > mostPointsLookedAt)
        return false;
    const double r = layout.pointRadius;
    const QRectF space = rect.adjusted(-r, -r, r, r);
    return std::ranges::any_of(layout.points, [&](const QPointF &point) { return space.contains(point); });
}

QPointF nearestOn(const QRectF &rect, const QPointF &point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
}

bool crosses(const QRectF &rect, const QLineF &line)
{
    const std::array sides{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                           QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return rect.contains(line.p1()) || rect.contains(line.p2()) || std::ranges::any_of(sides, [&](const QLineF &side) {
               return side.intersects(line, nullptr) == QLineF::BoundedIntersection;
           });
}

} // namespace

void placePointLabels(ChartLayout &layout, const LayoutParts &parts)
{
    const QRectF page(QPointF(), layout.size);
    const QRectF space =
        layout.plot.adjusted(-layout.pointRadius, -layout.pointRadius, parts.margin, layout.pointRadius)
        & page.adjusted(2, 2, -2, -2);
    std::vector<QRectF> taken;
    for (const int mark : byImportance(layout, parts)) {
        if (taken.size() >= mostLabels)
            return;
        const QPointF point = layout.points[static_cast<size_t>(mark)];
        const QString name = singleLine(parts.spec.marks.name(mark));
        if (!layout.plot.adjusted(-1, -1, 1, 1).contains(point) || name.isEmpty())
            continue;
        const QSizeF size(parts.strongMetrics.horizontalAdvance(name), parts.labelHeight);
        const auto tryAt = [&](double distance) {
            for (const auto &direction : directions) {
                const QRectF rect = besidePoint(point, direction, size, distance);
                const QLineF leader(nearestOn(rect, point), point);
                const bool apart = distance > 2 * layout.pointRadius + parts.gap;
                const bool free = std::ranges::none_of(taken, [&](const QRectF &other) {
                    return other.adjusted(-2, 0, 2, 0).intersects(rect) || (apart && crosses(other, leader));
                });
                if (!free || !space.contains(rect) || overPoint(rect, layout))
                    continue;
                if (apart) {
                    if (std::ranges::any_of(layout.leaders, [&](const QLineF &other) { return crosses(rect, other); }))
                        continue;
                    layout.leaders.push_back(leader);
                }
                const Qt::Alignment alignment = direction.first > 0 ? Qt::AlignLeft
                    : direction.first < 0                           ? Qt::AlignRight
                                                                    : Qt::AlignHCenter;
                taken.push_back(rect);
                layout.texts.push_back({.role = ChartText::Role::Category,
                                        .text = name,
                                        .rect = rect,
                                        .alignment = alignment,
                                        .mark = mark});
                return true;
            }
            return false;
        };
        const double near = layout.pointRadius + parts.gap / 2;
        if (!tryAt(near) && layout.count <= 40)
            tryAt(near + 1.6 * parts.labelHeight);
    }
}

} // namespace dc
