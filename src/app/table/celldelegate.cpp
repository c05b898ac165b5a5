// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/celldelegate.h"

#include "app/look/tabularfont.h"
#include "app/look/theme.h"
#include "data/text/plaintext.h"
#include "models/tablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace dc {

namespace {

constexpr int padding = 4; // on each side of a text, as the style leaves in the header
constexpr int gap = 24; // between the texts of two columns

/// Leaves out the beginning of a text whose first match would not be seen otherwise.
void showFirstMatch(QString &text, QList<TextRange> &marks, const QFontMetrics &metrics, int width)
{
    constexpr qsizetype before = 8; // characters that lead up to the match
    if (marks.isEmpty()
        || metrics.horizontalAdvance(text.left(marks.front().start + marks.front().length + 1)) <= width)
        return;
    const qsizetype cut = marks.front().start - before;
    if (cut <= 0)
        return;
    text = QChar(0x2026) + text.mid(cut);
    for (TextRange &mark : marks)
        mark.start -= cut - 1;
}

/// The text with its matches marked; too long a text is cut, with an ellipsis.
void drawMarkedText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, QList<TextRange> marks)
{
    QString text = option.text;
    showFirstMatch(text, marks, option.fontMetrics, rect.width());
    QTextLayout layout(option.fontMetrics.elidedText(text, option.textElideMode, rect.width()), option.font);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(textOption);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format = matchFormat(option.palette);
        // A heavier weight would make the text wider than its cell was measured.
        range.format.clearProperty(QTextFormat::FontWeight);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal x = option.displayAlignment & Qt::AlignRight ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
    layout.draw(painter, QPointF(x, rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                  ? QPalette::Active
                                                               : QPalette::Inactive;
    painter->save();
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    drawMarkedText(painter, option.rect.adjusted(padding, 0, -padding, 0), option,
                   index.data(TableModel::MarksRole).value<QList<TextRange>>());
    painter->restore();

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    return {option.fontMetrics.horizontalAdvance(option.text) + 2 * padding + gap,
            option.fontMetrics.height() + 2 * padding};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool isCut = index.isValid() && sizeHint(option, index).width() - gap > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipText(index.data().toString()), view);
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment & Qt::AlignRight) {
        if (!m_tabularFont || m_font != option->font) {
            m_font = option->font;
            m_tabularFont = tabularFont(m_font);
        }
        option->font = *m_tabularFont;
        option->fontMetrics = QFontMetrics(option->font);
    }
}

} // namespace dc
