// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dc {

class TableColumns;
class TableModel;

/// All columns of a table in a list that narrows as one types, in either alphabet: ticks show and hide them, and Enter chooses
/// one to go to.
class ColumnFinder : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ColumnFinder(const TableModel &model, TableColumns &columns, QWidget *parent);

    /// The section that was chosen; -1: none.
    int chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addColumns();
    void narrow(const QString &typed);
    void setShown(QListWidgetItem *item);

    const TableModel &m_model;
    TableColumns &m_columns;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_go;
};

} // namespace dc
