// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tableheader.h"

#include "app/look/theme.h"
#include "app/table/cellmetrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QStyleOptionHeader>

#include <algorithm>

namespace dc {

namespace {

constexpr qreal textSize = 0.9; // of the cells'
constexpr int gap = 6; // between title and arrow
constexpr int numberGap = 2; // between arrow and number

int triangleWidth(const QFontMetrics &metrics)
{
    return metrics.xHeight() + 1;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    // What a click means is for sortRequested() to say; what is sorted comes back with setSortKeys().
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { Q_EMIT sortRequested(section, m_adding); });
}

void TableHeader::setSortKeys(const SortSpec &keys)
{
    m_keys = keys;
    if (!keys.empty())
        setSortIndicator(keys.front().column, keys.front().order);
    viewport()->update();
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback guard(m_adding, event->modifiers().testFlag(Qt::ShiftModifier));
    QHeaderView::mouseReleaseEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    const qsizetype key = keyOf(section);
    const bool hovered = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);

    painter->save();
    painter->fillRect(rect, palette().color(hovered ? QPalette::AlternateBase : QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colorsOf(palette()).line);
    QRect room = rect.adjusted(CellMetrics::padding, 0, -CellMetrics::padding, 0);
    const bool atRight = option.textAlignment & Qt::AlignRight;
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    if (key >= 0) {
        // Beside the title, on the side where it does not push it out of line with the cells.
        const int arrow = arrowWidth(key);
        const int free = room.width() - arrow - gap;
        const int text = qMin(option.fontMetrics.horizontalAdvance(title), qMax(0, free));
        const QRect place(atRight ? room.right() + 1 - text - gap - arrow : room.left() + text + gap, room.top(), arrow,
                          room.height());
        drawArrow(painter, place, key);
        room.setWidth(qMax(0, free));
        if (atRight)
            room.moveRight(rect.right() - CellMetrics::padding);
    }
    painter->setPen(key >= 0 ? palette().color(QPalette::Text) : mutedTextColor(palette()));
    painter->setFont(font());
    painter->drawText(room, (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    // With room for an arrow in each: a sort does not move the columns.
    const int arrow = gap + arrowWidth(qMax<qsizetype>(0, keyOf(section)));
    return {metrics.horizontalAdvance(title) + arrow + 2 * CellMetrics::padding,
            metrics.height() + CellMetrics::spacing};
}

void TableHeader::setCellFont(const QFont &cells)
{
    QFont small = cells;
    if (cells.pointSizeF() > 0)
        small.setPointSizeF(cells.pointSizeF() * textSize);
    else
        small.setPixelSize(qRound(cells.pixelSize() * textSize));
    setFont(small);
}

void TableHeader::drawArrow(QPainter *painter, QRect place, qsizetype key) const
{
    const QFontMetrics metrics(font());
    const qreal width = triangleWidth(metrics);
    const qreal height = width * 0.6;
    const qreal top = place.center().y() + 1 - height / 2;
    const bool ascending = m_keys[static_cast<size_t>(key)].order == Qt::AscendingOrder;
    QPainterPath triangle;
    triangle.moveTo(place.left(), ascending ? top + height : top);
    triangle.lineTo(place.left() + width, ascending ? top + height : top);
    triangle.lineTo(place.left() + width / 2, ascending ? top : top + height);
    triangle.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(triangle, palette().color(QPalette::Text));
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_keys.size() > 1) {
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(key + 1));
    }
}

int TableHeader::arrowWidth(qsizetype key) const
{
    const QFontMetrics metrics(font());
    const int number = m_keys.size() > 1 ? numberGap + metrics.horizontalAdvance(QString::number(key + 1)) : 0;
    return triangleWidth(metrics) + number;
}

qsizetype TableHeader::keyOf(int section) const
{
    const auto key = std::ranges::find(m_keys, section, &SortKey::column);
    return key == m_keys.end() ? -1 : key - m_keys.begin();
}

} // namespace dc
