// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartgrid.h"

#include "charts/draw/brokenline.h"
#include "charts/draw/chartcolors.h"

#include <QPainter>

#include <cmath>

namespace dc {

ChartGrid::ChartGrid(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(0); // Qt Charts' bars are above
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartGrid::setChart(const ChartSpec *spec, const ChartLayout *layout)
{
    prepareGeometryChange();
    m_spec = spec;
    m_layout = layout;
    update();
}

QRectF ChartGrid::boundingRect() const
{
    // A line may stand on the very end of the plot.
    return m_layout ? m_layout->plot.adjusted(-1, -1, 1, 1) : QRectF();
}

void ChartGrid::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_layout || m_layout->count == 0)
        return;
    if (m_layout->detail != AxisDetail::None)
        paintTicks(painter);
    paintOthers(painter);
    for (const QLineF &stem : m_layout->stems) {
        const QRectF line = QRectF(stem.x1(), std::round(stem.y1()), stem.dx(), 1).normalized();
        for (const QRectF &piece : aroundTexts(line, *m_layout))
            painter->fillRect(piece, chartColors(m_spec->theme).zeroLine);
    }
}

void ChartGrid::paintOthers(QPainter *painter) const
{
    const int bar = m_layout->ownBar(m_spec->others());
    if (bar < 0)
        return;
    const QRectF rect =
        m_layout->barRect(m_spec->others(), m_layout->bars[static_cast<size_t>(bar)]).adjusted(0.5, 0.5, -0.5, -0.5);
    if (rect.width() < 1 || rect.height() < 1)
        return;
    const ChartColors colors = chartColors(m_spec->theme);
    painter->save();
    painter->setPen(QPen(m_spec->isHighlighted(m_spec->others()) ? colors.accent : colors.quiet, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect);
    // Line by line: a brush with a pattern is lost in some formats.
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr double apart = 6;
    for (double along = apart; along < rect.width() + rect.height(); along += apart) {
        const double over = std::max(0.0, along - rect.width());
        const double down = std::min(along, rect.height());
        painter->drawLine(QPointF(rect.left() + along - over, rect.top() + over),
                          QPointF(rect.left() + along - down, rect.top() + down));
    }
    painter->restore();
}

void ChartGrid::paintTicks(QPainter *painter) const
{
    const QColor color = chartColors(m_spec->theme).grid;
    const QRectF plot = m_layout->plot;
    const auto draw = [&](const QRectF &line) {
        for (const QRectF &piece : aroundTexts(line, *m_layout))
            painter->fillRect(piece, color);
    };
    const auto upright = [&](double at) { draw(QRectF(std::round(at), plot.top(), 1, plot.height())); };
    const auto level = [&](double at) { draw(QRectF(plot.left(), std::round(at), plot.width(), 1)); };
    for (const double tick : m_layout->scale.ticks()) {
        if (m_layout->orientation == Qt::Horizontal)
            upright(m_layout->position(tick));
        else
            level(m_layout->position(tick));
    }
    if (!m_layout->inBands) {
        for (const double tick : m_layout->xScale.ticks())
            upright(m_layout->xPosition(tick));
    }
}

} // namespace dc
