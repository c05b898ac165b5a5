// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>

namespace dc {

/// A table view in which typing letters goes to the row whose name begins with them, whichever column the keyboard is
/// in, and Esc takes the selection away.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The column of the model that names the rows.
    void setNameColumn(int column) { m_nameColumn = column; }

    /// What the column needs to show its title and its cells whole, as far as they are looked at.
    int contentWidth(int column) const
    {
        return qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }

    void keyboardSearch(const QString &typed) override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    int m_nameColumn = 0;
    QString m_typed; ///< so far, without a pause
    QElapsedTimer m_sinceTyped;
};

} // namespace dc
