// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/iconstyle.h"

#include "app/look/icons.h"

#include <QStyleOption>

namespace dc {

using namespace Qt::StringLiterals;

void IconStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !header || baseStyle()->name() != "fusion"_L1)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionHeader turned = *header;
    turned.sortIndicator =
        header->sortIndicator == QStyleOptionHeader::SortUp ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    QProxyStyle::drawPrimitive(element, &turned, painter, widget);
}

int IconStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

QIcon IconStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return symbolicIcon(u"clear"_s);
    case SP_TitleBarNormalButton:
        return symbolicIcon(u"float"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return symbolicIcon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace dc
