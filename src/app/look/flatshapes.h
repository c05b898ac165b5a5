// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPainter;
class QRect;
class QStyleOption;

namespace dc {

// What the flat style draws its controls of.

QColor mixed(const QColor &one, const QColor &other, qreal share);

/// With round corners.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1);

/// Around what has the keyboard, in front of its fill.
void drawFocus(QPainter *painter, const QRect &rect, const QColor &ring);

/// A check box, or a round one of several.
void drawIndicator(QPainter *painter, const QStyleOption &option, bool round);

/// A line along the middle of the handle, stronger while the mouse is over it.
void drawHandle(QPainter *painter, const QStyleOption &option);

} // namespace dc
