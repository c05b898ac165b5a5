// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace dc {

/// The platform's style, with our own icons for the little buttons that a style draws as bitmaps: they follow light and
/// dark, stay sharp at any scale, and spare the start the loading of every image plugin that Qt has.
class IconStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Fusion points the arrow of a sorted header the other way round than people know it from elsewhere.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// Buttons say what they do; the small pictures that a style adds to them are bitmaps of another age.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *result = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace dc
