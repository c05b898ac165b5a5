// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartsource.h"
#include "data/words/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// The rows that have a value, from the largest to the smallest; equal ones keep their order.
struct Ordered
{
    std::vector<Row> rows;
    std::vector<double> values;
};

Ordered ordered(const ChartSource &source, const std::vector<double> &values)
{
    std::vector<size_t> order;
    for (size_t index = 0; index < values.size(); ++index) {
        if (std::isfinite(values[index]))
            order.push_back(index);
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return values[a] > values[b]; });
    Ordered result;
    for (const size_t index : order) {
        result.rows.push_back(source.rows[index]);
        result.values.push_back(values[index]);
    }
    return result;
}

/// The answer to how few make up four fifths of the total. Sums are compared, not rounded percentages.
QString answer(const ChartSource &source, const Ordered &all, double total)
{
    double sum = 0;
    int few = 0;
    while (sum * 5 < total * 4)
        sum += all.values[static_cast<size_t>(few++)];
    //: %n: how many of %1 make up the share %2 of all, in a Pareto chart
    return source.phrases.translate("Charts", "%n city(ies) of %1 make(s) up %2 of the total.", nullptr, few)
        .arg(source.number(static_cast<double>(all.values.size())),
             formatNumber(100 * sum / total, ColumnType::Percent, source.language()));
}

} // namespace

ChartSpec paretoChart(const ChartSource &source)
{
    ChartSpec spec = source.common();
    spec.orientation = Qt::Vertical;
    //: %1: as "Digitalization projects by city"
    spec.title = source.phrases.translate("Charts", "%1: cumulative share").arg(spec.title);
    const std::vector<double> values = source.numbers(source.request.column);
    const Ordered all = ordered(source, values);
    const auto top = static_cast<size_t>(std::max(0, source.request.top));
    const size_t shown = top == 0 ? all.rows.size() : std::min(top, all.rows.size());
    const auto end = static_cast<std::ptrdiff_t>(shown);
    spec.values.assign(all.values.begin(), all.values.begin() + end);
    const std::vector<Row> others(all.rows.begin() + end, all.rows.end());
    if (!others.empty())
        spec.values.push_back(std::accumulate(all.values.begin() + end, all.values.end(), 0.0));
    spec.marks = source.marks({all.rows.begin(), all.rows.begin() + end}, others);

    const double total = std::accumulate(all.values.begin(), all.values.end(), 0.0);
    const bool negative = !all.values.empty() && all.values.back() < 0;
    if (negative) {
        spec.note = sentences(
            {source.phrases.translate("Charts", "Some values are negative: there are no shares of the total."),
             source.othersNote(shown, others.size()), source.missingNote(values)});
        return spec;
    }
    spec.note = sentences({source.othersNote(shown, others.size()), source.missingNote(values)});
    if (total <= 0)
        return spec;
    double sum = 0;
    for (const double value : spec.values)
        spec.runningShares.push_back(100 * (sum += value) / total);
    spec.runningShares.back() = 100; // whatever the rounding
    const QString few = answer(source, all, total);
    spec.subtitle = spec.subtitle.isEmpty() ? few : u"%1. %2"_s.arg(spec.subtitle, few);
    return spec;
}

} // namespace dc
