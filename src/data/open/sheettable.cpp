// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/sheettable.h"

#include "data/table/columnbuilder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

std::optional<Column> filled(const Grid &grid, size_t column, size_t headerRows, const ColumnInfo &info)
{
    ColumnBuilder builder(info);
    for (size_t row = headerRows; row < grid.rowCount(); ++row) {
        if (!builder.append({grid.text(row, column), {}}))
            return std::nullopt;
    }
    return builder.take();
}

/// The names of the header; one that stands there again gets a number, and one that is missing is the column's number.
class ColumnIds
{
public:
    QString add(QString name, size_t column)
    {
        if (name.isEmpty())
            name = QString::number(column + 1);
        QString id = name;
        for (int &number = m_numbers[name]; m_taken.contains(id);)
            id = u"%1_%2"_s.arg(name).arg(++number + 1);
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< by which names are already told apart
};

std::vector<Column> columnsOf(const Grid &grid, size_t headerRows)
{
    std::vector<Column> columns;
    ColumnIds ids;
    for (size_t column = 0; column < grid.columnCount(); ++column) {
        const QString name = headerRows > 0 ? toQString(grid.text(0, column)).simplified() : QString();
        ColumnInfo info{.id = ids.add(name, column)};
        info.title.set(Language::English, info.id);
        info.label = info.title;
        for (const ColumnType type : {ColumnType::Integer, ColumnType::Real, ColumnType::Text}) {
            info.type = type;
            info.additive = type == ColumnType::Integer;
            if (auto values = filled(grid, column, headerRows, info)) {
                columns.push_back(std::move(*values));
                break;
            }
        }
    }
    return columns;
}

std::shared_ptr<const Relation> relationOf(const Sheet::Children &children, size_t parentCount)
{
    auto relation = std::make_shared<Relation>();
    relation->first.assign(parentCount + 1, 0);
    for (const quint32 parent : children.parents)
        ++relation->first[parent + 1];
    std::partial_sum(relation->first.begin(), relation->first.end(), relation->first.begin());
    PackageInfo info;
    info.name = children.name;
    info.title.set(Language::English, children.name);
    relation->table = Table(std::move(info), columnsOf(children.grid, 1));
    return relation;
}

} // namespace

Table sheetTable(const Sheet &sheet, PackageInfo info)
{
    const size_t headerRows = std::min(sheet.headerRows.value_or(1), sheet.grid.rowCount());
    const size_t rowCount = sheet.grid.rowCount() - headerRows;
    return {std::move(info), columnsOf(sheet.grid, headerRows),
            sheet.children ? relationOf(*sheet.children, rowCount) : nullptr};
}

} // namespace dc
