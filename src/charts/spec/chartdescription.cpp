// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/spec/chartdescription.h"

#include "data/text/plaintext.h"
#include "data/words/format.h"
#include "data/words/phrasebook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dc {

using namespace Qt::StringLiterals;

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
        return names.join(", "_L1);
    const auto rest = static_cast<int>(names.size() - mostNames);
    names.resize(mostNames);
    //: After some names of cities with the same value: "Kyiv, Dnipro, Lviv and 5 more"
    return phrases.translate("Charts", "%1 and %n more", nullptr, rest).arg(names.join(", "_L1));
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

QString opening(const ChartSpec &spec, const Phrasebook &phrases)
{
    QString what = spec.title;
    QString more = spec.subtitle;
    if (more.endsWith(QLatin1Char('.')))
        more.chop(1);
    if (!more.isEmpty())
        what += u" (%1)"_s.arg(more);
    switch (spec.kind) {
    case ChartKind::Scatter:
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Scatter chart: %1, %n point(s).", nullptr, spec.count()).arg(what);
    case ChartKind::Pareto:
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Bars with their running share: %1, %n bar(s).", nullptr, spec.count())
            .arg(what);
    case ChartKind::Distribution:
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Chart of a distribution: %1, %n range(s).", nullptr, spec.count())
            .arg(what);
    case ChartKind::Bars:
        break;
    }
    //: The beginning of a spoken description. %1: the chart's title
    return phrases.translate("Charts", "Bar chart: %1, %n bar(s).", nullptr, spec.count()).arg(what);
}

/// Pearson's correlation; nothing where one of the values never changes, or where there are too few to speak of it.
std::optional<double> correlation(const ChartSpec &spec, const Bars &points)
{
    constexpr size_t enough = 5;
    if (points.order.size() < enough)
        return std::nullopt;
    const auto n = static_cast<double>(points.order.size());
    double meanX = 0;
    double meanY = 0;
    for (const int mark : points.order) {
        meanX += spec.xValues[size_t(mark)] / n;
        meanY += spec.values[size_t(mark)] / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const int mark : points.order) {
        const double x = spec.xValues[size_t(mark)] - meanX;
        const double y = spec.values[size_t(mark)] - meanY;
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    return xx > 0 && yy > 0 ? std::optional(xy / std::sqrt(xx * yy)) : std::nullopt;
}

/// In words: from 0.3 a relation is weak, from 0.5 it is clear (Cohen, 1988).
QString relation(const ChartSpec &spec, const Bars &points, const Phrasebook &phrases)
{
    const auto r = correlation(spec, points);
    if (!r)
        return {};
    if (std::abs(*r) < 0.3)
        return phrases.translate("Charts", "There is no clear relation between the two.");
    if (std::abs(*r) < 0.5) {
        return *r > 0 ? phrases.translate("Charts", "Where one is higher, the other tends a little to be higher, too.")
                      : phrases.translate("Charts", "Where one is higher, the other tends a little to be lower.");
    }
    return *r > 0 ? phrases.translate("Charts", "Where one is higher, the other is mostly higher, too.")
                  : phrases.translate("Charts", "Where one is higher, the other is mostly lower.");
}

QString ranges(const ChartSpec &spec, const Bars &points, const Phrasebook &phrases)
{
    std::vector<double> xs;
    for (const int mark : points.order)
        xs.push_back(spec.xValues[size_t(mark)]);
    const auto [least, most] = std::ranges::minmax(xs);
    const auto number = [&](double value, ColumnType type) { return formatNumber(value, type, spec.language); };
    //: the axes of a scatter chart: "Years in office: from 1 to 18"
    const QString range = phrases.translate("Charts", "%1: from %2 to %3.");
    return range.arg(spec.xTitle, number(least, spec.xType), number(most, spec.xType)) + QLatin1Char(' ')
        + range.arg(spec.valueTitle, spec.valueText(points.order.back()), spec.valueText(points.order.front()));
}

/// Between which two bars the running share reaches four fifths.
QString whereReached(const ChartSpec &spec, const Phrasebook &phrases)
{
    const auto reached = std::ranges::lower_bound(spec.runningShares, fourFifths) - spec.runningShares.begin();
    const auto mark = static_cast<int>(reached);
    if (mark < 1 || mark >= spec.count())
        return {};
    //: running shares: "Up to Lutsk it is 79.6%, with Lviv 86.2%."
    return phrases.translate("Charts", "Up to %1 the share is %2, with %3 it is %4.")
        .arg(spec.marks.name(mark - 1), spec.shareText(mark - 1), spec.marks.name(mark), spec.shareText(mark));
}

QString fullestRange(const ChartSpec &spec, const Bars &bars, const Phrasebook &phrases)
{
    const double fullest = spec.values[size_t(bars.order.front())];
    const auto most = static_cast<int>(fullest);
    if (most <= 0)
        return {};
    const QString names = namesWithValue(spec, bars, fullest, phrases);
    //: %1: ranges of numbers, %n: how many cities fall into each of them
    QString text = phrases.translate("Charts", "The fullest range: %1 (%n city(ies)).", nullptr, most).arg(names);
    const auto empty = static_cast<int>(std::ranges::count(spec.values, 0.0));
    if (empty > 0)
        text += QLatin1Char(' ') + phrases.translate("Charts", "%n range(s) are empty.", nullptr, empty);
    return text;
}

QStringList aboutValues(const ChartSpec &spec, const Bars &bars, const Phrasebook &phrases)
{
    switch (spec.kind) {
    case ChartKind::Scatter:
        return {ranges(spec, bars, phrases), extremes(spec, bars, phrases), relation(spec, bars, phrases)};
    case ChartKind::Pareto:
        return {extremes(spec, bars, phrases), whereReached(spec, phrases)};
    case ChartKind::Distribution:
        return {fullestRange(spec, bars, phrases)};
    case ChartKind::Bars:
        break;
    }
    QStringList sentences{extremes(spec, bars, phrases)};
    if (spec.additive && bars.order.size() > 1)
        sentences.append(concentration(spec, bars, phrases));
    if (const QString line = spec.lineText(); !line.isEmpty()) {
        //: %1: "mean: 22.63" or "median: 16"
        sentences.append(phrases.translate("Charts", "A line shows the %1.").arg(line));
    }
    return sentences;
}

} // namespace

QString describe(const ChartSpec &spec)
{
    const Phrasebook phrases(spec.language);
    const Bars bars(spec);
    QStringList sentences{opening(spec, phrases)};
    if (!bars.order.empty())
        sentences.append(aboutValues(spec, bars, phrases));
    const auto missing = spec.count() - static_cast<int>(bars.order.size());
    if (missing > 0 && spec.kind == ChartKind::Bars)
        sentences.append(phrases.translate("Charts", "%n bar(s) without a value.", nullptr, missing));
    sentences.append(spec.note); // of the others what is left out is said there
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString imageDescription(const ChartSpec &spec)
{
    const QString source = spec.sourceLine.isEmpty() ? QString() : QLatin1Char(' ') + spec.sourceLine;
    return withoutControls(describe(spec) + source);
}

} // namespace dc
