// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/detailtext.h"

#include "app/details/wrappedtext.h"
#include "app/look/tabularfont.h"
#include "app/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace dc {

namespace {

constexpr qreal tilePadding = 8;
constexpr qreal tileGap = 8;
constexpr qreal cornerRadius = 4;

WrappedText valueOf(const DetailTile &tile, const QFont &font)
{
    QFont large = tabularFont(font);
    large.setPointSizeF(QFontInfo(font).pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    return {.text = tile.value, .font = large};
}

WrappedText labelOf(const DetailTile &tile, const QFont &font)
{
    return {.text = tile.label, .font = font};
}

} // namespace

DetailText::DetailText(QWidget *parent)
    : ReadingPane(parent)
{ }

void DetailText::setTiles(std::vector<DetailTile> tiles)
{
    m_tiles = std::move(tiles);
    reserveRoom();
    viewport()->update();
}

QTextBlock DetailText::block() const
{
    QTextBlock block = document()->begin();
    while (block.isValid() && block.userState() != tileBlock)
        block = block.next();
    return block;
}

DetailText::Layout DetailText::layOutTiles() const
{
    Layout layout;
    const qreal room = viewport()->width() - 2 * document()->documentMargin();
    qreal needed = 0;
    for (const DetailTile &tile : m_tiles)
        needed = std::max({needed, valueOf(tile, font()).naturalWidth(), labelOf(tile, font()).wordWidth()});
    needed += 2 * tilePadding;
    const int count = static_cast<int>(m_tiles.size());
    layout.perRow = std::clamp(static_cast<int>((room + tileGap) / (needed + tileGap)), 1, std::max(1, count));
    // Two above one would look like an accident.
    if (layout.perRow < count)
        layout.perRow = 1;
    layout.width = (room - tileGap * (layout.perRow - 1)) / layout.perRow;
    for (const DetailTile &tile : m_tiles) {
        const qreal text = layout.width - 2 * tilePadding;
        layout.height = std::max(
            layout.height, valueOf(tile, font()).height(text) + labelOf(tile, font()).height(text) + 2 * tilePadding);
    }
    const int rows = (count + layout.perRow - 1) / layout.perRow;
    layout.total = rows * layout.height + tileGap * std::max(0, rows - 1);
    return layout;
}

void DetailText::reserveRoom()
{
    const QTextBlock tiles = block();
    if (!tiles.isValid() || m_tiles.empty())
        return;
    const qreal height = std::ceil(layOutTiles().total);
    QTextBlockFormat format = tiles.blockFormat();
    if (qFuzzyCompare(format.lineHeight(), height))
        return;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    QTextCursor(tiles).setBlockFormat(format);
}

void DetailText::paintEvent(QPaintEvent *event)
{
    ReadingPane::paintEvent(event);
    const QTextBlock tiles = block();
    if (!tiles.isValid() || m_tiles.empty())
        return;
    const QRectF place = document()->documentLayout()->blockBoundingRect(tiles).translated(
        -horizontalScrollBar()->value(), -verticalScrollBar()->value());
    if (!place.intersects(event->rect()))
        return;
    const Layout layout = layOutTiles();
    const QTextCursor selection = textCursor();
    const bool isSelected = selection.hasSelection()
        && selection.selectionStart() < tiles.position() + tiles.length() - 1
        && selection.selectionEnd() > tiles.position();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(place, palette().base());
    const Colors &colors = colorsOf(palette());
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const int column = static_cast<int>(i) % layout.perRow;
        const int row = static_cast<int>(i) / layout.perRow;
        const QRectF tile(document()->documentMargin() - horizontalScrollBar()->value()
                              + column * (layout.width + tileGap),
                          place.top() + row * (layout.height + tileGap), layout.width, layout.height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected ? colors.accent : colors.ground);
        painter.drawRoundedRect(tile, cornerRadius, cornerRadius);
        const QPointF topLeft = tile.topLeft() + QPointF(tilePadding, tilePadding);
        const qreal width = layout.width - 2 * tilePadding;
        const WrappedText value = valueOf(m_tiles[i], font());
        painter.setPen(isSelected ? colors.onAccent : colors.ink);
        value.draw(painter, topLeft, width, palette());
        painter.setPen(isSelected ? colors.onAccent : colors.muted);
        labelOf(m_tiles[i], font()).draw(painter, topLeft + QPointF(0, value.height(width)), width, palette());
    }
}

void DetailText::resizeEvent(QResizeEvent *event)
{
    ReadingPane::resizeEvent(event);
    reserveRoom();
}

void DetailText::changeEvent(QEvent *event)
{
    ReadingPane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserveRoom();
}

} // namespace dc
