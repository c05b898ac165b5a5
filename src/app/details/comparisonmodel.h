// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/details/detailcolumns.h"
#include "data/table/table.h"
#include "data/text/textsearch.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace dc {

class TableModel;

/// Rows of the table side by side: each fact is a row here, each row of the table a column, with the names as headers.
/// The rows' own lists, where the table has such, stand in a last row, or each in a row of its own that spans all
/// columns: where columns are few and narrow, a list is read better so.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// More than these would be a table again, and there is one.
    static constexpr int maxCompared = 12;
    /// Of a longer list, so many are shown.
    static constexpr int maxListed = 40;

    enum Role {
        MarksRole = Qt::UserRole, ///< QList<TextRange>: where the search is found in the shown text
        StandingRole, ///< Standing of this cell in its row
        ListRole, ///< bool: each line of the text is an item, and begins with its number
    };
    enum Standing { Ordinary, Highest, SameInAll };

    explicit ComparisonModel(const TableModel &model, QObject *parent = nullptr);

    /// The first maxCompared of these are compared.
    void setRows(const std::vector<Row> &rows);
    int givenCount() const { return m_given; }
    void setListsSpan(bool span);
    bool isSpanning(int line) const { return m_listsSpan && isList(line); }
    /// Text, order and marks are those of the table's model: another language, another search.
    void refresh();
    /// Are the rows those of this table, and not of one that has been swapped away?
    bool isOf(const Table &table) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isList(int line) const { return line >= static_cast<int>(m_columns.size()); }
    /// Whose list a cell holds; nothing where the list of another cell spans it.
    std::optional<Row> listOwner(int line, int column) const;
    QString text(int line, int column) const;
    QList<TextRange> marks(int line, int column) const;
    QString listText(Row row, QList<TextRange> *marks = nullptr) const;
    Standing standing(int line, int column) const;
    QString described(Standing standing, int line) const;
    int childCount(Row row) const;
    QString nameOf(Row row) const;
    void computeStandings();

    const TableModel &m_model;
    Table m_data;
    int m_name = -1;
    std::vector<int> m_columns; ///< the facts: columns of the table that say something of any of the rows
    std::vector<Row> m_rows;
    std::vector<Row> m_listed; ///< those of m_rows that have a list
    bool m_listsSpan = false;
    int m_given = 0;
    std::vector<std::vector<Standing>> m_standings; ///< one a fact, each one a row
};

} // namespace dc
