// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/details/wrappedtext.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace dc {

/// Space around the text of a cell and of a header: above and below, and at each side.
inline constexpr int cellPadding = 8;
inline constexpr int cellSide = 4;

/// Draws the cells of a comparison: wrapped, the highest value strong, what is the same in all quiet.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static WrappedText textOf(const QModelIndex &index, const QFont &font);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The names above, or the facts at the left: wrapped as the cells are.
class ComparisonHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    WrappedText textOf(int section) const;
    /// The height of the names' header, the width of that of the facts.
    void setExtent(int extent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isName(int section) const;

    int m_extent = 0;
};

} // namespace dc
