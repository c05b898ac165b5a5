// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/flatshapes.h"

#include "app/look/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace dc {

static constexpr qreal radius = 4;

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawFocus(QPainter *painter, const QRect &rect, const QColor &ring)
{
    drawBox(painter, rect, Qt::transparent, ring, 2);
}

void drawIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor strong = enabled ? colors.accent : colors.disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = qMin(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool focused = option.state & QStyle::State_MouseOver;
    painter->setPen(QPen(on || (focused && enabled) ? strong : enabled ? colors.edge : colors.disabled, 1));
    painter->setBrush(on && !round ? strong : option.state & QStyle::State_Sunken ? colors.quiet : colors.paper);
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(strong);
            painter->drawEllipse(box.adjusted(side * 0.25, side * 0.25, -side * 0.25, -side * 0.25));
        }
    } else {
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(QPen(colors.onAccent, qMax(1.5, side / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box, side](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side; };
        if (option.state & QStyle::State_NoChange)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else if (on)
            painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter->restore();
}

void drawHandle(QPainter *painter, const QStyleOption &option)
{
    const bool upright = option.rect.height() > option.rect.width();
    const Colors &colors = colorsOf(option.palette);
    painter->fillRect(option.rect, colors.paper);
    const bool held = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int width = held ? 3 : 1;
    QRect line = option.rect;
    if (upright)
        line = QRect(line.center().x() - width / 2, line.top(), width, line.height());
    else
        line = QRect(line.left(), line.center().y() - width / 2, line.width(), width);
    painter->fillRect(line, held ? colors.accent : colors.line);
}

} // namespace dc
