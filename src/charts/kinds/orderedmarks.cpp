// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/orderedmarks.h"

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

OrderedMarks::OrderedMarks(const ChartSpec &spec)
    : m_spec(spec)
{
    for (int mark = 0; mark < spec.count(); ++mark) {
        if (!spec.isMissing(mark) && mark != spec.others())
            m_marks.push_back(mark);
    }
    std::ranges::stable_sort(m_marks, [&](int a, int b) { return value(a) > value(b); });
}

QString OrderedMarks::namesWithValue(double wanted, const Phrasebook &phrases) const
{
    const auto larger = [&](int mark) { return value(mark) > wanted; };
    const auto begin = std::ranges::partition_point(m_marks, larger);
    const auto end = std::partition_point(begin, m_marks.end(), [&](int mark) { return value(mark) == wanted; });
    QStringList names;
    for (auto mark = begin; mark != end && names.size() < mostNames; ++mark)
        names.append(m_spec.marks.name(*mark));
    return someNames(names, end - begin, phrases);
}

QString OrderedMarks::extremes(const Phrasebook &phrases) const
{
    if (isEmpty())
        return {};
    const double largest = value(first());
    const double smallest = value(last());
    if (m_marks.size() == 1) {
        //: %1: a row's name, %2: its value
        return phrases.translate("Charts", "%1: %2.").arg(m_spec.marks.name(first()), m_spec.valueText(first()));
    }
    if (m_spec.others() >= 0) {
        // The smallest of all is among the others.
        //: %1: names of rows, %2: their value
        return phrases.translate("Charts", "The largest value is %2 (%1).")
            .arg(namesWithValue(largest, phrases), m_spec.valueText(first()));
    }
    if (largest == smallest)
        return phrases.translate("Charts", "All values are equal: %1.").arg(m_spec.valueText(first()));
    const QString names = namesWithValue(largest, phrases);
    const QString otherNames = namesWithValue(smallest, phrases);
    const QString most = m_spec.valueText(first());
    const QString least = m_spec.valueText(last());
    if (m_spec.rank) {
        //: of places: the first is the best. %1, %3: names of rows, %2, %4: their places
        return phrases.translate("Charts", "First place: %1 (%2), last: %3 (%4).").arg(otherNames, least, names, most);
    }
    if (m_spec.valueType == ColumnType::Year) {
        //: %1, %3: names of rows, %2, %4: their years
        return phrases.translate("Charts", "Latest: %1 (%2), earliest: %3 (%4).").arg(names, most, otherNames, least);
    }
    //: %1, %3: names of rows, %2, %4: their values
    return phrases.translate("Charts", "The largest value is %2 (%1), the smallest %4 (%3).")
        .arg(names, most, otherNames, least);
}

QString someNames(const QStringList &names, qsizetype all, const Phrasebook &phrases)
{
    const QString listed = names.first(std::min(mostNames, names.size())).join(", "_L1);
    if (all <= mostNames)
        return listed;
    const auto rest = static_cast<int>(all - mostNames);
    //: After some names of rows with the same value: "Kyiv, Dnipro, Lviv and 5 more"
    return phrases.translate("Charts", "%1 and %n more", nullptr, rest).arg(listed);
}

QString lineSentence(const ChartSpec &spec, const Phrasebook &phrases)
{
    const QString line = spec.lineText();
    //: %1: "mean: 22.63" or "median: 16"
    return line.isEmpty() ? line : phrases.translate("Charts", "A line shows the %1.").arg(line);
}

QString sentences(const QStringList &texts)
{
    QStringList present = texts;
    present.removeAll(QString());
    return present.join(QLatin1Char(' '));
}

} // namespace dc
