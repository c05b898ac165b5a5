// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/verticallayout.h"

#include "charts/page/textwrap.h"

#include <algorithm>
#include <cmath>

namespace dc {

static constexpr int mostIntervals = 6;
static constexpr double denseLines = 2; // of a name in a dense chart
static constexpr double windowBand = 1.6; // lines of text
static constexpr double thinnestApart = 4; // pixels; thinner bars touch each other
static constexpr double leastPlot = 5; // em
static constexpr double widestBand = 16; // em
static constexpr double upwardsLength = 14; // em; longer labels that read upwards are wrapped where the bands allow

static double tickColumn(const LayoutParts &parts)
{
    // The widest of all scales that the height may lead to.
    double widest = 0;
    for (int intervals = 1; intervals <= mostIntervals; ++intervals)
        widest = std::max(widest, parts.tickWidth(parts.valueScale(intervals)));
    return std::ceil(widest) + parts.gap;
}

static double denseLabelThickness(const LayoutParts &parts)
{
    return denseLines * parts.labelHeight + 2;
}

static double ruleWidth(const LayoutParts &parts)
{
    return parts.axis->rule() ? std::ceil(parts.smallMetrics.horizontalAdvance(parts.axis->ruleText())) + parts.gap : 0;
}

VerticalLayout::VerticalLayout(const LayoutParts &parts, BarGaps gaps)
    : m_parts(parts)
    , m_gaps(gaps)
    , m_left(parts.margin + tickColumn(parts))
    , m_ruleWidth(ruleWidth(parts))
{
    const double width = parts.width - parts.margin - m_ruleWidth - m_left;
    m_shown = std::max(1, parts.spec.count());
    if (parts.crowding == Crowding::Windowed)
        m_shown = std::clamp(static_cast<int>(width / (windowBand * parts.labelHeight)), 1, m_shown);
    if (parts.crowding == Crowding::Dense) {
        m_band = width / m_shown;
    } else {
        // Without gaps they take all of the width, as what lies between them does.
        const double widest = gaps == BarGaps::None ? width : std::round(widestBand * parts.fonts.em);
        m_band = std::clamp(std::floor(width / m_shown), 1.0, std::max(parts.labelHeight, widest));
    }
    m_valuesUpright = parts.widestValue <= m_band - 2;
    chooseLabels();
}

double VerticalLayout::minimumWidth(const LayoutParts &parts, int bars)
{
    const double bands = std::max(bars * (parts.labelHeight + 2), leastPlot * parts.fonts.em);
    return 2 * std::ceil(1.5 * parts.fonts.em) + tickColumn(parts) + ruleWidth(parts) + std::ceil(bands);
}

int VerticalLayout::room(double height) const
{
    if (m_parts.crowding != Crowding::Roomy)
        return m_shown;
    const double width = m_parts.width - m_parts.margin - m_ruleWidth - m_left;
    const int room = static_cast<int>(width / (m_parts.labelHeight + 2));
    return this->height(AxisDetail::None, false) <= height ? room : std::min(room, m_parts.spec.count() - 1);
}

void VerticalLayout::chooseLabels()
{
    const LayoutParts &p = m_parts;
    if (p.crowding == Crowding::Dense) {
        QStringList names;
        for (const auto &[center, mark] : denseLabels(p.spec, denseLabelThickness(p), m_band))
            names.append(p.axis->category(mark));
        chooseUprightLabels(names, denseLines);
        return;
    }
    if (p.crowding == Crowding::Windowed) {
        // However long the names are that one scrolls to: the bars must not jump.
        chooseUprightLabels(p.categories, std::max(1.0, std::floor(m_band / p.labelHeight)));
        m_labelsHeight = std::max(m_labelsHeight, std::min(std::ceil(p.widestCategory), upwardsLength * p.fonts.em));
        return;
    }
    const double available = m_band - p.gap;
    m_labels.clear();
    for (const QString &category : p.categories)
        m_labels.push_back(category.isEmpty() ? QStringList() : QStringList(category));
    const bool neighbourly = p.widestCategory <= 1.5 * m_band; // each still clearly below its bar
    if (p.widestCategory <= available || wrapFits(2) || (!(neighbourly && staggerFits()) && wrapFits(3))) {
        m_mode = Labels::Straight;
    } else if (staggerFits()) {
        m_mode = Labels::Staggered;
        m_labelsHeight = 2 * p.labelHeight;
        return;
    } else {
        // As many lines beside each other as a band holds.
        return chooseUprightLabels(p.categories, std::max(1.0, std::floor(m_band / p.labelHeight)));
    }
    qsizetype lines = 0;
    for (const QStringList &label : m_labels)
        lines = std::max(lines, label.size());
    m_labelsHeight = static_cast<double>(lines) * p.labelHeight;
}

void VerticalLayout::chooseUprightLabels(const QStringList &names, double mostLines)
{
    const LayoutParts &p = m_parts;
    m_mode = Labels::Upwards;
    for (double length = upwardsLength * p.fonts.em;; length *= 1.25) {
        m_labels.clear();
        qsizetype lines = 0;
        m_labelsHeight = 0;
        for (const QString &name : names) {
            m_labels.push_back(wrapText(name, p.strongMetrics, length));
            lines = std::max(lines, m_labels.back().size());
            for (const QString &line : m_labels.back())
                m_labelsHeight = std::max(m_labelsHeight, std::ceil(p.strongMetrics.horizontalAdvance(line)));
        }
        if (static_cast<double>(lines) <= mostLines)
            return;
    }
}

bool VerticalLayout::wrapFits(qsizetype mostLines)
{
    const LayoutParts &p = m_parts;
    const double available = m_band - p.gap;
    std::vector<QStringList> labels;
    for (const QString &category : p.categories) {
        // A single bar has nowhere else to go.
        if (p.spec.count() > 1 && widestWord(category, p.strongMetrics) > available)
            return false;
        labels.push_back(wrapText(category, p.strongMetrics, available));
        if (p.spec.count() > 1 && labels.back().size() > mostLines)
            return false;
    }
    m_labels = labels;
    return true;
}

bool VerticalLayout::staggerFits() const
{
    const LayoutParts &p = m_parts;
    // Labels of the outermost bars are moved into the page: look at what that leaves.
    if (p.widestCategory > 1.75 * m_band)
        return false; // it would stand below its neighbours' bars
    const double edge = std::round(p.margin / 2);
    std::vector<double> rowEnd(2, 0.0);
    for (int bar = 0; bar < p.categories.size(); ++bar) {
        const double width = p.strongMetrics.horizontalAdvance(p.categories.at(bar));
        const double center = m_left + (bar + 0.5) * m_band;
        const double start = std::min(std::max(center - width / 2, edge), p.width - edge - width);
        double &end = rowEnd[static_cast<size_t>(bar % 2)];
        if (start < end + p.gap || std::abs(start + width / 2 - center) > m_band / 4)
            return false;
        end = start + width;
    }
    return true;
}

QRectF VerticalLayout::categorySlot(int bar, double top) const
{
    const LayoutParts &p = m_parts;
    const double left = m_left + bar * m_band;
    if (m_mode == Labels::Straight)
        return {left, top, m_band, p.labelHeight};
    const double edge = std::round(p.margin / 2);
    const double width = p.strongMetrics.horizontalAdvance(p.categories.at(bar));
    const double start = std::min(std::max(left + m_band / 2 - width / 2, edge), p.width - edge - width);
    return {start, top + (bar % 2 == 1 ? p.labelHeight : 0), width, p.labelHeight};
}

double VerticalLayout::valueLength() const
{
    if (m_parts.crowding == Crowding::Dense)
        return 0;
    return m_valuesUpright ? m_parts.labelHeight : std::ceil(m_parts.widestValue);
}

double VerticalLayout::axisTitleHeight() const
{
    const auto lines = m_parts.axisTitleLines(m_parts.innerWidth()).size();
    return lines > 0 ? static_cast<double>(lines) * m_parts.smallHeight + m_parts.gap : 0;
}

double VerticalLayout::categoryGap() const
{
    // The lowest tick label is centred on the end of the plot.
    return std::ceil(m_parts.smallHeight / 2) + 1;
}

double VerticalLayout::height(AxisDetail detail, bool comfortable) const
{
    const LayoutParts &p = m_parts;
    double plot = leastPlot * p.fonts.em;
    if (comfortable && detail == AxisDetail::TicksAndTitle)
        plot *= 1.5;
    return plot + (p.isNegative() ? 2 : 1) * (valueLength() + p.gap) + categoryGap() + m_labelsHeight
        + (detail == AxisDetail::TicksAndTitle ? axisTitleHeight() : 0);
}

void VerticalLayout::place(ChartLayout &layout, double top, double bottom) const
{
    const LayoutParts &p = m_parts;
    layout.orientation = Qt::Vertical;
    const double titleHeight = layout.detail == AxisDetail::TicksAndTitle ? axisTitleHeight() : 0;
    chooseScale(layout, top + titleHeight, bottom - categoryGap() - m_labelsHeight);
    if (layout.dense) {
        layout.barShare = m_band < thinnestApart ? 1 : 0.8;
    } else {
        const double even = 2 * std::floor((m_band - std::round(0.66 * m_band)) / 2);
        layout.barShare = std::max(1.0, m_band - std::max(2.0, even)) / m_band;
        if (m_gaps == BarGaps::None)
            layout.barShare = std::max(1.0, m_band - 1) / m_band;
    }
    const bool negative = layout.scale.minimum < 0;
    const double below = layout.plot.bottom() + (negative ? valueLength() + p.gap : 0) + categoryGap() + m_labelsHeight;
    layout.bands = QRectF(layout.plot.left(), top + titleHeight, layout.plot.width(), below - top - titleHeight);
    layout.bars = barLengths(layout, *p.axis);
    placeBars(layout);
    placeAxis(layout, top);
    placeRule(layout);
}

void VerticalLayout::chooseScale(ChartLayout &layout, double top, double bottom) const
{
    const LayoutParts &p = m_parts;
    for (int intervals = mostIntervals; intervals >= 1; --intervals) {
        layout.scale = p.valueScale(intervals);
        const double label = valueLength() + p.gap;
        const double end = std::floor(bottom - (layout.scale.minimum < 0 ? label : 0));
        double length = end - top - std::ceil(p.smallHeight / 2);
        const double longest = p.extremes.empty() ? 0 : layout.scale.fraction(p.extremes.back());
        if (longest > layout.scale.fraction(0))
            length = std::min(length, (end - top - label) / longest);
        length = std::max(1.0, std::floor(length));
        layout.plot = QRectF(m_left, end - length, m_band * std::max(1, layout.shown), length);
        if (length / layout.scale.intervals() >= 1.6 * p.smallHeight)
            return;
    }
    layout.detail = AxisDetail::None;
}

void VerticalLayout::placeBars(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    const double top = layout.bands.bottom() - m_labelsHeight;
    if (layout.dense) {
        size_t label = 0;
        for (const auto &[center, mark] : denseLabels(p.spec, denseLabelThickness(p), m_band))
            placeUpwards(layout, m_labels[label++], layout.plot.left() + center, top, mark);
        return;
    }
    for (int mark = layout.first; mark < layout.first + layout.shown; ++mark) {
        const int index = mark - layout.first;
        const QStringList &lines = m_labels[static_cast<size_t>(index)];
        if (m_mode == Labels::Upwards) {
            placeUpwards(layout, lines, layout.bandRect(mark).center().x(), top, mark);
        } else {
            placeLines(layout, lines, p.strongMetrics, categorySlot(index, top),
                       {.role = ChartText::Role::Category, .alignment = Qt::AlignHCenter, .mark = mark});
        }
        placeValue(layout, mark);
    }
}

void VerticalLayout::placeUpwards(ChartLayout &layout, const QStringList &lines, double center, double top,
                                  int mark) const
{
    const LayoutParts &p = m_parts;
    ChartText label{.role = ChartText::Role::Category, .alignment = Qt::AlignRight, .upright = false, .mark = mark};
    double left = std::round(center - static_cast<double>(lines.size()) * p.labelHeight / 2);
    for (const QString &line : lines) {
        label.text = line; // its end touches the bar
        label.rect = QRectF(left, top, p.labelHeight, p.strongMetrics.horizontalAdvance(line));
        layout.texts.push_back(label);
        left += p.labelHeight;
    }
}

void VerticalLayout::placeValue(ChartLayout &layout, int mark) const
{
    const LayoutParts &p = m_parts;
    const double value = p.axis->length(mark);
    ChartText text{.role = ChartText::Role::Value,
                   .text = p.values.at(mark - layout.first),
                   .upright = m_valuesUpright,
                   .mark = mark};
    const double advance = p.strongMetrics.horizontalAdvance(text.text);
    const QSizeF size = m_valuesUpright ? QSizeF(advance, p.labelHeight) : QSizeF(p.labelHeight, advance);
    text.alignment = m_valuesUpright ? Qt::AlignHCenter : value < 0 ? Qt::AlignRight : Qt::AlignLeft;
    text.rect = QRectF(QPointF(layout.bandRect(mark).center().x() - size.width() / 2, 0), size);
    if (value < 0)
        text.rect.moveTop(layout.position(value) + p.gap / 2);
    else
        text.rect.moveBottom(layout.position(value) - p.gap / 2);
    layout.texts.push_back(text);
}

void VerticalLayout::placeRule(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    layout.rule = p.axis->rule();
    if (!layout.rule)
        return;
    ChartText text{.role = ChartText::Role::Rule, .text = p.axis->ruleText()};
    const double width = p.smallMetrics.horizontalAdvance(text.text);
    text.rect =
        QRectF(layout.plot.right() + p.gap, layout.position(*layout.rule) - p.smallHeight / 2, width, p.smallHeight);
    layout.texts.push_back(text);
}

void VerticalLayout::placeAxis(ChartLayout &layout, double top) const
{
    const LayoutParts &p = m_parts;
    if (layout.detail == AxisDetail::TicksAndTitle) {
        placeLines(layout, p.axisTitleLines(p.innerWidth()), p.smallMetrics,
                   QRectF(p.margin, top, p.innerWidth(), p.smallHeight), {.role = ChartText::Role::AxisTitle});
    }
    if (layout.detail == AxisDetail::None)
        return;
    for (const double tick : layout.scale.ticks()) {
        ChartText text{
            .role = ChartText::Role::Tick, .text = p.axis->tickText(layout.scale, tick), .alignment = Qt::AlignRight};
        const double width = p.smallMetrics.horizontalAdvance(text.text);
        text.rect = QRectF(m_left - p.gap - width, layout.position(tick) - p.smallHeight / 2, width, p.smallHeight);
        layout.texts.push_back(text);
    }
}

} // namespace dc
