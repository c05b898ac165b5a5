// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QPoint;

namespace dc {

class TableColumns;
class TableModel;

/// What menus offer to do with the columns: those of the window, and the one that a header opens. They are filled anew each time
/// that they are opened.
class ColumnMenus : public QObject
{
    Q_OBJECT

public:
    ColumnMenus(TableColumns *columns, QHeaderView *header);

    void setModel(TableModel *model) { m_model = model; }

    /// Actions to show and hide each column, to move the current one and to reset them all.
    void fillColumnsMenu(QMenu *menu);
    /// Actions to sort by each column, the direction, and what else to sort by.
    void fillSortMenu(QMenu *menu);

Q_SIGNALS:
    void findRequested();

private:
    void addThenBy(QMenu *menu);
    void addMoveActions(QMenu *menu, int section);
    void showHeaderMenu(const QPoint &position);
    QString menuTitle(int section) const;

    TableColumns *m_columns;
    QHeaderView *m_header;
    TableModel *m_model = nullptr;
};

} // namespace dc
