// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/tablewriter.h"
#include "data/table/table.h"

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

class TableModel;
class TableColumns;

/// The table of cities. Its selection is a set of the data set's rows: it survives sorting, a change of language, and a
/// search that hides some of them, which come back selected when the search is cleared.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);
    ~TablePane() override;

    void setModel(TableModel *model);
    TableColumns *columns() const { return m_columns; }
    QWidget *view() const;

    /// The selected rows that are shown, in the order shown.
    std::vector<Row> selectedRows() const;
    /// These and no others, whether the search shows them or not.
    void select(const std::vector<Row> &rows);
    /// Takes the rows into the selection, or, where all of them are in it, out of it.
    void toggle(const std::vector<Row> &rows);
    void selectAll();

    /// Selected rows and shown columns as tab-separated text and as an HTML table.
    void copySelection(Headers headers) const;

Q_SIGNALS:
    void selectionChanged();
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

    std::unique_ptr<Ui::TablePane> m_ui;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_clearSearch;
    TableColumns *m_columns;
    TableModel *m_model = nullptr;
    std::vector<Row> m_selected; ///< hidden ones too
    std::optional<Row> m_current;
    bool m_restoring = false;
    bool m_painted = false;
};

} // namespace dc
