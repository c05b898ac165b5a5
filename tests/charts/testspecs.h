// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/makechart.h"
#include "charts/page/chartfonts.h"
#include "charts/spec/chartspec.h"

namespace dc::test {

using namespace Qt::StringLiterals;

inline QStringList cityNames()
{
    return {u"Kyiv"_s, u"Dnipro"_s, u"Uzhhorod"_s, u"Lutsk"_s, u"Lviv"_s, u"Chernivtsi"_s, u"Kharkiv"_s, u"Ternopil"_s};
}

inline QStringList cityDetails()
{
    QStringList details;
    for (int rank = 1; rank <= 8; ++rank)
        details.append(u"rank %1 of 8"_s.arg(rank));
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
    spec.kind = chartKind(u"bars");
    spec.title = u"Digitalization projects by city"_s;
    spec.valueTitle = u"Digitalization projects"_s;
    spec.sourceLine = u"Source: Kyiv Post, 12 October 2024"_s;
    spec.date = QDate(2024, 10, 12);
    spec.additive = true;
    spec.values = {53, 50, 21, 20, 12, 10, 9, 6};
    spec.marks = ChartMarks(cityNames(), cityDetails());
    spec.orientation = orientation;
    spec.font = exportFont(13);
    return spec;
}

} // namespace dc::test
