// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/layoutparts.h"

#include "charts/textwrap.h"
#include "data/format.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace dc {

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

LayoutParts::LayoutParts(const ChartSpec &chart, double pageWidth)
    : spec(chart)
    , width(pageWidth)
    , fonts(chart.font)
    , titleMetrics(fonts.title)
    , labelMetrics(fonts.label)
    , strongMetrics(fonts.strong)
    , smallMetrics(fonts.small)
    , labelHeight(std::max(lineHeight(labelMetrics), lineHeight(strongMetrics)))
    , smallHeight(lineHeight(smallMetrics))
    , margin(std::round(std::clamp(0.02 * pageWidth, 0.7 * fonts.em, 1.5 * fonts.em)))
    , leastMargin(std::round(0.5 * fonts.em))
    , gap(std::round(0.45 * fonts.em))
{
    const auto widest = [&](const QString &text) {
        return std::max(labelMetrics.horizontalAdvance(text), strongMetrics.horizontalAdvance(text));
    };
    for (int bar = 0; bar < spec.count(); ++bar) {
        categories.append(singleLine(spec.marks.name(bar)));
        values.append(spec.valueText(bar));
        widestCategory = std::max(widestCategory, widest(categories.constLast()));
        widestValue = std::max(widestValue, widest(values.constLast()));
    }
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
    m_source = wrapText(spec.sourceLine, smallMetrics, innerWidth());
}

QString LayoutParts::tickText(const ValueScale &scale, double tick) const
{
    QString text = formatNumber(tick, spec.valueType, spec.language);
    // Whole percents on an axis of whole percents.
    if (spec.valueType == ColumnType::Percent && scale.step >= 1)
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
    return wrapText(spec.valueTitle, smallMetrics, available);
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
    return m_source.isEmpty() ? 0 : m_source.size() * smallHeight + gap;
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
    const ChartText pattern{.role = ChartText::Role::Source};
    placeLines(layout, m_source, smallMetrics,
               QRectF(margin, bottom - m_source.size() * smallHeight, innerWidth(), smallHeight), pattern);
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
