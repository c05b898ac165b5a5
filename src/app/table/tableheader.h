// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/view/rowsorter.h"

#include <QHeaderView>

namespace dc {

/// The header of the table: small and quiet, but for the columns that sort. Those have an arrow, and, where there are
/// several, their place among them. A click sorts; with Shift held it adds a column, or turns one that sorts already.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// A little smaller than the cells'.
    void setCellFont(const QFont &cells);
    /// The columns here are sections.
    void setSortKeys(const SortSpec &keys);

Q_SIGNALS:
    void sortRequested(int section, bool adding);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void drawArrow(QPainter *painter, QRect place, qsizetype key) const;
    int arrowWidth(qsizetype key) const;
    qsizetype keyOf(int section) const; ///< -1: does not sort

    SortSpec m_keys;
    bool m_adding = false;
};

} // namespace dc
