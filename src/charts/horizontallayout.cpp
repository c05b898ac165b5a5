// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/horizontallayout.h"

#include "charts/textwrap.h"

#include <algorithm>
#include <cmath>

namespace dc {

static constexpr double leastLabelColumn = 12; // em; longer labels are wrapped where the chart is narrow
static constexpr double leastPlot = 6; // em
static constexpr double thickestBand = 9; // em
static constexpr double thickestOfFew = 5; // em; one bar must not look like a wall

HorizontalLayout::HorizontalLayout(const LayoutParts &parts)
    : m_parts(parts)
{
    const double em = parts.fonts.em;
    const double widest =
        std::min(parts.widestCategory, std::max(leastLabelColumn * em, std::floor(0.36 * parts.innerWidth())));
    qsizetype mostLines = 1;
    for (const QString &category : parts.categories) {
        m_labels.push_back(wrapText(category, parts.strongMetrics, std::ceil(widest)));
        mostLines = std::max(mostLines, m_labels.back().size());
        for (const QString &line : m_labels.back())
            m_labelColumn = std::max(m_labelColumn, parts.strongMetrics.horizontalAdvance(line));
    }
    m_labelColumn = std::ceil(m_labelColumn);
    m_leastBand = static_cast<double>(mostLines) * parts.labelHeight + (mostLines > 1 ? 2 : 0);
    chooseScale();
}

double HorizontalLayout::minimumWidth(const LayoutParts &parts)
{
    const double em = parts.fonts.em;
    const double labels = std::min(std::ceil(parts.widestCategory), leastLabelColumn * em);
    return 2 * std::ceil(1.5 * em) + labels + 3 * parts.gap + leastPlot * em + 2 * std::ceil(parts.widestValue);
}

void HorizontalLayout::chooseScale()
{
    const LayoutParts &p = m_parts;
    const auto &values = p.spec.values;
    const bool negative = std::any_of(values.begin(), values.end(), [](double value) { return value < 0; });
    const double right = p.width - p.margin;
    const double pageEdge = 2;

    for (int intervals = 8; intervals >= 1; --intervals) {
        m_scale = valueScale(values, p.spec.valueType, intervals);
        const double tickWidth = p.tickWidth(m_scale);
        double left = p.margin + m_labelColumn + p.gap;
        if (negative)
            left += std::ceil(p.widestValue) + p.gap; // values stand left of these bars
        m_left = std::ceil(std::max(left, tickWidth / 2 + pageEdge));
        // The last tick label is centred below the end of the plot.
        double length = std::min(right - m_left, p.width - pageEdge - tickWidth / 2 - m_left);
        for (int bar = 0; bar < p.spec.count(); ++bar) {
            const double value = p.spec.isMissing(bar) ? 0 : values[static_cast<size_t>(bar)];
            const double fraction = m_scale.fraction(value);
            if (value < 0 || fraction <= 0)
                continue;
            const double text = p.strongMetrics.horizontalAdvance(p.values.at(bar));
            length = std::min(length, (right - m_left - p.gap - text) / fraction);
        }
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

double HorizontalLayout::height(AxisDetail detail, bool comfortable) const
{
    double band = m_leastBand;
    if (comfortable && detail != AxisDetail::None)
        band = std::ceil(band * (detail == AxisDetail::Ticks ? 1.1 : 1.25));
    return m_parts.spec.count() * band + axisHeight(detail);
}

void HorizontalLayout::place(ChartLayout &layout, double top, double bottom) const
{
    const LayoutParts &p = m_parts;
    const int count = p.spec.count();
    if (!m_ticksFit)
        layout.detail = AxisDetail::None;
    layout.scale = m_scale;

    // Whole pixels, so that all bars are equally thick and sharp.
    const double available = bottom - top - axisHeight(layout.detail);
    const double thickest = std::max(m_leastBand, std::round((count < 4 ? thickestOfFew : thickestBand) * p.fonts.em));
    const double band = std::clamp(std::floor(available / std::max(1, count)), 1.0, thickest);
    const double even = 2 * std::floor((band - std::round(0.72 * band)) / 2);
    layout.barShare = std::max(1.0, band - std::max(2.0, even)) / band;
    layout.plot = QRectF(m_left, std::round(top), m_length, band * std::max(1, count));
    layout.bands = QRectF(p.margin, layout.plot.top(), p.innerWidth(), layout.plot.height());
    placeBars(layout);
    placeAxis(layout);
}

void HorizontalLayout::placeBars(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    for (int bar = 0; bar < p.spec.count(); ++bar) {
        const QRectF band = layout.bandRect(bar);
        const QStringList &lines = m_labels[static_cast<size_t>(bar)];
        const double labelTop = std::round(band.center().y() - static_cast<double>(lines.size()) * p.labelHeight / 2);
        placeLines(layout, lines, p.strongMetrics, QRectF(p.margin, labelTop, m_labelColumn, p.labelHeight),
                   {.role = ChartText::Role::Category, .alignment = Qt::AlignRight, .bar = bar});

        const double value = p.spec.isMissing(bar) ? 0 : p.spec.values[static_cast<size_t>(bar)];
        ChartText text{.role = ChartText::Role::Value, .text = p.values.at(bar), .bar = bar};
        text.rect = QRectF(layout.position(value) + p.gap, std::round(band.center().y() - p.labelHeight / 2),
                           p.strongMetrics.horizontalAdvance(text.text), p.labelHeight);
        if (value < 0) {
            text.alignment = Qt::AlignRight;
            text.rect.moveRight(layout.position(value) - p.gap);
        }
        layout.texts.push_back(text);
    }
}

void HorizontalLayout::placeAxis(ChartLayout &layout) const
{
    const LayoutParts &p = m_parts;
    if (layout.detail == AxisDetail::None)
        return;
    const double top = layout.plot.bottom() + p.gap;
    for (const double tick : m_scale.ticks()) {
        ChartText text{.role = ChartText::Role::Tick, .text = p.tickText(m_scale, tick), .alignment = Qt::AlignHCenter};
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
