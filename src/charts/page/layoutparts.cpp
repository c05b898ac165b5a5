// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/layoutparts.h"

#include "charts/page/textwrap.h"
#include "data/words/format.h"
#include "data/words/phrasebook.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace dc {

using namespace Qt::StringLiterals;

ChartFonts::ChartFonts(const QFont &base)
    : em(base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize())
{
    const auto font = [&](double factor, bool bold) {
        QFont result = base;
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(em * factor))));
        result.setBold(bold);
        return result;
    };
    title = font(1.4, true);
    label = font(1, false);
    strong = font(1, true);
    small = font(0.85, false);
}

static double lineHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.ascent() + metrics.descent());
}

static std::vector<double> lengthExtremes(const ChartSpec &spec)
{
    if (spec.kind == ChartKind::Pareto && !spec.runningShares.empty())
        return {0, 100};
    return extremesOf(spec.values);
}

static bool showsShares(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Pareto && !spec.runningShares.empty();
}

static QString categoryOf(const ChartSpec &spec, int mark)
{
    const QString name = singleLine(spec.marks.name(mark));
    // Where the figures on the drawing are shares, the values stand with the names.
    return showsShares(spec) ? u"%1 (%2)"_s.arg(name, spec.valueText(mark)) : name;
}

static double strongest(const QString &text, const QFontMetricsF &label, const QFontMetricsF &strong)
{
    return std::max(label.horizontalAdvance(text), strong.horizontalAdvance(text));
}

ChartMeasures::ChartMeasures(const ChartSpec &spec)
    : extremes(lengthExtremes(spec))
{
    const int count = spec.count();
    if (count == 0 || spec.kind == ChartKind::Scatter)
        return;
    const ChartFonts fonts(spec.font);
    const QFontMetricsF label(fonts.label);
    const QFontMetricsF strong(fonts.strong);
    const auto include = [&](int mark) {
        widestCategory = std::max(widestCategory, strongest(categoryOf(spec, mark), label, strong));
        widestValue = std::max(widestValue, strongest(spec.valueText(mark), label, strong));
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

LayoutParts::LayoutParts(const ChartSpec &chart, const ChartMeasures &measures, const QSizeF &page, Crowding howCrowded,
                         int firstMark)
    : spec(chart)
    , crowding(howCrowded)
    , width(page.width())
    , fonts(chart.font)
    , titleMetrics(fonts.title)
    , labelMetrics(fonts.label)
    , strongMetrics(fonts.strong)
    , smallMetrics(fonts.small)
    , labelHeight(std::max(lineHeight(labelMetrics), lineHeight(strongMetrics)))
    , smallHeight(lineHeight(smallMetrics))
    , margin(std::round(std::clamp(0.02 * width, 0.7 * fonts.em, 1.5 * fonts.em)))
    , leastMargin(std::round(0.5 * fonts.em))
    , gap(std::round(0.45 * fonts.em))
    , extremes(measures.extremes)
    , first(firstMark)
    , widestCategory(measures.widestCategory)
    , widestValue(measures.widestValue)
{
    if (spec.kind != ChartKind::Scatter)
        measure(page);
    m_title = wrapText(spec.title, titleMetrics, innerWidth());
    // Lines of about the same length: no lonely last word.
    double narrowest = innerWidth() / 2;
    for (double widest = innerWidth(); m_title.size() > 1 && widest - narrowest > fonts.em;) {
        const double middle = (narrowest + widest) / 2;
        const QStringList lines = wrapText(spec.title, titleMetrics, middle);
        if (lines.size() > m_title.size()) {
            narrowest = middle;
        } else {
            widest = middle;
            m_title = lines;
        }
    }
    m_subtitle = wrapText(spec.subtitle, labelMetrics, innerWidth());
    QString note = spec.note;
    if (crowding == Crowding::Dense) {
        if (!note.isEmpty())
            note += QLatin1Char(' ');
        const Phrasebook phrases(spec.language);
        //: below a chart of very many bars
        const QString bars = phrases.translate("Charts", "All %n bar(s) are drawn; not each has room for its name.",
                                               nullptr, spec.count());
        //: below a chart of very many points
        const QString points = phrases.translate("Charts", "Not each point has room for its name.");
        note += spec.kind == ChartKind::Scatter ? points : bars;
    }
    m_note = wrapText(note, smallMetrics, innerWidth());
    m_source = wrapText(spec.sourceLine, smallMetrics, innerWidth());
}

void LayoutParts::measure(const QSizeF &page)
{
    if (crowding == Crowding::Dense)
        return;
    const int most = static_cast<int>(std::max({page.width(), page.height(), 1.0}) / fonts.em) + 1;
    for (int mark = first; mark < std::min(spec.count(), first + most); ++mark) {
        categories.append(category(mark));
        values.append(spec.valueText(mark));
        widestCategory = std::max(widestCategory, strongest(categories.constLast(), labelMetrics, strongMetrics));
        widestValue = std::max(widestValue, strongest(values.constLast(), labelMetrics, strongMetrics));
    }
}

bool LayoutParts::hasShares() const
{
    return showsShares(spec);
}

double LayoutParts::length(int mark) const
{
    const auto index = static_cast<size_t>(mark);
    if (hasShares())
        return spec.runningShares[index] - (index > 0 ? spec.runningShares[index - 1] : 0);
    return spec.isMissing(mark) ? 0 : spec.values[index];
}

QString LayoutParts::category(int mark) const
{
    return categoryOf(spec, mark);
}

ValueScale LayoutParts::valueScale(int maximumIntervals) const
{
    if (!hasShares())
        return dc::valueScale(extremes, spec.valueType, maximumIntervals);
    const double step = maximumIntervals >= 5 ? 20 : maximumIntervals >= 4 ? 25 : maximumIntervals >= 2 ? 50 : 100;
    return {.minimum = 0, .maximum = 100, .step = step};
}

std::optional<double> LayoutParts::rule() const
{
    if (hasShares())
        return fourFifths;
    return spec.line == ReferenceLine::None ? std::nullopt : std::optional(spec.lineValue);
}

QString LayoutParts::ruleText() const
{
    if (!hasShares())
        return spec.lineText();
    return tickText({.minimum = 0, .maximum = 100, .step = 20}, fourFifths);
}

std::vector<LayoutParts::DenseLabel> LayoutParts::denseLabels(double size, double band) const
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

QString LayoutParts::tickText(const ValueScale &scale, double tick) const
{
    const ColumnType type = hasShares() ? ColumnType::Percent : spec.valueType;
    QString text = formatNumber(tick, type, spec.language);
    // Whole percents on an axis of whole percents.
    if (type == ColumnType::Percent && scale.step >= 1)
        text.remove(localeOf(spec.language).decimalPoint() + QLatin1Char('0'));
    return text;
}

double LayoutParts::tickWidth(const ValueScale &scale) const
{
    double result = 0;
    for (const double tick : scale.ticks())
        result = std::max(result, smallMetrics.horizontalAdvance(tickText(scale, tick)));
    return result;
}

QStringList LayoutParts::axisTitleLines(double available) const
{
    // Of shares the ticks say all.
    return wrapText(hasShares() ? QString() : spec.valueTitle, smallMetrics, available);
}

double LayoutParts::headerHeight() const
{
    const double texts = m_title.size() * lineHeight(titleMetrics) + subtitleGap() + m_subtitle.size() * labelHeight;
    return texts > 0 ? texts + gap : 0;
}

double LayoutParts::subtitleGap() const
{
    return m_title.isEmpty() || m_subtitle.isEmpty() ? 0 : std::round(gap / 2);
}

double LayoutParts::footerHeight() const
{
    const auto lines = m_note.size() + m_source.size();
    return lines > 0 ? static_cast<double>(lines) * smallHeight + gap : 0;
}

void LayoutParts::placeHeader(ChartLayout &layout, double top) const
{
    ChartText pattern{.role = ChartText::Role::Title};
    const double titleHeight = lineHeight(titleMetrics);
    placeLines(layout, m_title, titleMetrics, QRectF(margin, top, innerWidth(), titleHeight), pattern);
    pattern.role = ChartText::Role::Subtitle;
    placeLines(layout, m_subtitle, labelMetrics,
               QRectF(margin, top + m_title.size() * titleHeight + subtitleGap(), innerWidth(), labelHeight), pattern);
}

void LayoutParts::placeFooter(ChartLayout &layout, double bottom) const
{
    placeLines(layout, m_note, smallMetrics,
               QRectF(margin, bottom - (m_note.size() + m_source.size()) * smallHeight, innerWidth(), smallHeight),
               {.role = ChartText::Role::Note});
    const ChartText pattern{.role = ChartText::Role::Source};
    placeLines(layout, m_source, smallMetrics,
               QRectF(margin, bottom - m_source.size() * smallHeight, innerWidth(), smallHeight), pattern);
}

std::vector<double> barLengths(const ChartLayout &layout, const LayoutParts &parts)
{
    std::vector<double> lengths;
    if (!layout.dense) {
        for (int mark = layout.first; mark < layout.first + layout.shown; ++mark)
            lengths.push_back(parts.length(mark));
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
            const double length = parts.length(mark);
            if (std::abs(length) > std::abs(lengths[bar]))
                lengths[bar] = length;
        }
    }
    return lengths;
}

void placeLines(ChartLayout &layout, const QStringList &lines, const QFontMetricsF &metrics, QRectF first,
                const ChartText &pattern)
{
    for (const QString &line : lines) {
        ChartText text = pattern;
        text.text = line;
        const double advance = metrics.horizontalAdvance(line);
        text.rect = first;
        text.rect.setWidth(advance);
        if (pattern.alignment & Qt::AlignRight)
            text.rect.moveRight(first.right());
        else if (pattern.alignment & Qt::AlignHCenter)
            text.rect.moveLeft(first.center().x() - advance / 2);
        layout.texts.push_back(text);
        first.translate(0, first.height());
    }
}

} // namespace dc
