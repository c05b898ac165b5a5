// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/problemsmodel.h"

#include "app/language/problemtext.h"

namespace dc {

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ProblemsModel::setProblems(const Problems &problems, const Table &table)
{
    beginResetModel();
    m_problems = problems;
    m_table = table;
    endResetModel();
}

void ProblemsModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.listed().size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Problem &problem = this->problem(index.row());
    switch (index.column()) {
    case RowColumn: // as an editor or a spreadsheet counts
        return problem.line > 0 ? QVariant(problem.line) : QVariant();
    case NameColumn: {
        const int column = m_table.columnIndex(problem.column);
        return column < 0 ? problem.column : m_table.column(column).title.in(m_language);
    }
    case ValueColumn:
        return problem.value;
    default:
        return problemText(problem, m_table);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RowColumn:
        return tr("Line");
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("What is wrong");
    }
}

} // namespace dc
