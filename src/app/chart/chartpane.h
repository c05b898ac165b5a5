// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class ChartPane;
}

namespace dc {

class ChartView;
class TableModel;

/// The chart of the shown rows, in the order of the table. It asks for a selection and shows the one that it is given.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);
    ~ChartPane() override;

    void setModel(TableModel *model);
    void setSelectedRows(const std::vector<Row> &rows);
    const ChartChoice &choice() const { return m_choice; }
    void setChoice(const ChartChoice &choice);
    ChartView *view() const;

Q_SIGNALS:
    void choiceChanged();
    /// A mark was clicked or moved to: these are its rows. extend: they join the selection, or leave it.
    void rowsChosen(const std::vector<Row> &rows, bool extend);
    void nothingChosen();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChartSpec spec() const;
    void rebuild();
    /// The arrow keys go on from the selection, wherever it was made.
    void moveToSelection();

    std::unique_ptr<Ui::ChartPane> m_ui;
    TableModel *m_model = nullptr;
    ChartChoice m_choice;
    std::vector<Row> m_selected;
};

} // namespace dc
