// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/horizontallayout.h"

#include "charts/page/textwrap.h"

#include <algorithm>
#include <cmath>

namespace dc {

static constexpr double usualLabelColumn = 12; // em; longer labels are wrapped where the chart is narrow
static constexpr double leastLabelColumn = 9; // em; where it is so narrow that the bars would lack room
static constexpr double leastPlot = 4; // em
static constexpr double thickestBand = 9; // em
static constexpr double leastDense = 8; // em
static constexpr double thinnestApart = 4; // pixels; thinner bars touch each other
static constexpr double thickestOfFew = 5; // em; one bar must not look like a wall

HorizontalLayout::HorizontalLayout(const LayoutParts &parts, double reach)
    : m_parts(parts)
    , m_reach(reach)
{
    const double em = parts.fonts.em;
    const double wanted = std::max(usualLabelColumn * em, std::floor(0.36 * parts.innerWidth()));
    const double room = parts.width - widthWithoutLabels(parts);
    const double widest = std::min(parts.widestCategory, std::clamp(room, leastLabelColumn * em, wanted));
    qsizetype mostLines = parts.widestCategory > std::ceil(widest) ? 2 : 1;
    for (const QString &category : parts.categories) {
        m_labels.push_back(wrapText(category, parts.strongMetrics, std::ceil(widest)));
        mostLines = std::max(mostLines, m_labels.back().size());
        for (const QString &line : m_labels.back())
            m_labelColumn = std::max(m_labelColumn, parts.strongMetrics.horizontalAdvance(line));
    }
    // While one scrolls, the bars must not move sideways with the names.
    if (parts.categories.size() < parts.spec.count())
        m_labelColumn = std::max(m_labelColumn, widest);
    m_labelColumn = std::ceil(m_labelColumn);
    m_leastBand = static_cast<double>(mostLines) * parts.labelHeight + (mostLines > 1 ? 2 : 0);
    chooseScale();
}

/// The margins, the least plot, and the values beside it: at its right end and, of negative bars, at its left.
double HorizontalLayout::widthWithoutLabels(const LayoutParts &parts)
{
    const double em = parts.fonts.em;
    const int sides = parts.isNegative() ? 2 : 1;
    return 2 * std::ceil(1.5 * em) + 3 * parts.gap + leastPlot * em + sides * std::ceil(parts.widestValue);
}

double HorizontalLayout::minimumWidth(const LayoutParts &parts)
{
    return std::min(std::ceil(parts.widestCategory), leastLabelColumn * parts.fonts.em) + widthWithoutLabels(parts);
}

void HorizontalLayout::chooseScale()
{
    const LayoutParts &p = m_parts;
    const bool valuesShown = p.crowding != Crowding::Dense;
    const double right = p.width - p.margin;
    const double pageEdge = 2;

    for (int intervals = 8; intervals >= 1; --intervals) {
        m_scale = p.valueScale(intervals);
        const double tickWidth = p.tickWidth(m_scale);
        double left = p.margin + m_labelColumn + p.gap;
        if (p.isNegative() && valuesShown)
            left += std::ceil(p.widestValue) + p.gap; // values stand left of these bars
        m_left = std::ceil(std::max(left, tickWidth / 2 + pageEdge));
        // The last tick label is centred below the end of the plot.
        double length = std::min(right - m_left, p.width - pageEdge - tickWidth / 2 - m_left);
        const auto leaveRoom = [&](double value, double text) {
            const double fraction = m_scale.fraction(value);
            if (valuesShown && value >= 0 && fraction > 0)
                length = std::min(length, (right - m_left - p.gap - m_reach - text) / fraction);
        };
        for (int i = 0; i < p.values.size(); ++i)
            leaveRoom(p.axis->length(p.first + i), p.strongMetrics.horizontalAdvance(p.values.at(i)));
        if (p.values.size() < p.spec.count() && !p.extremes.empty())
            leaveRoom(m_scale.reversed ? p.extremes.front() : p.extremes.back(), p.widestValue);
        m_length = std::max(1.0, std::floor(length));
        m_ticksFit = m_length / m_scale.intervals() >= tickWidth + p.fonts.em;
        if (m_ticksFit)
            return;
    }
}

double HorizontalLayout::axisHeight(AxisDetail detail) const
{
    if (detail == AxisDetail::None || !m_ticksFit)
        return 0;
    double height = m_parts.gap + m_parts.smallHeight;
    if (detail == AxisDetail::TicksAndTitle) {
        const QStringList title = m_parts.axisTitleLines(m_parts.width - m_parts.margin - m_left);
        height += static_cast<double>(title.size()) * m_parts.smallHeight + std::round(m_parts.gap / 2);
    }
    return height;
}

double HorizontalLayout::ruleHeight() const
{
    return m_parts.axis->rule() ? m_parts.smallHeight + std::round(m_parts.gap / 2) : 0;
}

double HorizontalLayout::height(AxisDetail detail, bool comfortable) const
{
    if (m_parts.crowding == Crowding::Dense)
        return leastDense * m_parts.fonts.em + axisHeight(detail) + ruleHeight();
    double band = m_leastBand;
    if (comfortable && detail != AxisDetail::None)
        band = std::ceil(band * (detail == AxisDetail::Ticks ? 1.1 : 1.25));
    int bars = m_parts.spec.count();
    if (m_parts.crowding == Crowding::Windowed)
        bars = std::min(bars, comfortable ? 6 : 3);
    return bars * band + axisHeight(detail) + ruleHeight();
}

double HorizontalLayout::comfortableBand() const
{
    return std::ceil(1.15 * m_leastBand);
}

int HorizontalLayout::room(double height) const
{
    if (m_parts.crowding == Crowding::Roomy)
        return static_cast<int>((height - ruleHeight()) / std::max(1.0, m_leastBand));
    AxisDetail detail = AxisDetail::TicksAndTitle;
    if (this->height(detail, true) > height)
        detail = this->height(AxisDetail::Ticks, true) > height ? AxisDetail::None : AxisDetail::Ticks;
    return std::max(1, static_cast<int>((height - axisHeight(detail) - ruleHeight()) / comfortableBand()));
}

void HorizontalLayout::place(ChartLayout &layout, double top, double bottom) const
{
    const LayoutParts &p = m_parts;
    layout.orientation = Qt::Horizontal;
    if (!m_ticksFit)
        layout.detail = AxisDetail::None;
    layout.scale = m_scale;

    top = std::round(top + ruleHeight());
    const double available = bottom - top - axisHeight(layout.detail);
    const int shown = std::max(1, layout.shown);
    double band = available / shown;
    if (layout.dense) {
        layout.barShare = band < thinnestApart ? 1 : 0.8;
    } else {
        // Whole pixels, so that all bars are equally thick and sharp. What few bars leave over lies between them.
        band = std::max(1.0, std::floor(band));
        const double thickest =
            std::max(m_leastBand, std::round((shown < 4 ? thickestOfFew : thickestBand) * p.fonts.em));
        const double even = 2 * std::floor((band - std::round(0.72 * std::min(band, thickest))) / 2);
        layout.barShare = std::max(1.0, band - std::max(2.0, even)) / band;
    }
    layout.plot = QRectF(m_left, top, m_length, band * shown);
    layout.bands = QRectF(p.margin, layout.plot.top(), p.innerWidth(), layout.plot.height());
    layout.bars = barLengths(layout, *p.axis);
    if (layout.dense)
        placeDenseLabels(layout);
    else
        placeBars(layout);
    placeAxis(layout);
    placeRule(layout);
}

void HorizontalLayout::placeBars(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    for (int mark = layout.first; mark < layout.first + layout.shown; ++mark) {
        const QRectF band = layout.bandRect(mark);
        const QStringList &lines = m_labels[static_cast<size_t>(mark - layout.first)];
        const double labelTop = std::round(band.center().y() - static_cast<double>(lines.size()) * p.labelHeight / 2);
        placeLines(layout, lines, p.strongMetrics, QRectF(p.margin, labelTop, m_labelColumn, p.labelHeight),
                   {.role = ChartText::Role::Category, .alignment = Qt::AlignRight, .mark = mark});

        const double value = p.axis->length(mark);
        ChartText text{.role = ChartText::Role::Value, .text = p.values.at(mark - layout.first), .mark = mark};
        text.rect = QRectF(layout.position(value) + p.gap + m_reach, std::round(band.center().y() - p.labelHeight / 2),
                           p.strongMetrics.horizontalAdvance(text.text), p.labelHeight);
        if (value < 0) {
            text.alignment = Qt::AlignRight;
            text.rect.moveRight(layout.position(value) - p.gap - m_reach);
        }
        layout.texts.push_back(text);
    }
}

void HorizontalLayout::placeDenseLabels(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    for (const auto &[center, mark] : denseLabels(p.spec, m_leastBand, layout.band())) {
        const QStringList lines = wrapText(p.axis->category(mark), p.strongMetrics, m_labelColumn);
        const double top = layout.plot.top() + center - static_cast<double>(lines.size()) * p.labelHeight / 2;
        placeLines(layout, lines, p.strongMetrics, QRectF(p.margin, std::round(top), m_labelColumn, p.labelHeight),
                   {.role = ChartText::Role::Category, .alignment = Qt::AlignRight, .mark = mark});
    }
}

void HorizontalLayout::placeRule(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    layout.rule = p.axis->rule();
    if (!layout.rule)
        return;
    ChartText text{.role = ChartText::Role::Rule, .text = p.axis->ruleText(), .alignment = Qt::AlignHCenter};
    const double width = p.smallMetrics.horizontalAdvance(text.text);
    const double left =
        std::clamp(layout.position(*layout.rule) - width / 2, p.margin, std::max(p.margin, p.width - p.margin - width));
    text.rect = QRectF(left, layout.plot.top() - ruleHeight(), width, p.smallHeight);
    layout.texts.push_back(text);
}

void HorizontalLayout::placeAxis(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    if (layout.detail == AxisDetail::None)
        return;
    const double top = layout.plot.bottom() + p.gap;
    for (const double tick : m_scale.ticks()) {
        ChartText text{
            .role = ChartText::Role::Tick, .text = p.axis->tickText(m_scale, tick), .alignment = Qt::AlignHCenter};
        const double width = p.smallMetrics.horizontalAdvance(text.text);
        text.rect = QRectF(layout.position(tick) - width / 2, top, width, p.smallHeight);
        layout.texts.push_back(text);
    }
    if (layout.detail == AxisDetail::TicksAndTitle) {
        const double available = p.width - p.margin - m_left;
        placeLines(layout, p.axisTitleLines(available), p.smallMetrics,
                   QRectF(m_left, top + p.smallHeight + std::round(p.gap / 2), available, p.smallHeight),
                   {.role = ChartText::Role::AxisTitle});
    }
}

} // namespace dc
