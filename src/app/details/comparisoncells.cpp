// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/comparisoncells.h"

#include "app/details/comparisonmodel.h"
#include "app/look/theme.h"

#include <QApplication>
#include <QPainter>

namespace dc {

WrappedText ComparisonDelegate::textOf(const QModelIndex &index, const QFont &font)
{
    WrappedText text{.text = index.data().toString(),
                     .marks = index.data(ComparisonModel::MarksRole).value<QList<TextRange>>(),
                     .font = font,
                     .isList = index.data(ComparisonModel::ListRole).toBool()};
    if (index.data(ComparisonModel::StandingRole).toInt() == ComparisonModel::Highest)
        text.font.setWeight(QFont::Bold);
    return text;
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isQuiet = index.data(ComparisonModel::StandingRole).toInt() == ComparisonModel::SameInAll;
    painter->save();
    painter->setPen(isSelected    ? option.palette.color(group, QPalette::HighlightedText)
                        : isQuiet ? mutedTextColor(option.palette)
                                  : option.palette.color(group, QPalette::Text));
    textOf(index, option.font)
        .draw(*painter, option.rect.topLeft() + QPoint(cellSide, cellPadding), option.rect.width() - 2 * cellSide,
              option.palette);
    painter->setPen(colorsOf(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

ComparisonHeader::ComparisonHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
}

bool ComparisonHeader::isName(int section) const
{
    const auto *comparison = qobject_cast<const ComparisonModel *>(model());
    return orientation() == Qt::Horizontal || (comparison && comparison->isSpanning(section));
}

WrappedText ComparisonHeader::textOf(int section) const
{
    WrappedText text{
        .text = model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
        .marks = model()->headerData(section, orientation(), ComparisonModel::MarksRole).value<QList<TextRange>>(),
        .font = font()};
    if (isName(section))
        text.font.setWeight(QFont::DemiBold);
    return text;
}

void ComparisonHeader::setExtent(int extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    updateGeometry();
}

QSize ComparisonHeader::sizeHint() const
{
    return orientation() == Qt::Horizontal ? QSize(0, m_extent) : QSize(m_extent, 0);
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(isName(section) ? palette().color(QPalette::Text) : mutedTextColor(palette()));
    const int left = orientation() == Qt::Vertical ? cellPadding : cellSide;
    textOf(section).draw(*painter, rect.topLeft() + QPoint(left, cellPadding), rect.width() - left - cellSide,
                         palette());
    painter->setPen(colorsOf(palette()).line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace dc
