// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/celldelegate.h"

#include "app/look/tabularfont.h"
#include "app/look/theme.h"
#include "app/table/cellmetrics.h"
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

using CellMetrics::padding;

constexpr int barGap = 8; // between a bar and its number
constexpr int barLength = 8; // at least, in the height of the text

/// One colour seen through the other.
QColor mixed(const QColor &over, const QColor &under, double part)
{
    const auto channel = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active      ? QPalette::Active
                                                   : QPalette::Inactive;
}

/// Of what is drawn faintly into a cell: a bar, a line. In a selected row it is mixed from the colours of the selection.
QColor quietColor(const QStyleOptionViewItem &option, const QColor &usual, double part)
{
    const auto group = groupOf(option);
    return option.state & QStyle::State_Selected ? mixed(option.palette.color(group, QPalette::HighlightedText),
                                                         option.palette.color(group, QPalette::Highlight), part)
                                                 : usual;
}

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
    const auto group = groupOf(option);
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      quietColor(option, colorsOf(option.palette).line, 0.2));
    drawCellBar(painter, option, index);
    const bool missing = !index.data(TableModel::ValueRole).isValid(); // or a remark: where it was found
    painter->setPen(selected      ? option.palette.color(group, QPalette::HighlightedText)
                        : missing ? mutedTextColor(option.palette)
                                  : option.palette.color(group, QPalette::Text));
    drawMarkedText(painter, option.rect.adjusted(padding, 0, -padding, 0), option,
                   index.data(TableModel::MarksRole).value<QList<TextRange>>());
    painter->restore();

    if (option.state & QStyle::State_HasFocus) {
        // A style's own ring is hardly seen in a selected row, or not at all.
        painter->save();
        QPen ring(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Highlight), 2);
        ring.setJoinStyle(Qt::MiterJoin);
        painter->setPen(ring);
        painter->drawRect(option.rect.adjusted(3, 3, -3, -4));
        painter->restore();
    }
}

QRect CellDelegate::barArea(const QStyleOptionViewItem &option, const BarScale &scale) const
{
    const int number = option.fontMetrics.horizontalAdvance(scale.widest);
    return option.rect.adjusted(padding, 0, -padding - number - barGap, 0);
}

void CellDelegate::drawCellBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto scale = m_bars.constFind(index.column());
    const QVariant value = index.data(TableModel::ValueRole);
    if (scale == m_bars.cend() || value.typeId() != QMetaType::Double)
        return;
    const QRect area = barArea(option, *scale);
    // A bar of a few pixels says nothing.
    if (area.width() < option.fontMetrics.height())
        return;
    drawBar(painter, area, value.toDouble(), *scale, quietColor(option, colorsOf(option.palette).quiet, 0.5),
            quietColor(option, mutedTextColor(option.palette), 1));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QSize text(option.fontMetrics.horizontalAdvance(option.text) + 1 + 2 * padding,
                     option.fontMetrics.height() + CellMetrics::spacing);
    const auto scale = m_bars.constFind(index.column());
    if (scale == m_bars.cend())
        return text;
    const int number = option.fontMetrics.horizontalAdvance(scale->widest);
    return {qMax(text.width(), number + 2 * padding + barGap + barLength * option.fontMetrics.height()), text.height()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    if (shown.fontMetrics.horizontalAdvance(shown.text) + 2 * padding <= option.rect.width())
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
