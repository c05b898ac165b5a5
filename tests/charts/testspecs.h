// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/makechart.h"
#include "charts/spec/chartspec.h"

namespace dc::test {

inline QStringList cityNames()
{
    return {QStringLiteral("Kyiv"),    QStringLiteral("Dnipro"),  QStringLiteral("Uzhhorod"),
            QStringLiteral("Lutsk"),   QStringLiteral("Lviv"),    QStringLiteral("Chernivtsi"),
            QStringLiteral("Kharkiv"), QStringLiteral("Ternopil")};
}

inline QStringList cityDetails()
{
    QStringList details;
    for (int rank = 1; rank <= 8; ++rank)
        details.append(QStringLiteral("rank %1 of 8").arg(rank));
    return details;
}

inline QStringList names(const ChartSpec &spec)
{
    QStringList names;
    for (int mark = 0; mark < spec.count(); ++mark)
        names.append(spec.marks.name(mark));
    return names;
}

/// With another first name.
inline ChartMarks firstNamed(const QString &name)
{
    QStringList names = cityNames();
    names[0] = name;
    return {names, cityDetails()};
}

/// The eight cities.
inline ChartSpec cities(Qt::Orientation orientation = Qt::Horizontal)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Digitalization projects by city");
    spec.valueTitle = QStringLiteral("Digitalization projects");
    spec.sourceLine = QStringLiteral("Source: Kyiv Post, 12 October 2024");
    spec.date = QDate(2024, 10, 12);
    spec.additive = true;
    spec.values = {53, 50, 21, 20, 12, 10, 9, 6};
    spec.marks = ChartMarks(cityNames(), cityDetails());
    spec.orientation = orientation;
    spec.font = exportFont(13);
    return spec;
}

} // namespace dc::test
