// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tablemodel.h"

#include "data/text/plaintext.h"
#include "data/words/format.h"

#include <algorithm>
#include <unordered_map>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QVariant alignment(bool isNumber)
{
    return QVariant::fromValue<Qt::Alignment>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_sorter(std::make_unique<RowSorter>(m_data))
    , m_search(std::make_unique<RowSearch>(m_data, m_language))
{ }

void TableModel::setTable(const Table &data)
{
    beginResetModel();
    m_data = data;
    m_columns = QList<int>(data.roles().offered.begin(), data.roles().offered.end());
    m_sort.clear();
    if (const int measure = data.roles().measure; m_columns.contains(measure))
        m_sort = {{measure, Qt::DescendingOrder}};
    else if (!m_columns.isEmpty())
        m_sort = {{m_columns.front(), Qt::AscendingOrder}};
    m_sorter = std::make_unique<RowSorter>(m_data);
    m_search = std::make_unique<RowSearch>(m_data, m_language);
    m_order = m_sorter->sorted(m_sort, m_language);
    filter();
    endResetModel();
    Q_EMIT rowsChanged();
}

void TableModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_search = std::make_unique<RowSearch>(m_data, m_language);
    reorder();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT languageChanged();
}

void TableModel::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    filter();
    endResetModel();
    Q_EMIT rowsChanged();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    // A view asks for column -1 when it has no sort indicator; the last column has no order of its own.
    setSortKeys({{tableColumn(column), order}});
}

void TableModel::setSortKeys(const SortSpec &keys)
{
    SortSpec known;
    for (const SortKey &key : keys) {
        // What stands by a column twice stands by it once.
        if (m_columns.contains(key.column) && std::ranges::find(known, key.column, &SortKey::column) == known.end())
            known.push_back(key);
    }
    if (known.empty() || known == m_sort)
        return;
    m_sort = std::move(known);
    reorder();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // they say how the rows are sorted
    Q_EMIT rowsChanged();
}

int TableModel::sortColumn() const
{
    return m_sort.empty() ? -1 : static_cast<int>(m_columns.indexOf(m_sort.front().column));
}

int TableModel::rowOf(Row tableRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), tableRow);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TableModel::columnOf(QStringView id) const
{
    const int column = m_data.columnIndex(id);
    return column < 0 ? -1 : static_cast<int>(m_columns.indexOf(column));
}

QList<TextRange> TableModel::cellMarks(QStringView columnId, Row row) const
{
    const int column = m_data.columnIndex(columnId);
    return column < 0 || m_query.isEmpty() ? QList<TextRange>() : m_search->cellMarks(column, row, m_query);
}

QList<TextRange> TableModel::childMarks(Row row, int child) const
{
    return m_search->childMarks(row, child, m_query);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : foundColumn() + 1;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row row = tableRow(index.row());
    const int column = tableColumn(index.column());
    const bool isNumber = column >= 0 && m_data.column(column).isNumeric();
    switch (role) {
    case Qt::DisplayRole:
        return column < 0 ? foundText(index.row(), u"%1 +%2"_s) : shownText(column, row);
    case Qt::AccessibleTextRole:
        // What is missing is said, not a dash.
        if (column < 0) {
            //: where a search found something, and in how many places more
            return foundText(index.row(), tr("%1, and %2 more"));
        }
        return isMissing(column, row) ? tr("no data") : formatCell(m_data, column, row, m_language);
    case ValueRole:
        if (isNumber) {
            const auto value = m_data.number(column, row);
            return value ? QVariant(*value) : QVariant();
        }
        return column < 0 || isMissing(column, row) ? QVariant() : formatCell(m_data, column, row, m_language);
    case MarksRole:
        return QVariant::fromValue(marks(index));
    case Qt::TextAlignmentRole:
        return alignment(isNumber);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int column = tableColumn(section);
    if (column < 0)
        return foundHeader(role);
    const ColumnInfo &info = m_data.column(column);
    switch (role) {
    case Qt::DisplayRole:
        return info.title.in(m_language);
    case Qt::ToolTipRole:
        return toolTipText(info.description.in(m_language));
    case Qt::AccessibleTextRole:
        return spokenHeader(column);
    case Qt::AccessibleDescriptionRole:
        return info.description.in(m_language);
    case Qt::InitialSortOrderRole:
        return info.isNumeric() ? Qt::DescendingOrder : Qt::AscendingOrder;
    case Qt::TextAlignmentRole:
        return alignment(info.isNumeric());
    default:
        return {};
    }
}

QString TableModel::spokenHeader(int column) const
{
    const QString title = m_data.column(column).title.in(m_language);
    const auto key = std::ranges::find(m_sort, column, &SortKey::column);
    if (key == m_sort.end())
        return title;
    const bool ascending = key->order == Qt::AscendingOrder;
    if (m_sort.size() == 1) {
        //: a header as it is spoken; %1 is the title of the column
        return (ascending ? tr("%1, sorted ascending") : tr("%1, sorted descending")).arg(title);
    }
    //: a header as it is spoken, where several columns sort: "Since, sorted descending, 2 of 3"
    return (ascending ? tr("%1, sorted ascending, %2 of %3") : tr("%1, sorted descending, %2 of %3"))
        .arg(title)
        .arg(key - m_sort.begin() + 1)
        .arg(m_sort.size());
}

QVariant TableModel::foundHeader(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Found in");
    case Qt::ToolTipRole:
        return tr("Where the search text was found");
    case Qt::TextAlignmentRole:
        return alignment(false);
    default:
        return {};
    }
}

void TableModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> rowsBefore;
    rowsBefore.reserve(before.size());
    for (const QModelIndex &index : before)
        rowsBefore.push_back(tableRow(index.row()));

    m_order = m_sorter->sorted(m_sort, m_language);
    filter();

    std::unordered_map<Row, int> positions;
    positions.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        positions.emplace(m_rows[i], static_cast<int>(i));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto position = positions.find(rowsBefore[i]);
        after.append(position == positions.end() ? QModelIndex() : index(position->second, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::filter()
{
    m_found.clear();
    m_hasFoundTexts = false;
    if (m_query.isEmpty()) {
        m_rows = m_order;
        return;
    }
    m_rows.clear();
    for (const Row row : m_order) {
        if (auto found = m_search->find(row, m_query)) {
            m_rows.push_back(row);
            m_hasFoundTexts = m_hasFoundTexts || !found->text.isEmpty();
            m_found.push_back(*std::move(found));
        }
    }
}

bool TableModel::isMissing(int column, Row row) const
{
    return formatCell(m_data, column, row, m_language).isEmpty();
}

QString TableModel::shownText(int column, Row row) const
{
    const QString text = formatCell(m_data, column, row, m_language);
    return text.isEmpty() ? u"—"_s : text;
}

QString TableModel::foundText(int row, const QString &withOthers) const
{
    if (m_found.empty())
        return {};
    const FoundIn &found = m_found[static_cast<size_t>(row)];
    return found.others == 0 ? found.text : withOthers.arg(found.text).arg(found.others);
}

QList<TextRange> TableModel::marks(const QModelIndex &index) const
{
    if (m_query.isEmpty())
        return {};
    const int column = tableColumn(index.column());
    if (column >= 0)
        return m_search->cellMarks(column, tableRow(index.row()), m_query);
    return m_query.marks(m_found[static_cast<size_t>(index.row())].text, Scripts::Across);
}

} // namespace dc
