// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/look/iconstyle.h"

#include <QFont>

#include <optional>

class QAbstractButton;
class QStyleOptionComplex;
class QStyleOptionToolButton;

namespace dc {

/// Qt's Fusion, drawn flat, and with edges that are seen in the dark: Fusion makes them of a darker shade of the window.
/// Splitters are a line one pixel wide that is easy to take hold of, and icons are as large as the text. Another
/// platform's style keeps its own look.
class FlatStyle : public IconStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool isFlat() const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;

    mutable std::optional<bool> m_flat;
};

/// As wide and as high as an icon is beside a text of this font: 16 pixels at the usual size.
int iconSizeFor(const QFont &font);

/// Makes this the button that leads on: filled with the accent. There is one at a time.
void makePrimary(QAbstractButton *button);

} // namespace dc
