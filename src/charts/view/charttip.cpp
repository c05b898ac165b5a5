// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/charttip.h"

#include "charts/page/chartlayout.h"
#include "charts/view/chartview.h"

#include <QToolTip>

#include <algorithm>

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
    const QStringList texts = m_view.markTexts(mark);
    // Escaped and marked as rich text: a tool tip guesses which of the two a text is, and data must not decide it.
    QStringList lines;
    for (const QString &text : texts)
        lines.append(text.toHtmlEscaped());
    lines[0] = u"<b>%1</b>"_s.arg(lines[0]);
    QToolTip::showText(m_view.viewport()->mapToGlobal(layout.inBands ? place(layout, texts) : position),
                       u"<qt style='white-space:pre'>%1</qt>"_s.arg(lines.join("<br>"_L1)), m_view.viewport(),
                       m_view.markRect(mark));
}

void ChartTip::hide()
{
    m_mark = -1;
    QToolTip::hideText();
}

/// Right of the bar and its value, or above them; and of all bars that the tip would cover there.
QPoint ChartTip::place(const ChartLayout &layout, const QStringList &lines) const
{
    constexpr QPoint fromPointer(2, 16); // where QToolTip puts a tip, from what it takes for the pointer
    constexpr int apart = 8;
    QFont font = QToolTip::font();
    const int height = static_cast<int>(lines.size()) * QFontMetrics(font).lineSpacing() + apart;
    font.setBold(true);
    const QRect band = m_view.markRect(m_mark);
    if (layout.orientation == Qt::Horizontal) {
        const int top = band.center().y() - height / 2;
        int right = band.left();
        for (const QRect &shape : shapes(layout)) {
            if (shape.top() <= top + height && shape.bottom() >= top)
                right = std::max(right, shape.right());
        }
        return QPoint(right + apart, top) - fromPointer;
    }
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, QFontMetrics(font).horizontalAdvance(line) + apart);
    int top = band.bottom();
    for (const QRect &shape : shapes(layout)) {
        if (shape.left() <= band.left() + width && shape.right() >= band.left())
            top = std::min(top, shape.top());
    }
    return QPoint(band.left(), top - height - apart) - fromPointer;
}

/// Of all bars that are drawn and of what is written at their ends, in the viewport.
std::vector<QRect> ChartTip::shapes(const ChartLayout &layout) const
{
    std::vector<QRect> result;
    for (int bar = 0; bar < static_cast<int>(layout.bars.size()); ++bar) {
        const QRectF rect = layout.barRect(layout.marksOfBar(bar).first, layout.bars[static_cast<size_t>(bar)]);
        result.push_back(m_view.mapFromScene(rect).boundingRect());
    }
    for (const ChartText &text : layout.texts) {
        if (text.mark >= 0 && text.role != ChartText::Role::Category)
            result.push_back(m_view.mapFromScene(text.rect).boundingRect());
    }
    return result;
}

} // namespace dc
