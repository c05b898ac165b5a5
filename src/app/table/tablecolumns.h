// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;
class QTableView;

namespace dc {

class TableModel;

/// The columns of the table: which are shown, in which order, how wide. A column fits its content until a person sets its
/// width by hand; that width then stays, through a change of language too.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(QTableView *view, QStringList shownByDefault);

    void setModel(TableModel *model);

    ColumnLayout layout() const;
    void apply(const ColumnLayout &layout);
    void reset();
    /// The shown columns of the data set, from left to right.
    QList<int> tableColumns() const;

    /// Actions to show and hide each column, to move the current one and to reset them all; made anew, as the menu is opened.
    void fillColumnsMenu(QMenu *menu);
    /// Actions to sort by each column, and the direction.
    void fillSortMenu(QMenu *menu);

    /// Makes the columns without a width of their own fit their content.
    void fit();

private:
    void addMoveActions(QMenu *menu, int section);
    void showHeaderMenu(const QPoint &position);
    void setShown(int section, bool shown);
    void move(int section, int step);
    int currentSection() const; ///< of the current cell
    QString menuTitle(int section) const;
    int dataSections() const;
    QString id(int section) const;

    QTableView *m_view;
    QHeaderView *m_header;
    TableModel *m_model = nullptr;
    QStringList m_shownByDefault;
    QSet<int> m_widthsByHand; ///< sections
    bool m_fitting = false;
};

} // namespace dc
