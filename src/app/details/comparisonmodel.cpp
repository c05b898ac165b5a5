// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/comparisonmodel.h"

#include "data/words/counted.h"
#include "data/words/format.h"
#include "models/tablemodel.h"

#include <algorithm>
#include <iterator>

namespace dc {

using namespace Qt::StringLiterals;

ComparisonModel::ComparisonModel(const TableModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{ }

void ComparisonModel::setRows(const std::vector<Row> &rows)
{
    beginResetModel();
    m_data = m_model.table();
    m_given = static_cast<int>(rows.size());
    m_rows.assign(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(m_given, maxCompared));
    const DetailColumns columns(m_data);
    m_name = columns.name;
    m_columns = columns.compared();
    // A fact that is known of none of them is no fact.
    std::erase_if(m_columns, [this](int column) {
        return std::ranges::all_of(
            m_rows, [&](Row row) { return formatCell(m_data, column, row, m_model.language()).isEmpty(); });
    });
    m_listed.clear();
    std::ranges::copy_if(m_rows, std::back_inserter(m_listed), [this](Row row) { return childCount(row) > 0; });
    computeStandings();
    endResetModel();
}

void ComparisonModel::setListsSpan(bool span)
{
    if (span == m_listsSpan)
        return;
    beginResetModel();
    m_listsSpan = span;
    endResetModel();
}

void ComparisonModel::refresh()
{
    if (m_rows.empty() || !isOf(m_model.table()))
        return;
    computeStandings();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ComparisonModel::isOf(const Table &table) const
{
    return m_data.isSameAs(table);
}

int ComparisonModel::childCount(Row row) const
{
    return m_data.relation() ? m_data.relation()->count(row) : 0;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    const size_t lists = m_listsSpan ? m_listed.size() : m_listed.empty() ? 0 : 1;
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size() + lists);
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case MarksRole:
        return QVariant::fromValue(marks(index.row(), index.column()));
    case StandingRole:
        return standing(index.row(), index.column());
    case ListRole:
        return isList(index.row());
    case Qt::AccessibleDescriptionRole:
        return described(standing(index.row(), index.column()), index.row());
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isName ? columnCount() : rowCount()))
        return {};
    if (isName) {
        const Row row = m_rows[static_cast<size_t>(section)];
        if (role == Qt::DisplayRole)
            return nameOf(row);
        if (role == MarksRole && m_name >= 0)
            return QVariant::fromValue(m_model.cellMarks(m_data.column(m_name).id, row));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isSpanning(section))
        return nameOf(m_listed[static_cast<size_t>(section) - m_columns.size()]);
    if (!isList(section))
        return m_data.column(m_columns[static_cast<size_t>(section)]).title.in(m_model.language());
    const Table &children = m_data.relation()->table;
    const QString title = children.info().title.in(m_model.language());
    return title.isEmpty() ? pluralOf(children.noun(), Phrasebook(m_model.language())) : title;
}

std::optional<Row> ComparisonModel::listOwner(int line, int column) const
{
    if (!m_listsSpan)
        return m_rows[static_cast<size_t>(column)];
    return column == 0 ? std::optional(m_listed[static_cast<size_t>(line) - m_columns.size()]) : std::nullopt;
}

QString ComparisonModel::text(int line, int column) const
{
    if (isList(line)) {
        const auto owner = listOwner(line, column);
        return owner ? listText(*owner) : QString();
    }
    const QString cell = formatCell(m_data, m_columns[static_cast<size_t>(line)], m_rows[static_cast<size_t>(column)],
                                    m_model.language());
    return cell.isEmpty() ? QString(QChar(0x2014)) : cell;
}

QList<TextRange> ComparisonModel::marks(int line, int column) const
{
    if (m_model.query().isEmpty())
        return {};
    QList<TextRange> marks;
    if (!isList(line))
        return m_model.cellMarks(m_data.column(m_columns[static_cast<size_t>(line)]).id,
                                 m_rows[static_cast<size_t>(column)]);
    if (const auto owner = listOwner(line, column))
        (void)listText(*owner, &marks);
    return marks;
}

QString ComparisonModel::listText(Row row, QList<TextRange> *marks) const
{
    const int count = childCount(row);
    if (count == 0)
        return QChar(0x2014);
    const Relation &children = *m_data.relation();
    const QLocale locale = localeOf(m_model.language());
    QString text;
    for (int item = 0; item < std::min(count, maxListed); ++item) {
        if (item > 0)
            text += u'\n';
        text += u"%1. "_s.arg(locale.toString(item + 1));
        if (marks) {
            for (const TextRange &mark : m_model.childMarks(row, item))
                marks->append({text.size() + mark.start, mark.length});
        }
        text += children.table.name(children.child(row, item), m_model.language()).replace(u'\n', u' ');
    }
    if (count > maxListed)
        text += u'\n' + tr("and %Ln more", nullptr, count - maxListed);
    return text;
}

ComparisonModel::Standing ComparisonModel::standing(int line, int column) const
{
    return isList(line) ? Ordinary : m_standings[static_cast<size_t>(line)][static_cast<size_t>(column)];
}

QString ComparisonModel::described(Standing standing, int line) const
{
    switch (standing) {
    case Highest:
        return bestOf(m_data, m_columns[static_cast<size_t>(line)]) == Best::Lowest ? tr("best place of those compared")
                                                                                    : tr("highest of those compared");
    case SameInAll:
        return tr("the same in all compared");
    case Ordinary:
        break;
    }
    return {};
}

QString ComparisonModel::nameOf(Row row) const
{
    const QString name = m_name < 0 ? QString() : formatCell(m_data, m_name, row, m_model.language());
    return name.isEmpty() ? localeOf(m_model.language()).toString(row + 1) : name;
}

void ComparisonModel::computeStandings()
{
    m_standings.clear();
    for (const int column : m_columns) {
        std::vector<Standing> standings(m_rows.size(), Ordinary);
        const QString first =
            m_rows.empty() ? QString() : formatCell(m_data, column, m_rows.front(), m_model.language());
        const bool same = std::ranges::all_of(
            m_rows, [&](Row row) { return formatCell(m_data, column, row, m_model.language()) == first; });
        const Best best = bestOf(m_data, column);
        if (same) {
            std::ranges::fill(standings, SameInAll);
        } else if (best != Best::None) {
            std::optional<double> top;
            for (const Row row : m_rows) {
                const auto value = m_data.number(column, row);
                if (value && (!top || (best == Best::Highest ? *value > *top : *value < *top)))
                    top = value;
            }
            for (size_t i = 0; i < m_rows.size(); ++i) {
                if (top && m_data.number(column, m_rows[i]) == top)
                    standings[i] = Highest;
            }
        }
        m_standings.push_back(std::move(standings));
    }
}

} // namespace dc
