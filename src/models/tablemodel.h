// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/text/textsearch.h"
#include "data/view/rowsearch.h"
#include "data/view/rowsorter.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace dc {

/// The rows of a Table as a person has sorted and searched them, in the language shown. Sorting and filtering change
/// one vector of row indexes; the data stays where it is.
///
/// The model's columns are those that the table offers, and one more at the end: where a row was found that does not show
/// its match ("Wi-Fi in shelters"), empty otherwise.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the raw number (double) or text that the cell shows; invalid where it is missing
        MarksRole, ///< QList<TextRange>: where the search is found in the shown text
    };

    explicit TableModel(QObject *parent = nullptr);

    /// Swaps the data: all of it, in the columns that it offers (Roles), sorted by its measure, the largest first.
    void setTable(const Table &data);
    const Table &table() const { return m_data; }

    Language language() const { return m_language; }
    void setLanguage(Language language);

    const SearchQuery &query() const { return m_query; }
    void setQuery(const SearchQuery &query);

    using QAbstractTableModel::sort;
    void sort(int column, Qt::SortOrder order) override; ///< by this column of the model alone
    /// Sorts by these columns of the data set, as far as the model has them: the first decides, the next where it is equal.
    void setSortKeys(const SortSpec &keys);
    const SortSpec &sortKeys() const { return m_sort; }
    int sortColumn() const; ///< the first of them, as a column of the model; -1: none
    Qt::SortOrder sortOrder() const { return m_sort.empty() ? Qt::AscendingOrder : m_sort.front().order; }

    /// The shown rows, in their order: indexes into the data set.
    const std::vector<Row> &rows() const { return m_rows; }
    /// All rows of the data set, in the same order.
    const std::vector<Row> &allRows() const { return m_order; }
    Row tableRow(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    int rowOf(Row tableRow) const; ///< -1: not shown
    int tableColumn(int column) const { return m_columns.value(column, -1); } ///< -1: the last one, "found in"
    int columnOf(QStringView id) const; ///< -1: not among the model's columns
    int foundColumn() const { return static_cast<int>(m_columns.size()); }
    /// Is any shown row found where its cells do not show it?
    bool hasFoundTexts() const { return m_hasFoundTexts; }

    /// Where to mark the shown text of this row in the data set's column of that id.
    QList<TextRange> cellMarks(QStringView columnId, Row row) const;
    /// Where to mark what this child of the row is called, as shown.
    QList<TextRange> childMarks(Row row, int child) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The language has changed: what is shown of every row, and perhaps their order.
    void languageChanged();
    /// Other rows than before are shown, or in another order.
    void rowsChanged();

private:
    void reorder();
    void filter();
    QVariant foundHeader(int role) const;
    QString spokenHeader(int column) const;
    bool isMissing(int column, Row row) const;
    QString shownText(int column, Row row) const;
    QString foundText(int row, const QString &withOthers) const;
    QList<TextRange> marks(const QModelIndex &index) const;

    Table m_data;
    QList<int> m_columns; ///< of the data set
    Language m_language = Language::English;
    SortSpec m_sort;
    SearchQuery m_query;
    std::unique_ptr<RowSorter> m_sorter;
    std::unique_ptr<RowSearch> m_search;
    std::vector<Row> m_order; ///< all rows, sorted
    std::vector<Row> m_rows; ///< those of m_order that the query leaves
    std::vector<FoundIn> m_found; ///< one a shown row; empty without a search
    bool m_hasFoundTexts = false;
};

} // namespace dc

Q_DECLARE_METATYPE(QList<dc::TextRange>)
