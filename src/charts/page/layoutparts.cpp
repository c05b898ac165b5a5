// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/layoutparts.h"

#include "charts/page/chartkind.h"
#include "charts/page/textwrap.h"
#include "data/words/phrasebook.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dc {

static QString noteOf(const ChartSpec &spec, Crowding crowding)
{
    if (crowding != Crowding::Dense)
        return spec.note;
    const QString crowded = spec.kind->crowdedNote(spec, Phrasebook(spec.language));
    return spec.note.isEmpty() ? crowded : spec.note + QLatin1Char(' ') + crowded;
}

LayoutParts::LayoutParts(const ChartSpec &chart, const ChartMeasures &measures, const QSizeF &page, Crowding howCrowded,
                         int firstMark)
    : PageMetrics(chart.font, page.width())
    , spec(chart)
    , crowding(howCrowded)
    , axis(chart.kind->makeAxis(chart))
    , frame(*this, chart, noteOf(chart, howCrowded))
    , extremes(measures.extremes)
    , first(firstMark)
    , widestCategory(measures.widestCategory)
    , widestValue(measures.widestValue)
{
    if (!spec.isPlane())
        measure(page);
}

void LayoutParts::measure(const QSizeF &page)
{
    if (crowding == Crowding::Dense)
        return;
    const int most = static_cast<int>(std::max({page.width(), page.height(), 1.0}) / fonts.em) + 1;
    for (int mark = first; mark < std::min(spec.count(), first + most); ++mark) {
        categories.append(axis->category(mark));
        values.append(spec.valueText(mark));
        widestCategory = std::max(widestCategory, widthOf(categories.constLast(), labelMetrics, strongMetrics));
        widestValue = std::max(widestValue, widthOf(values.constLast(), labelMetrics, strongMetrics));
    }
}

double LayoutParts::tickWidth(const ValueScale &scale) const
{
    double result = 0;
    for (const double tick : scale.ticks())
        result = std::max(result, smallMetrics.horizontalAdvance(axis->tickText(scale, tick)));
    return result;
}

QStringList LayoutParts::axisTitleLines(double available) const
{
    return wrapText(axis->title(), smallMetrics, available);
}

std::vector<DenseLabel> denseLabels(const ChartSpec &spec, double size, double band)
{
    std::map<double, int> chosen;
    const double end = spec.count() * band;
    const auto choose = [&](int mark) {
        const double center = std::clamp((mark + 0.5) * band, size / 2, std::max(size / 2, end - size / 2));
        const auto after = chosen.lower_bound(center);
        if ((after == chosen.end() || after->first - center >= size)
            && (after == chosen.begin() || center - std::prev(after)->first >= size))
            chosen.emplace(center, mark);
    };
    for (const int mark : spec.highlighted)
        choose(mark);
    for (int mark = 0; mark < spec.count(); ++mark)
        choose(mark);
    std::vector<DenseLabel> labels;
    for (const auto &[center, mark] : chosen)
        labels.push_back({center, mark});
    return labels;
}

std::vector<double> barLengths(const ChartLayout &layout, const ValueAxis &axis)
{
    std::vector<double> lengths;
    if (!layout.dense) {
        for (int mark = layout.first; mark < layout.first + layout.shown; ++mark)
            lengths.push_back(axis.length(mark));
        return lengths;
    }
    const double pixels = layout.orientation == Qt::Horizontal ? layout.plot.height() : layout.plot.width();
    lengths.resize(static_cast<size_t>(std::clamp(pixels, 1.0, std::max(1.0, double(layout.count)))));
    ChartLayout grouped;
    grouped.dense = true;
    grouped.count = layout.count;
    grouped.bars.resize(lengths.size());
    for (size_t bar = 0; bar < lengths.size(); ++bar) {
        const auto [begin, end] = grouped.marksOfBar(static_cast<int>(bar));
        for (int mark = begin; mark < end; ++mark) {
            const double length = axis.length(mark);
            if (std::abs(length) > std::abs(lengths[bar]))
                lengths[bar] = length;
        }
    }
    return lengths;
}

} // namespace dc
