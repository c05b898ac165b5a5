// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QObject>

#include <optional>
#include <span>
#include <vector>

namespace dc {

/// The one selection that table, chart and details share: rows of a table, whether a search shows them or not, and the row
/// that has the keyboard. Rows stay selected by their keys when the table is replaced by a newer one of the same data.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    /// The rows from now on are this table's. What is selected stays, as far as the table has rows of the same keys.
    void setTable(const Table &table);

    /// Ascending, each once.
    const std::vector<Row> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    bool contains(Row row) const;
    /// Those of the rows that are selected, in the order given.
    std::vector<Row> among(std::span<const Row> rows) const;

    /// These and no others.
    void set(std::vector<Row> rows);
    /// Takes the rows in, or, where all of them are in already, out.
    void toggle(std::span<const Row> rows);
    void clear() { set({}); }

    std::optional<Row> current() const { return m_current; }
    void setCurrent(std::optional<Row> row);

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    Table m_table;
    std::vector<Row> m_rows;
    std::optional<Row> m_current;
};

} // namespace dc
