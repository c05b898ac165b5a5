// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QMenu;

namespace dc {

class CellDelegate;
class TableHeader;
class TableModel;
class TableView;

/// The columns of the table: which are shown, in which order, how wide, and which draw their numbers as bars. A column
/// fits its content, and the name takes what is left of the table's width, until a person sets a width by hand; that one
/// then stays, through a change of language too, and the last column takes what is left.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(TableView *view);

    void setModel(TableModel *model);

    ColumnLayout layout() const;
    void apply(const ColumnLayout &layout);
    void reset();
    /// The shown columns of the data set, from left to right.
    QList<int> tableColumns() const;

    /// Actions to show and hide each column, to move the current one and to reset them all; made anew, as the menu is opened.
    void fillColumnsMenu(QMenu *menu);
    /// Actions to sort by each column, the direction, and what else to sort by.
    void fillSortMenu(QMenu *menu);

    /// The sections of the data, in their order, hidden ones too.
    QList<int> dataSections() const;
    bool isShown(int section) const;
    void setShown(int section, bool shown);

    void setCellFont(const QFont &font);
    /// Makes the columns without a width of their own fit their content, and all together fill the table.
    void fit();
    /// The same after a change of the table's width alone.
    void fill();

Q_SIGNALS:
    void findRequested();

private:
    void sortBy(int section, bool adding);
    void showSort();
    void setBars(int section, bool shown);
    void updateBars();
    bool canHaveBars(int section) const;
    void widthChanged(int section, int width);
    int nameSection() const;
    int fillingSection() const; ///< the one that takes the room that is left
    QList<int> shownSections() const; ///< from left to right
    Qt::SortOrder naturalOrder(int section) const;
    void addThenBy(QMenu *menu);
    void addMoveActions(QMenu *menu, int section);
    void showHeaderMenu(const QPoint &position);
    void move(int section, int step);
    int currentSection() const; ///< of the current cell
    QString menuTitle(int section) const;
    int sectionOf(int column) const; ///< of the data set; -1: it is not offered
    int dataCount() const; ///< of sections
    QString id(int section) const;

    TableView *m_view;
    TableHeader *m_header;
    CellDelegate *m_delegate;
    TableModel *m_model = nullptr;
    QHash<int, int> m_widthsByHand; ///< of sections
    QHash<int, int> m_contentWidths; ///< of the other ones that are shown
    QSet<int> m_bars; ///< sections
    bool m_fitting = false;
};

} // namespace dc
