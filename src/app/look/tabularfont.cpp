// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/tabularfont.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

namespace dc {

using namespace Qt::StringLiterals;

QFont tabularFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width)) {
            QFont tabular = font;
            tabular.setFamilies(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
            return tabular;
        }
    }
    return font;
}

} // namespace dc
