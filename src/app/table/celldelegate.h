// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/cellbar.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

namespace dc {

/// Draws the cells of the table: what the search found is marked, numbers stand in digits of equal width, and in some
/// columns beside a quiet bar. A line runs under each row, and none between columns.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The columns of the model that have bars.
    void setBars(const QHash<int, BarScale> &bars) { m_bars = bars; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QRect barArea(const QStyleOptionViewItem &option, const BarScale &scale) const;
    void drawCellBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<int, BarScale> m_bars;
    // Which font has equal digits is measured once a font, not once a cell.
    mutable QFont m_font;
    mutable std::optional<QFont> m_tabularFont;
};

} // namespace dc
