// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"
#include "charts/datasetchart.h"

namespace dc::test {

/// The eight cities.
inline ChartSpec cities(Qt::Orientation orientation = Qt::Horizontal)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Digitalization projects by city");
    spec.valueTitle = QStringLiteral("Digitalization projects");
    spec.sourceLine = QStringLiteral("Source: Kyiv Post, 12 October 2024");
    spec.date = QDate(2024, 10, 12);
    spec.additive = true;
    spec.categories = {QStringLiteral("Kyiv"),    QStringLiteral("Dnipro"),  QStringLiteral("Uzhhorod"),
                       QStringLiteral("Lutsk"),   QStringLiteral("Lviv"),    QStringLiteral("Chernivtsi"),
                       QStringLiteral("Kharkiv"), QStringLiteral("Ternopil")};
    spec.values = {53, 50, 21, 20, 12, 10, 9, 6};
    for (int bar = 0; bar < spec.count(); ++bar)
        spec.details.append(QStringLiteral("rank %1 of 8").arg(bar + 1));
    spec.orientation = orientation;
    spec.font = exportFont(13);
    return spec;
}

} // namespace dc::test
