// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/text/textsearch.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class DetailPane;
}

namespace dc {

class ComparisonPane;
class TableModel;

/// What is known of the selected row, as text that can be selected and copied; of none: an overview of the data set; of
/// several: a grid that compares them.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    void setModel(TableModel *model);
    /// The rows to show, in the order shown in the table.
    void setRows(const std::vector<Row> &rows);
    /// What takes the keyboard here at present.
    QWidget *view() const;
    /// Copies the text or the cells selected here, if the pane has the keyboard and there are some.
    bool copySelectedText();
    /// The same whatever is shown: the layout of the window must not follow the selection.
    QSize minimumSizeHint() const override { return {80, 80}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isComparing() const { return m_rows.size() > 1; }
    void showRows();
    void write();
    std::optional<Row> shownRow() const; ///< nothing: the overview
    void follow(const QUrl &url);

    std::unique_ptr<Ui::DetailPane> m_ui;
    TableModel *m_model = nullptr;
    ComparisonPane *m_comparison = nullptr; ///< once there is something to compare
    std::vector<Row> m_rows;
    QSet<QString> m_open; ///< the signs that are open, by their addresses
    SearchQuery m_query; ///< that the text was last written for
};

} // namespace dc
