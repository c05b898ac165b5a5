// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/makechart.h"

#include "charts/kinds/chartsource.h"
#include "charts/kinds/rowdetails.h"
#include "data/table/statistics.h"

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

bool canChart(ChartKind kind, const ColumnInfo &column)
{
    return column.isNumeric() && (kind != ChartKind::Pareto || isAdditive(column));
}

ChartSpec makeChart(const Table &data, std::span<const Row> rows, const ChartRequest &request, Language language,
                    const QString &search)
{
    if (request.column < 0) { // there are no numbers
        ChartSpec empty;
        empty.language = language;
        return empty;
    }
    const ChartSource source(data, rows, request, language, search);
    switch (request.kind) {
    case ChartKind::Scatter:
        return scatterChart(source);
    case ChartKind::Pareto:
        return paretoChart(source);
    case ChartKind::Distribution:
        return distributionChart(source);
    case ChartKind::Bars:
        break;
    }
    return barsChart(source);
}

ChartSpec barsChart(const ChartSource &source)
{
    ChartSpec spec = source.common();
    const std::vector<double> values = source.numbers(source.request.column);
    const TopRows top = topRows(values, source.request.top);
    const auto rowsOf = [&](const std::vector<size_t> &indexes) {
        std::vector<Row> rows;
        for (const size_t index : indexes)
            rows.push_back(source.rows[index]);
        return rows;
    };
    for (const size_t index : top.shown)
        spec.values.push_back(values[index]);
    if (!top.others.empty())
        spec.values.push_back(together(values, top.others, spec.additive));
    spec.marks = source.marks(rowsOf(top.shown), rowsOf(top.others));
    spec.note = source.othersNote(top.shown.size(), top.others.size());

    // Over all rows, whether they have bars of their own or not.
    const std::optional<double> line = source.request.line == ReferenceLine::Mean ? mean(values)
        : source.request.line == ReferenceLine::Median                            ? median(values)
                                                                                  : std::nullopt;
    if (line) {
        spec.line = source.request.line;
        spec.lineValue = *line;
    }
    return spec;
}

ChartSpec scatterChart(const ChartSource &source)
{
    ChartSpec spec = source.common();
    const ColumnInfo &by = source.data.column(source.request.by);
    spec.xTitle = by.label.in(spec.language);
    spec.xType = by.type;
    //: two columns, as "Digitalization projects and years in office"
    spec.title = source.phrases.translate("Charts", "%1 and %2").arg(spec.valueTitle, withinSentence(spec.xTitle));
    spec.values = source.numbers(source.request.column);
    spec.xValues = source.numbers(source.request.by);
    spec.marks = source.marks({source.rows.begin(), source.rows.end()});
    std::vector<double> both = spec.values;
    for (size_t mark = 0; mark < both.size(); ++mark)
        both[mark] += spec.xValues[mark]; // NaN where either is
    spec.note = source.missingNote(both);
    return spec;
}

QFont exportFont(int pixelSize)
{
    // Figures of equal width, Cyrillic, and in every distribution. Hinting would follow the user's settings.
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace dc
