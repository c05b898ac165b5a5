// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/charttip.h"

#include "charts/page/chartlayout.h"

#include <QGraphicsView>
#include <QToolTip>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

ChartTip::ChartTip(const QGraphicsView &view)
    : m_view(view)
{ }

bool ChartTip::isOf(int mark) const
{
    return mark == m_mark && QToolTip::isVisible();
}

QRect ChartTip::inView(const QRectF &rect) const
{
    return m_view.mapFromScene(rect).boundingRect();
}

void ChartTip::show(const ChartLayout &layout, int mark, const QStringList &texts, const QPoint &pointer)
{
    m_mark = mark;
    // Escaped and marked as rich text: a tool tip guesses which of the two a text is, and data must not decide it.
    QStringList lines;
    for (const QString &text : texts)
        lines.append(text.toHtmlEscaped());
    lines[0] = u"<b>%1</b>"_s.arg(lines[0]);
    QToolTip::showText(m_view.viewport()->mapToGlobal(layout.inBands ? place(layout, texts) : pointer),
                       u"<qt style='white-space:pre'>%1</qt>"_s.arg(lines.join("<br>"_L1)), m_view.viewport(),
                       inView(layout.markRect(mark)));
}

void ChartTip::hide()
{
    m_mark = -1;
    QToolTip::hideText();
}

/// Right of the bar and its value, or above them; and of all bars that the tip would cover there.
QPoint ChartTip::place(const ChartLayout &layout, const QStringList &texts) const
{
    constexpr QPoint fromPointer(2, 16); // where QToolTip puts a tip, from what it takes for the pointer
    constexpr int apart = 8;
    QFont font = QToolTip::font();
    const int height = static_cast<int>(texts.size()) * QFontMetrics(font).lineSpacing() + apart;
    font.setBold(true);
    const QRect band = inView(layout.markRect(m_mark));
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
    for (const QString &text : texts)
        width = std::max(width, QFontMetrics(font).horizontalAdvance(text) + apart);
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
        result.push_back(inView(rect));
    }
    for (const ChartText &text : layout.texts) {
        if (text.mark >= 0 && text.role != ChartText::Role::Category)
            result.push_back(inView(text.rect));
    }
    return result;
}

} // namespace dc
