// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class DetailPane;
}

namespace dc {

class TableModel;

/// What is known of the selected cities, as text that can be selected and copied; of none: an overview of the data set.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void setModel(TableModel *model);
    /// The rows to show, in the order shown in the table.
    void setRows(const std::vector<Row> &rows);
    QWidget *view() const;
    /// Copies the text that is selected here, if the pane has the keyboard and there is some.
    bool copySelectedText();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    std::unique_ptr<Ui::DetailPane> m_ui;
    TableModel *m_model = nullptr;
    std::vector<Row> m_rows;
};

} // namespace dc
