// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/distribution/distributionkind.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/distribution/valuebins.h"
#include "charts/kinds/orderedmarks.h"
#include "charts/page/chartkind.h"
#include "charts/page/verticallayout.h"
#include "data/words/counted.h"
#include "data/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Below this a distribution says little; it is drawn all the same, with a note.
constexpr int enough = 30;

/// Of those that fall into a range.
QString namesOf(const Table &data, std::span<const Row> rows, Language language)
{
    if (data.roles().name < 0)
        return {};
    QStringList names;
    for (const Row row : rows.first(std::min(static_cast<size_t>(mostNames), rows.size())))
        names.append(data.name(row, language));
    return someNames(names, static_cast<qsizetype>(rows.size()), Phrasebook(language));
}

QString fullestRange(const ChartSpec &spec, const OrderedMarks &bars, const Phrasebook &phrases)
{
    const double fullest = spec.values[static_cast<size_t>(bars.first())];
    if (fullest <= 0)
        return {};
    const auto ranges = static_cast<int>(std::ranges::count(spec.values, fullest));
    //: %1: ranges of numbers, %2: how many rows fall into each of them
    QString text = phrases.translate("Charts", "The fullest range(s): %1 (%2).", nullptr, ranges)
                       .arg(bars.namesWithValue(fullest, phrases), spec.valueText(bars.first()));
    const auto empty = static_cast<int>(std::ranges::count(spec.values, 0.0));
    if (empty > 0)
        text += QLatin1Char(' ') + phrases.translate("Charts", "%n range(s) are empty.", nullptr, empty);
    return text;
}

class DistributionKind : public ChartKind
{
public:
    QString id() const override { return u"distribution"_s; }
    QString menuName() const override { return QCoreApplication::translate("Charts", "&Distribution"); }
    QString toolTip() const override
    {
        return QCoreApplication::translate("Charts", "How many rows fall into each range of values");
    }

    bool has(ChartOption) const override { return false; }

    ChartSpec makeSpec(const ChartSource &source) const override
    {
        ChartSpec spec = source.common();
        spec.orientation = Qt::Vertical;
        const Language language = source.language();
        const std::vector<double> values = source.numbers(source.column);
        const ValueBins bins = valueBins(values, spec.valueType);

        // The rows of each range, one range after the other.
        std::vector<size_t> first(static_cast<size_t>(bins.count) + 1, 0);
        for (const double value : values) {
            if (std::isfinite(value))
                ++first[static_cast<size_t>(bins.binOf(value)) + 1];
        }
        for (size_t bin = 1; bin < first.size(); ++bin) {
            spec.values.push_back(static_cast<double>(first[bin]));
            first[bin] += first[bin - 1];
        }
        const size_t present = first.back();
        std::vector<Row> rows(present);
        std::vector<size_t> next = first;
        for (size_t index = 0; index < values.size(); ++index) {
            if (std::isfinite(values[index]))
                rows[next[static_cast<size_t>(bins.binOf(values[index]))]++] = source.rows[index];
        }

        auto name = [bins, language](int bin) { return bins.name(bin, language); };
        auto said = [bins, language, data = source.data, rows, first](int bin) {
            const auto index = static_cast<size_t>(bin);
            const QString names =
                namesOf(data, std::span(rows).subspan(first[index], first[index + 1] - first[index]), language);
            if (bins.isWhole())
                return names;
            const ColumnType type = bins.type;
            //: a range of numbers: 20 itself falls into the next one
            const QString range = Phrasebook(language)
                                      .translate("Charts", "from %1 up to, but not including, %2")
                                      .arg(formatNumber(bins.lower(bin), type, language),
                                           formatNumber(bins.lower(bin + 1), type, language));
            return names.isEmpty() ? range : u"%1: %2"_s.arg(range, names);
        };
        first.pop_back();
        spec.marks = ChartMarks(std::move(name), std::move(said), std::move(rows), std::move(first));

        const QString measured = spec.valueTitle;
        //: %1: what is measured, as "Digitalization projects"
        spec.title = source.phrases.translate("Charts", "%1: distribution").arg(measured);
        spec.xTitle = measured;
        spec.valueTitle = source.phrases.translate("Charts", "Count");
        spec.valueType = ColumnType::Integer;
        spec.additive = true;
        QString few;
        if (const auto all = static_cast<int>(present); all < enough)
            few = source.phrases.translate("Charts", "Only %1: distributions are meaningful from about 30.")
                      .arg(counted(all, source.data.noun(), source.phrases));
        spec.note = sentences({spec.note, few, source.missingNote(values)});
        return spec;
    }

    std::unique_ptr<ContentLayout> makeLayout(const LayoutParts &parts) const override
    {
        return std::make_unique<VerticalLayout>(parts, BarGaps::None); // one range begins where the other ends
    }

    double minimumWidth(const LayoutParts &parts, int bars) const override
    {
        return VerticalLayout::minimumWidth(parts, bars);
    }

    QString opening(const ChartSpec &spec, const Phrasebook &phrases) const override
    {
        //: The beginning of a spoken description. %1: the chart's title
        return phrases.translate("Charts", "Chart of a distribution “%1”, %n range(s).", nullptr, spec.count())
            .arg(spec.title);
    }

    QStringList aboutValues(const ChartSpec &spec, const OrderedMarks &bars, const Phrasebook &phrases) const override
    {
        return {bars.isEmpty() ? QString() : fullestRange(spec, bars, phrases)};
    }
};

} // namespace

const ChartKind &distributionKind()
{
    static const DistributionKind kind;
    return kind;
}

} // namespace dc
