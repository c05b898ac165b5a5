// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartforeground.h"

#include "charts/draw/brokenline.h"
#include "charts/draw/chartcolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace dc {

ChartForeground::ChartForeground(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(1000); // above Qt Charts' bars
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // for exposedRect
}

void ChartForeground::setChart(const ChartSpec *spec, const ChartLayout *layout)
{
    prepareGeometryChange();
    // Kept by value: a chart changes its spec in place and hands over the same pointer.
    if (!m_fonts || m_font != spec->font) {
        m_font = spec->font;
        m_fonts.emplace(m_font);
    }
    m_spec = spec;
    m_layout = layout;
    update();
}

void ChartForeground::setFocusMark(int bar)
{
    if (bar == m_focusMark)
        return;
    m_focusMark = bar;
    update();
}

QRectF ChartForeground::boundingRect() const
{
    return m_layout ? QRectF(QPointF(), m_layout->size) : QRectF();
}

void ChartForeground::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (!m_layout || !m_fonts)
        return;
    paintZeroLine(painter);
    paintRule(painter);
    for (const QLineF &leader : m_layout->leaders) {
        painter->setPen(QPen(chartColors(m_spec->theme).zeroLine, 1));
        painter->drawLine(leader);
    }
    for (const ChartText &text : m_layout->texts) {
        if (text.rect.intersects(option->exposedRect))
            paintText(painter, text);
    }
    paintFocusRing(painter);
}

void ChartForeground::paintText(QPainter *painter, const ChartText &text) const
{
    const ChartColors colors = chartColors(m_spec->theme);
    const bool strong = text.mark >= 0 && m_spec->isHighlighted(text.mark);
    QFont font = m_fonts->label;
    QColor color = colors.text;
    switch (text.role) {
    case ChartText::Role::Title:
        font = m_fonts->title;
        break;
    case ChartText::Role::Subtitle:
        color = colors.mutedText;
        break;
    case ChartText::Role::AxisTitle:
    case ChartText::Role::Tick:
    case ChartText::Role::Source:
    case ChartText::Role::Note:
        font = m_fonts->small;
        color = colors.mutedText;
        break;
    case ChartText::Role::Share:
    case ChartText::Role::Rule:
        font = m_fonts->small;
        break;
    case ChartText::Role::Category:
    case ChartText::Role::Value:
        if (strong)
            font = m_fonts->strong;
        else if (!m_spec->highlighted.empty() || m_spec->isMissing(text.mark))
            color = colors.mutedText;
        break;
    }

    const QFontMetricsF metrics(font);
    const double length = text.upright ? text.rect.width() : text.rect.height();
    double start = 0;
    if (!(text.alignment & Qt::AlignLeft))
        start = (length - metrics.horizontalAdvance(text.text)) * (text.alignment & Qt::AlignRight ? 1 : 0.5);

    painter->setPen(color);
    painter->setFont(font);
    const auto draw = [&](const QPointF &position) {
        if (m_textAs == TextAs::Text)
            return painter->drawText(position, text.text);
        QPainterPath outlines;
        outlines.addText(position, font, text.text);
        painter->fillPath(outlines, color);
    };
    if (text.upright)
        return draw(QPointF(text.rect.left() + start, text.rect.top() + metrics.ascent()));
    painter->save();
    painter->translate(text.rect.left() + metrics.ascent(), text.rect.bottom() - start);
    painter->rotate(-90);
    draw(QPointF());
    painter->restore();
}

void ChartForeground::paintZeroLine(QPainter *painter) const
{
    if (m_layout->count == 0 || !m_layout->inBands || m_layout->scale.minimum > 0 || m_layout->scale.maximum < 0)
        return;
    const QColor color = chartColors(m_spec->theme).zeroLine;
    const QRectF plot = m_layout->plot;
    const double zero = std::round(m_layout->position(0));
    if (m_layout->orientation == Qt::Horizontal)
        painter->fillRect(QRectF(zero, plot.top(), 1, plot.height()), color);
    else
        painter->fillRect(QRectF(plot.left(), zero, plot.width(), 1), color);
}

void ChartForeground::paintRule(QPainter *painter) const
{
    if (!m_layout->rule)
        return;
    // Dashes with a rim in the colour of the ground, so that they are seen on the bars, too.
    const ChartColors colors = chartColors(m_spec->theme);
    const QRectF plot = m_layout->plot;
    const double at = std::round(m_layout->position(*m_layout->rule));
    const bool upright = m_layout->orientation == Qt::Horizontal;
    constexpr double dash = 6;
    constexpr double space = 4;
    const double start = upright ? plot.top() : plot.left();
    const double end = upright ? plot.bottom() : plot.right();
    for (double from = start; from < end; from += dash + space) {
        const double length = std::min(dash, end - from);
        const QRectF line = upright ? QRectF(at, from, 2, length) : QRectF(from, at, length, 2);
        const std::vector<QRectF> pieces = aroundTexts(line, *m_layout);
        if (pieces.size() != 1 || pieces.front() != line)
            continue; // a figure stands there
        if (!m_spec->transparent)
            painter->fillRect(line.adjusted(-1, -1, 1, 1), colors.background);
        painter->fillRect(line, colors.text);
    }
}

void ChartForeground::paintFocusRing(QPainter *painter) const
{
    const QRectF mark = m_focusMark >= 0 && m_focusMark < m_layout->count ? m_layout->markRect(m_focusMark) : QRectF();
    if (mark.isNull())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(chartColors(m_spec->theme).focus, 1.5));
    if (!m_layout->inBands) {
        painter->drawEllipse(mark);
        painter->restore();
        return;
    }
    const QRectF page(QPointF(), m_layout->size);
    QRectF ring = mark.adjusted(-3, 0, 3, 0);
    for (const ChartText &text : m_layout->texts) {
        // Labels that are wider than their bands stand in two rows, or apart: the ring would go through those beside its own.
        if (m_layout->orientation == Qt::Vertical && text.role == ChartText::Role::Category
            && text.rect.width() > m_layout->band())
            ring.setBottom(m_layout->plot.bottom() + 2);
    }
    ring &= page.adjusted(1, 1, -1, -1);
    painter->drawRoundedRect(ring, 3, 3);
    painter->restore();
}

} // namespace dc
