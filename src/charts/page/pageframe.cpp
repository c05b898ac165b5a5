// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/pageframe.h"

#include "charts/page/textwrap.h"

#include <cmath>

namespace dc {

/// Lines of about the same length: no lonely last word.
static QStringList balanced(const QString &text, const PageMetrics &metrics)
{
    QStringList result = wrapText(text, metrics.titleMetrics, metrics.innerWidth());
    double narrowest = metrics.innerWidth() / 2;
    for (double widest = metrics.innerWidth(); result.size() > 1 && widest - narrowest > metrics.fonts.em;) {
        const double middle = (narrowest + widest) / 2;
        const QStringList lines = wrapText(text, metrics.titleMetrics, middle);
        if (lines.size() > result.size()) {
            narrowest = middle;
        } else {
            widest = middle;
            result = lines;
        }
    }
    return result;
}

PageFrame::PageFrame(const PageMetrics &metrics, const ChartSpec &spec, const QString &note)
    : m_metrics(metrics)
    , m_title(balanced(spec.title, metrics))
    , m_subtitle(wrapText(spec.subtitle, metrics.labelMetrics, metrics.innerWidth()))
    , m_note(wrapText(note, metrics.smallMetrics, metrics.innerWidth()))
    , m_source(wrapText(spec.sourceLine, metrics.smallMetrics, metrics.innerWidth()))
{ }

double PageFrame::headerHeight() const
{
    const double texts =
        m_title.size() * m_metrics.titleHeight + subtitleGap() + m_subtitle.size() * m_metrics.labelHeight;
    return texts > 0 ? texts + m_metrics.gap : 0;
}

double PageFrame::subtitleGap() const
{
    return m_title.isEmpty() || m_subtitle.isEmpty() ? 0 : std::round(m_metrics.gap / 2);
}

double PageFrame::footerHeight() const
{
    const auto lines = m_note.size() + m_source.size();
    return lines > 0 ? static_cast<double>(lines) * m_metrics.smallHeight + m_metrics.gap : 0;
}

void PageFrame::placeHeader(ChartLayout &layout, double top) const
{
    const PageMetrics &m = m_metrics;
    placeLines(layout, m_title, m.titleMetrics, QRectF(m.margin, top, m.innerWidth(), m.titleHeight),
               {.role = ChartText::Role::Title});
    placeLines(layout, m_subtitle, m.labelMetrics,
               QRectF(m.margin, top + m_title.size() * m.titleHeight + subtitleGap(), m.innerWidth(), m.labelHeight),
               {.role = ChartText::Role::Subtitle});
}

void PageFrame::placeFooter(ChartLayout &layout, double bottom) const
{
    const PageMetrics &m = m_metrics;
    placeLines(
        layout, m_note, m.smallMetrics,
        QRectF(m.margin, bottom - (m_note.size() + m_source.size()) * m.smallHeight, m.innerWidth(), m.smallHeight),
        {.role = ChartText::Role::Note});
    placeLines(layout, m_source, m.smallMetrics,
               QRectF(m.margin, bottom - m_source.size() * m.smallHeight, m.innerWidth(), m.smallHeight),
               {.role = ChartText::Role::Source});
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
