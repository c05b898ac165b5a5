// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/pareto/paretokind.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/orderedmarks.h"
#include "charts/kinds/pareto/paretolayout.h"
#include "charts/page/chartkind.h"
#include "data/words/counted.h"
#include "data/words/format.h"

#include <QCoreApplication>

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
QString answer(const ChartSource &source, const Ordered &all)
{
    const double total = std::accumulate(all.values.begin(), all.values.end(), 0.0);
    double sum = 0;
    int few = 0;
    while (sum * 5 < total * 4)
        sum += all.values[static_cast<size_t>(few++)];
    //: in a chart of the cumulative share. %1: "86.2%", %2: "5 of 8 cities"
    return source.phrases.translate("Charts", "%1 of the total: %2.")
        .arg(formatNumber(100 * sum / total, ColumnType::Percent, source.language()),
             countedOf(few, static_cast<qint64>(all.values.size()), source.data.noun(), source.phrases));
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
        .arg(spec.marks.name(mark - 1), shareText(spec, mark - 1), spec.marks.name(mark), shareText(spec, mark));
}

class ParetoKind : public ChartKind
{
public:
    QString id() const override { return u"pareto"_s; }
    QString menuName() const override { return QCoreApplication::translate("Charts", "&Cumulative share"); }
    QString toolTip() const override
    {
        return QCoreApplication::translate("Charts", "Bars from the largest on: how few make up most of the whole?");
    }

    bool has(ChartOption option) const override { return option == ChartOption::Top; }
    bool canChart(const ColumnInfo &column) const override { return column.isNumeric() && column.additive; }

    ChartSpec makeSpec(const ChartSource &source) const override
    {
        ChartSpec spec = source.common();
        spec.orientation = Qt::Vertical;
        //: %1: what is counted, as "Digitalization projects"
        spec.title = source.phrases.translate("Charts", "%1: cumulative share").arg(spec.valueTitle);
        const std::vector<double> values = source.numbers(source.column);
        const Ordered all = ordered(source, values);
        const TopCounts top = source.setBars(spec, all.rows, all.values);
        const bool negative = !all.values.empty() && all.values.back() < 0;
        if (negative) {
            spec.note = sentences(
                {spec.note,
                 source.phrases.translate("Charts", "Some values are negative: there are no shares of the total."),
                 source.othersNote(top), source.missingNote(values)});
            return spec;
        }
        spec.note = sentences({spec.note, source.othersNote(top), source.missingNote(values)});
        spec.runningShares = runningShares(spec.values);
        if (spec.runningShares.empty())
            return spec;
        const QString few = answer(source, all);
        spec.subtitle = spec.subtitle.isEmpty() ? few : u"%1. %2"_s.arg(spec.subtitle, few);
        return spec;
    }

    std::unique_ptr<ValueAxis> makeAxis(const ChartSpec &spec) const override
    {
        if (spec.runningShares.empty())
            return ChartKind::makeAxis(spec);
        return std::make_unique<ShareAxis>(spec);
    }

    std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const override
    {
        if (parts.spec.runningShares.empty())
            return std::make_unique<VerticalLayout>(parts);
        return std::make_unique<ParetoLayout>(parts);
    }

    double minimumWidth(const LayoutParts &parts, int bars) const override
    {
        return VerticalLayout::minimumWidth(parts, bars);
    }

    bool scrolls() const override { return false; } // half of a running share says nothing

    QString opening(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Chart of the cumulative share “%1”, %n bar(s).", nullptr, spec.count())
            .arg(spec.title);
    }

    QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &bars, const Phrasebook &phrases) const override
    {
        return {bars.extremes(phrases), whereReached(spec, phrases)};
    }

    QStringList markFacts(const ChartSpec &spec, int mark) const override
    {
        QStringList facts = ChartKind::markFacts(spec, mark);
        if (const QString share = shareText(spec, mark); !share.isEmpty()) {
            //: of a bar and all larger ones, together: %1 is a percentage
            facts.append(Phrasebook(spec.language).translate("Charts", "cumulative share: %1").arg(share));
        }
        return facts;
    }
};

} // namespace

std::vector<double> runningShares(const std::vector<double> &values)
{
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (total <= 0)
        return {};
    std::vector<double> shares;
    double sum = 0;
    for (const double value : values)
        shares.push_back(100 * (sum += value) / total);
    shares.back() = 100; // whatever the rounding
    return shares;
}

const ChartKind &paretoKind()
{
    static const ParetoKind kind;
    return kind;
}

} // namespace dc
