// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/chartkind.h"

#include "charts/page/valueaxis.h"
#include "data/words/phrasebook.h"

namespace dc {

using namespace Qt::StringLiterals;

QString ChartKind::iconName() const
{
    return u"chart-"_s + id();
}

QString ChartKind::name() const
{
    return menuName().remove(QLatin1Char('&'));
}

bool ChartKind::canChart(const ColumnInfo &column) const
{
    return column.isNumeric();
}

std::unique_ptr<ValueAxis> ChartKind::makeAxis(const ChartSpec &spec) const
{
    return std::make_unique<ValueAxis>(spec);
}

QString ChartKind::crowdedNote(const ChartSpec &spec, const Phrasebook &phrases) const
{
    //: below a chart of very many bars
    return phrases.translate("Charts", "All %n bar(s) are drawn; some names are left out for lack of room.", nullptr,
                             spec.count());
}

QStringList ChartKind::markFacts(const ChartSpec &spec, int mark) const
{
    // A dash is nothing to the ear.
    const QString value = spec.isMissing(mark) && !spec.isPlane()
        ? Phrasebook(spec.language).translate("Charts", "no data")
        : spec.valueText(mark);
    return {titledValue(spec.valueTitle, value)};
}

QString titledValue(const QString &title, const QString &value)
{
    return title.isEmpty() ? value : title + ": "_L1 + value;
}

} // namespace dc
