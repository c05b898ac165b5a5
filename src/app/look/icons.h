// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace dc {

/// One of our own one-colour icons (resources/icons), drawn in the colour of the palette's text; the desktop theme's icon of that name, where
/// it has one.
QIcon symbolicIcon(const QString &name, const QString &themeName = {});

/// The same icon in a colour of its own.
QPixmap symbolicPixmap(const QString &name, int size, qreal ratio, const QColor &color);

/// The program's own icon.
QIcon applicationIcon();

} // namespace dc
