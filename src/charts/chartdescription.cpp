// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartdescription.h"

#include "data/format.h"
#include "data/phrasebook.h"
#include "data/plaintext.h"

#include <algorithm>
#include <numeric>

namespace dc {

namespace {

/// The values that are there, the largest first.
struct Bars
{
    explicit Bars(const ChartSpec &spec)
    {
        for (int bar = 0; bar < spec.count(); ++bar) {
            if (!spec.isMissing(bar))
                order.push_back(bar);
        }
        std::ranges::stable_sort(order, [&](int a, int b) { return spec.values[size_t(a)] > spec.values[size_t(b)]; });
    }

    std::vector<int> order;
};

QString namesWithValue(const ChartSpec &spec, const Bars &bars, double value, const Phrasebook &phrases)
{
    constexpr qsizetype mostNames = 3;
    QStringList names;
    for (const int bar : bars.order) {
        if (spec.values[size_t(bar)] == value)
            names.append(spec.marks.name(bar));
    }
    if (names.size() <= mostNames)
        return names.join(QLatin1String(", "));
    const auto rest = static_cast<int>(names.size() - mostNames);
    names.resize(mostNames);
    //: After some names of cities with the same value: "Kyiv, Dnipro, Lviv and 5 more"
    return phrases.translate("Charts", "%1 and %n more", nullptr, rest).arg(names.join(QLatin1String(", ")));
}

QString extremes(const ChartSpec &spec, const Bars &bars, const Phrasebook &phrases)
{
    const int first = bars.order.front();
    const double largest = spec.values[size_t(first)];
    const double smallest = spec.values[size_t(bars.order.back())];
    if (bars.order.size() == 1) {
        //: %1: a city, %2: its value
        return phrases.translate("Charts", "%1: %2.").arg(spec.marks.name(first), spec.valueText(first));
    }
    if (largest == smallest)
        return phrases.translate("Charts", "All values are equal: %1.").arg(spec.valueText(first));
    //: %1, %3: cities, %2, %4: their values
    return phrases.translate("Charts", "The largest is %1 (%2), the smallest %3 (%4).")
        .arg(namesWithValue(spec, bars, largest, phrases), spec.valueText(first),
             namesWithValue(spec, bars, smallest, phrases), spec.valueText(bars.order.back()));
}

/// The total, and how few bars make up half of it.
QString concentration(const ChartSpec &spec, const Bars &bars, const Phrasebook &phrases)
{
    double total = 0;
    for (const int bar : bars.order) {
        const double value = spec.values[size_t(bar)];
        if (value < 0)
            return {};
        total += value;
    }
    const QString written = formatNumber(total, spec.valueType, spec.language);
    double sum = 0;
    int few = 0;
    while (total > 0 && sum * 2 < total)
        sum += spec.values[size_t(bars.order[size_t(few++)])];
    if (few == 0 || size_t(few) * 3 > bars.order.size()) // not remarkable
        return phrases.translate("Charts", "Total: %1.").arg(written);
    //: %1: the total, %n: how many of the bars, %2: their share of the total, in percent
    return phrases.translate("Charts", "Total: %1; the %n largest account(s) for %2 of it.", nullptr, few)
        .arg(written, formatNumber(100 * sum / total, ColumnType::Percent, spec.language));
}

} // namespace

QString describe(const ChartSpec &spec)
{
    const Phrasebook phrases(spec.language);
    const Bars bars(spec);
    QString what = spec.title;
    if (!spec.subtitle.isEmpty())
        what += QStringLiteral(" (%1)").arg(spec.subtitle);

    //: The beginning of a spoken description. %1: the chart's title
    QStringList sentences{phrases.translate("Charts", "Bar chart: %1, %n bar(s).", nullptr, spec.count()).arg(what)};
    if (!bars.order.empty())
        sentences.append(extremes(spec, bars, phrases));
    if (spec.additive && bars.order.size() > 1)
        sentences.append(concentration(spec, bars, phrases));
    const auto missing = spec.count() - static_cast<int>(bars.order.size());
    if (missing > 0)
        sentences.append(phrases.translate("Charts", "%n bar(s) without a value.", nullptr, missing));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString imageDescription(const ChartSpec &spec)
{
    const QString source = spec.sourceLine.isEmpty() ? QString() : QLatin1Char(' ') + spec.sourceLine;
    return withoutControls(describe(spec) + source);
}

} // namespace dc
