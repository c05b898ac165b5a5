// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/chartmeasures.h"

#include "charts/page/chartfonts.h"
#include "charts/page/chartkind.h"
#include "charts/page/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace dc {

ChartMeasures::ChartMeasures(const ChartSpec &spec)
{
    if (!spec.kind)
        return;
    const auto axis = spec.kind->makeAxis(spec);
    extremes = axis->extremes();
    const int count = spec.count();
    if (count == 0 || spec.isPlane())
        return;
    const ChartFonts fonts(spec.font);
    const QFontMetricsF label(fonts.label);
    const QFontMetricsF strong(fonts.strong);
    const auto include = [&](int mark) {
        widestCategory = std::max(widestCategory, widthOf(axis->category(mark), label, strong));
        widestValue = std::max(widestValue, widthOf(spec.valueText(mark), label, strong));
    };
    // Those that are likely to be wide: the longest of some thousand names, the largest and the smallest value. What is shown
    // is measured in any case.
    constexpr int mostNames = 4000;
    constexpr size_t mostMeasured = 40;
    const int stride = std::max(1, count / mostNames);
    std::vector<std::pair<qsizetype, int>> lengths;
    for (int mark = 0; mark < count; mark += stride)
        lengths.emplace_back(-spec.marks.name(mark).size(), mark);
    const auto end = lengths.begin() + static_cast<std::ptrdiff_t>(std::min(mostMeasured, lengths.size()));
    std::partial_sort(lengths.begin(), end, lengths.end());
    for (auto longest = lengths.begin(); longest != end; ++longest)
        include(longest->second);
    const auto [least, largest] = std::ranges::minmax_element(
        spec.values, [](double a, double b) { return std::isfinite(b) && (!std::isfinite(a) || a < b); });
    include(static_cast<int>(least - spec.values.begin()));
    include(static_cast<int>(largest - spec.values.begin()));
}

double widthOf(const QString &text, const QFontMetricsF &label, const QFontMetricsF &strong)
{
    return std::max(label.horizontalAdvance(text), strong.horizontalAdvance(text));
}

} // namespace dc
