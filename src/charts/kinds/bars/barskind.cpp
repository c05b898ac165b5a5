// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/bars/barskind.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/orderedmarks.h"
#include "charts/page/chartkind.h"
#include "charts/page/horizontallayout.h"
#include "charts/page/verticallayout.h"
#include "data/words/format.h"

#include <QCoreApplication>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// The total, and how few bars make up half of it.
QString concentration(const ChartSpec &spec, const OrderedMarks &bars, const Phrasebook &phrases)
{
    double total = 0;
    for (const int bar : bars.marks()) {
        const double value = spec.values[static_cast<size_t>(bar)];
        if (value < 0)
            return {};
        total += value;
    }
    const QString written = formatNumber(total, spec.valueType, spec.language);
    double sum = 0;
    int few = 0;
    while (total > 0 && sum * 2 < total)
        sum += spec.values[static_cast<size_t>(bars.marks()[static_cast<size_t>(few++)])];
    if (few == 0 || static_cast<size_t>(few) * 3 > bars.marks().size()) // not remarkable
        return phrases.translate("Charts", "Total: %1.").arg(written);
    //: %1: the total, %n: how many of the bars, %2: their share of the total, in percent
    return phrases.translate("Charts", "Total: %1; the %n largest account(s) for %2 of it.", nullptr, few)
        .arg(written, formatNumber(100 * sum / total, ColumnType::Percent, spec.language));
}

class BarsKind : public ChartKind
{
public:
    QString id() const override { return u"bars"_s; }
    QString menuName() const override { return QCoreApplication::translate("Charts", "&Bars"); }
    QString toolTip() const override
    {
        return QCoreApplication::translate("Charts", "A bar for each row, in the order of the table");
    }

    bool has(ChartOption option) const override { return option != ChartOption::By; }

    /// The length of a bar is its value: of a year it says nothing, and of places the longest would be the last.
    bool canChart(const ColumnInfo &column) const override
    {
        return column.isNumeric() && column.type != ColumnType::Year && !column.rank;
    }

    ChartSpec makeSpec(const ChartSource &source) const override
    {
        ChartSpec spec = source.common();
        spec.orientation = source.choice.orientation;
        const std::vector<double> values = source.numbers(source.column);
        const TopCounts top = source.setBars(spec, source.rows, values);
        spec.note = sentences({spec.note, source.othersNote(top)});
        source.setLine(spec, values); // over all rows, whether they have bars of their own or not
        return spec;
    }

    std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const override
    {
        if (parts.spec.orientation == Qt::Horizontal)
            return std::make_unique<HorizontalLayout>(parts);
        return std::make_unique<VerticalLayout>(parts);
    }

    double minimumWidth(const LayoutParts &parts, int bars) const override
    {
        return parts.spec.orientation == Qt::Horizontal ? HorizontalLayout::minimumWidth(parts)
                                                        : VerticalLayout::minimumWidth(parts, bars);
    }

    QString opening(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Bar chart “%1”, %n bar(s).", nullptr, spec.count()).arg(spec.title);
    }

    QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &bars, const Phrasebook &phrases) const override
    {
        QStringList texts{bars.extremes(phrases)};
        if (spec.additive && bars.marks().size() > 1)
            texts.append(concentration(spec, bars, phrases));
        texts.append(lineSentence(spec, phrases));
        int missing = 0;
        for (int bar = 0; bar < spec.count(); ++bar)
            missing += spec.isMissing(bar) ? 1 : 0;
        if (missing > 0)
            texts.append(phrases.translate("Charts", "%n bar(s) without a value.", nullptr, missing));
        return texts;
    }
};

} // namespace

const ChartKind &barsKind()
{
    static const BarsKind kind;
    return kind;
}

} // namespace dc
