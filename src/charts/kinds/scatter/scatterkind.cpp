// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/scatter/scatterkind.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/orderedmarks.h"
#include "charts/kinds/scatter/scatterlayout.h"
#include "charts/page/chartkind.h"
#include "data/table/statistics.h"
#include "data/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// In words: from 0.3 a relation is weak, from 0.5 it is clear (Cohen, 1988). Of too few it says nothing.
QString relation(const ChartSpec &spec, const OrderedMarks &points, const Phrasebook &phrases)
{
    constexpr size_t enough = 5;
    if (points.marks().size() < enough)
        return {};
    std::vector<double> xs;
    std::vector<double> ys;
    for (const int mark : points.marks()) {
        xs.push_back(spec.xValues[static_cast<size_t>(mark)]);
        ys.push_back(spec.values[static_cast<size_t>(mark)]);
    }
    const auto r = correlation(xs, ys);
    if (!r)
        return {};
    if (std::abs(*r) < 0.3)
        return phrases.translate("Charts", "There is no clear relation between the two.");
    if (std::abs(*r) < 0.5) {
        return *r > 0
            ? phrases.translate(
                "Charts", "Weak positive relation: where one is higher, the other tends a little to be higher, too.")
            : phrases.translate("Charts",
                                "Weak negative relation: where one is higher, the other tends a little to be lower.");
    }
    return *r > 0
        ? phrases.translate("Charts", "Clear positive relation: where one is higher, the other is mostly higher, too.")
        : phrases.translate("Charts", "Clear negative relation: where one is higher, the other is mostly lower.");
}

QString ranges(const ChartSpec &spec, const OrderedMarks &points, const Phrasebook &phrases)
{
    std::vector<double> xs;
    for (const int mark : points.marks())
        xs.push_back(spec.xValues[static_cast<size_t>(mark)]);
    const auto [least, most] = std::ranges::minmax(xs);
    const auto number = [&](double value, ColumnType type) { return formatNumber(value, type, spec.language); };
    //: the axes of a scatter chart: "Years in office: from 1 to 18"
    const QString across = phrases.translate("Charts", "%1: from %2 to %3.")
                               .arg(spec.xTitle, number(least, spec.xType), number(most, spec.xType));
    //: the other axis, with names of rows: "Projects: from 6 (Ternopil) to 53 (Kyiv)"
    const QString up = phrases.translate("Charts", "%1: from %2 (%3) to %4 (%5).");
    const auto names = [&](int mark) { return points.namesWithValue(spec.values[static_cast<size_t>(mark)], phrases); };
    return across + QLatin1Char(' ')
        + up.arg(spec.valueTitle, spec.valueText(points.last()), names(points.last()), spec.valueText(points.first()),
                 names(points.first()));
}

class ScatterKind : public ChartKind
{
public:
    QString id() const override { return u"scatter"_s; }
    QString menuName() const override { return QCoreApplication::translate("Charts", "&Scatter"); }
    QString toolTip() const override
    {
        return QCoreApplication::translate("Charts", "A point for each row, by two columns: do they go together?");
    }

    bool has(ChartOption option) const override { return option == ChartOption::By; }

    ChartSpec makeSpec(const ChartSource &source) const override
    {
        ChartSpec spec = source.common();
        const ColumnInfo &by = source.data.column(source.by);
        spec.xTitle = by.label.in(spec.language);
        spec.xType = by.type;
        //: two columns, as "Digitalization projects – Years in office"
        spec.title = source.phrases.translate("Charts", "%1 – %2").arg(spec.valueTitle, spec.xTitle);
        spec.values = source.numbers(source.column);
        spec.xValues = source.numbers(source.by);
        spec.marks = source.marks({source.rows.begin(), source.rows.end()});
        std::vector<double> both = spec.values;
        for (size_t mark = 0; mark < both.size(); ++mark)
            both[mark] += spec.xValues[mark]; // NaN where either is
        QStringList notes{spec.note, by.note.in(spec.language), source.missingNote(both)};
        notes.removeDuplicates(); // of two columns of which one follows from the other
        spec.note = sentences(notes);
        return spec;
    }

    std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const override
    {
        return std::make_unique<ScatterLayout>(parts);
    }

    double minimumWidth(const LayoutParts &parts, int) const override { return ScatterLayout::minimumWidth(parts); }

    bool scrolls() const override { return false; }

    QString crowdedNote(const ChartSpec &, const Phrasebook &phrases) const override
    {
        //: below a chart of very many points
        return phrases.translate("Charts", "Some names are left out for lack of room.");
    }

    QString opening(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Scatter chart “%1”, %n point(s).", nullptr, spec.count()).arg(spec.title);
    }

    QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &points, const Phrasebook &phrases) const override
    {
        if (points.isEmpty())
            return {};
        return {ranges(spec, points, phrases), relation(spec, points, phrases)};
    }

    QStringList markFacts(const ChartSpec &spec, int mark) const override
    {
        return ChartKind::markFacts(spec, mark) << titledValue(spec.xTitle, spec.xText(mark));
    }
};

} // namespace

const ChartKind &scatterKind()
{
    static const ScatterKind kind;
    return kind;
}

} // namespace dc
