// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartsource.h"
#include "charts/kinds/valuebins.h"
#include "data/words/format.h"

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// The first few names of those that fall into a range.
QString someNames(const Table &data, std::span<const Row> rows, Language language)
{
    constexpr size_t most = 3;
    if (data.roles().name < 0)
        return {};
    QStringList names;
    for (const Row row : rows.first(std::min(most, rows.size())))
        names.append(data.name(row, language));
    const QString listed = names.join(", "_L1);
    if (rows.size() <= most)
        return listed;
    const auto others = static_cast<int>(rows.size() - most);
    return Phrasebook(language).translate("Charts", "%1 and %n more", nullptr, others).arg(listed);
}

} // namespace

ChartSpec distributionChart(const ChartSource &source)
{
    ChartSpec spec = source.common();
    spec.orientation = Qt::Vertical;
    const Language language = source.language();
    const std::vector<double> values = source.numbers(source.request.column);
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
            someNames(data, std::span(rows).subspan(first[index], first[index + 1] - first[index]), language);
        if (bins.isWhole())
            return names;
        const ColumnType type = bins.type;
        //: a range of numbers: 20 itself falls into the next one
        const QString range =
            Phrasebook(language)
                .translate("Charts", "from %1 up to, but not including, %2")
                .arg(formatNumber(bins.lower(bin), type, language), formatNumber(bins.lower(bin + 1), type, language));
        return names.isEmpty() ? range : u"%1: %2"_s.arg(range, names);
    };
    first.pop_back();
    spec.marks = ChartMarks(std::move(name), std::move(said), std::move(rows), std::move(first));

    const QString measured = spec.valueTitle;
    //: %1: what is measured, as "Digitalization projects"
    spec.title = source.phrases.translate("Charts", "%1: distribution of cities").arg(measured);
    spec.xTitle = measured;
    spec.valueTitle = source.phrases.translate("Charts", "Cities");
    spec.valueType = ColumnType::Integer;
    spec.additive = true;
    QString few;
    if (const auto all = static_cast<int>(present); all < enoughForDistribution)
        few = source.phrases.translate("Charts", "Only %n city(ies): a distribution says more from 30.", nullptr, all);
    spec.note = sentences({few, source.missingNote(values)});
    return spec;
}

} // namespace dc
