// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/table/table.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace dc {

class ProblemsModel;

/// What was wrong in the file that is open. A problem that is chosen leads to its cell. Its list is made once there is
/// something to list.
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    void setProblems(const Problems &problems, const Table &table);
    void setLanguage(Language language);
    QWidget *list() const; ///< null: none has been made

Q_SIGNALS:
    /// The column's id; empty: the whole row.
    void cellChosen(Row row, const QString &column);
    void accepted(); ///< by Enter or a double click: the keyboard is wanted at the cell
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void create();
    void retranslateUi();
    void choose(const QModelIndex &index);

    qint64 m_count = 0;
    ProblemsModel *m_model;
    QLabel *m_text = nullptr; ///< null, as the others: not yet made
    QPushButton *m_save = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace dc
