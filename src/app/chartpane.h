// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"
#include "data/dataset.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class ChartPane;
}

namespace dc {

class ChartView;
class DatasetModel;

/// The bars of the shown rows, in the order of the table. It asks for a selection and shows the one that it is given.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);
    ~ChartPane() override;

    void setModel(DatasetModel *model);
    void setSelectedRows(const std::vector<Row> &rows);
    Qt::Orientation orientation() const { return m_orientation; }
    void setOrientation(Qt::Orientation orientation);
    ChartView *view() const;

    /// The chart as it goes into a file or onto paper: the same rows and direction, in the fixed font, light, nothing highlighted.
    ChartSpec printedSpec() const;

Q_SIGNALS:
    /// A bar was clicked or moved to; extend: it joins the selection, or leaves it.
    void rowChosen(Row row, bool extend);
    void nothingChosen();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChartSpec spec() const;
    void rebuild();
    /// The arrow keys go on from the selection, wherever it was made.
    void moveToSelection();
    std::vector<int> highlightedBars() const;

    std::unique_ptr<Ui::ChartPane> m_ui;
    DatasetModel *m_model = nullptr;
    Qt::Orientation m_orientation = Qt::Horizontal;
    std::vector<Row> m_selected;
};

} // namespace dc
