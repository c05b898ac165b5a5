// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace dc {

class ComparisonModel;
class ComparisonView;
class TableModel;

/// Several rows side by side, and a sentence about those that are too many.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPane(const TableModel &model, QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    /// What the table's model says has changed: language, search, order.
    void refresh(const std::vector<Row> &rows);
    ComparisonView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const TableModel &m_table;
    ComparisonModel *m_model;
    ComparisonView *m_view;
    QLabel *m_limit;
};

} // namespace dc
