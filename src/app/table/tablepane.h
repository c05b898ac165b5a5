// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/write/delimitedwriter.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace Ui {
class TablePane;
}

namespace dc {

class ColumnMenus;
class Selection;
class TableColumns;
class TableModel;

/// The table. It shows the selection that all panes share, and what a person selects in it becomes that: rows that a search
/// hides stay selected, until another selection is made in the table.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);
    ~TablePane() override;

    /// Both outlive the pane.
    void setModel(TableModel *model, Selection *selection);
    TableColumns *columns() const { return m_columns; }
    ColumnMenus *menus() const { return m_menus; }
    QWidget *view() const;

    /// The selected rows that are shown, in the order shown.
    std::vector<Row> selectedRows() const;
    void selectAll();
    /// Goes to the first row that the search has found, if there is one.
    void selectFirstHit();
    /// Selects the row and makes this column's cell the current one, shown or not; no column: the row alone.
    void goToCell(Row row, const QString &columnId);
    /// Asks which column to go to, and makes it the one of the current cell.
    void findColumn();
    /// Goes on to the next (1) or back to the previous one (-1), round the ends of the table.
    void selectNextHit(int step);

    /// Selected rows and shown columns as tab-separated text and as an HTML table.
    void copySelection(Headers headers) const;

Q_SIGNALS:
    void clearSearchRequested();
    /// At this place of the screen.
    void contextMenuRequested(const QPoint &globalPosition);
    /// All rows have been painted once.
    void painted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void selectionEdited();
    void restoreSelection();
    void updateNotice();
    void updateRowHeight();
    void showContextMenu(const QPoint &position);
    void setCurrent(int row);
    void goTo(int row);

    std::unique_ptr<Ui::TablePane> m_ui;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_clearSearch;
    TableColumns *m_columns;
    ColumnMenus *m_menus;
    TableModel *m_model = nullptr;
    Selection *m_selection = nullptr;
    bool m_restoring = false;
    bool m_painted = false;
};

} // namespace dc
