// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/charttip.h"

#include "charts/page/chartlayout.h"
#include "charts/view/chartview.h"

#include <QToolTip>

namespace dc {

using namespace Qt::StringLiterals;

ChartTip::ChartTip(const ChartView &view)
    : m_view(view)
{ }

void ChartTip::show(const ChartLayout &layout, const QPoint &position)
{
    const int mark = m_view.markAt(position);
    if (mark == m_mark && (mark < 0 || QToolTip::isVisible()))
        return;
    if (mark < 0)
        return hide();
    m_mark = mark;
    // Escaped and marked as rich text: a tool tip guesses which of the two a text is, and data must not decide it.
    QStringList lines;
    for (const QString &line : m_view.markTexts(mark))
        lines.append(line.toHtmlEscaped());
    lines[0] = u"<b>%1</b>"_s.arg(lines[0]);
    QToolTip::showText(
        m_view.viewport()->mapToGlobal(layout.inBands ? place(layout, static_cast<int>(lines.size())) : position),
        u"<qt style='white-space:pre'>%1</qt>"_s.arg(lines.join("<br>"_L1)), m_view.viewport(), m_view.markRect(mark));
}

void ChartTip::hide()
{
    m_mark = -1;
    QToolTip::hideText();
}

/// Where a tip of so many lines covers no other bar: right of the bar and its value, or above them.
QPoint ChartTip::place(const ChartLayout &layout, int lines) const
{
    constexpr QPoint fromPointer(2, 16); // where QToolTip puts a tip, from what it takes for the pointer
    constexpr int apart = 8;
    QRectF bar = m_view.markRect(m_mark);
    const int index = layout.barOf(m_mark);
    if (index >= 0)
        bar = m_view.mapFromScene(layout.barRect(m_mark, layout.bars[static_cast<size_t>(index)])).boundingRect();
    for (const ChartText &text : layout.texts) {
        if (text.mark == m_mark && text.role != ChartText::Role::Category)
            bar |= m_view.mapFromScene(text.rect).boundingRect();
    }
    const int height = lines * QFontMetrics(QToolTip::font()).lineSpacing() + apart;
    const QPointF at = layout.orientation == Qt::Horizontal
        ? QPointF(bar.right() + apart, bar.center().y() - height / 2.0)
        : QPointF(bar.left(), bar.top() - height - apart);
    return at.toPoint() - fromPointer;
}

} // namespace dc
