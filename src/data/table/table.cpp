// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace dc {

struct Table::Data
{
    PackageInfo info;
    std::vector<std::shared_ptr<const Column>> columns; // a table with one more column shares the others
    std::shared_ptr<const Relation> relation;
    Noun noun;
    Roles roles;
    Row rowCount = 0;
};

namespace {

std::shared_ptr<const Relation> forRows(std::shared_ptr<const Relation> relation, size_t rowCount)
{
    if (!relation || relation->first.size() > rowCount)
        return relation;
    // Rows without children may be left out at the end.
    auto complete = std::make_shared<Relation>(*relation);
    complete->first.resize(rowCount + 1, relation->first.empty() ? 0 : relation->first.back());
    return complete;
}

} // namespace

Table::Table()
    : m_data(std::make_shared<const Data>())
{ }

Table::Table(PackageInfo info, std::vector<Column> columns, std::shared_ptr<const Relation> relation, Noun noun,
             const Roles &roles)
{
    const size_t rowCount = columns.empty() ? 0 : columns.front().size();
    Q_ASSERT(rowCount < std::numeric_limits<Row>::max());
    Q_ASSERT(std::ranges::all_of(columns, [&](const Column &column) { return column.size() == rowCount; }));
    std::vector<ColumnInfo> infos;
    std::vector<std::shared_ptr<const Column>> shared;
    for (Column &column : columns) {
        infos.push_back(column.info);
        shared.push_back(std::make_shared<const Column>(std::move(column)));
    }
    m_data =
        std::make_shared<const Data>(Data{std::move(info), std::move(shared), forRows(std::move(relation), rowCount),
                                          std::move(noun), guessedRoles(infos, roles), static_cast<Row>(rowCount)});
}

Table Table::gathered(std::span<const Row> rows) const
{
    std::vector<Column> columns;
    columns.reserve(m_data->columns.size());
    for (const auto &column : m_data->columns)
        columns.push_back(column->gathered(rows));
    return {m_data->info, std::move(columns), {}, m_data->noun, m_data->roles};
}

Table Table::withColumn(Column column) const
{
    Q_ASSERT(column.size() == rowCount());
    auto data = std::make_shared<Data>(*m_data);
    data->columns.push_back(std::make_shared<const Column>(std::move(column)));
    Table table;
    table.m_data = std::move(data);
    return table;
}

const PackageInfo &Table::info() const
{
    return m_data->info;
}

const Noun &Table::noun() const
{
    return m_data->noun;
}

const Roles &Table::roles() const
{
    return m_data->roles;
}

const Relation *Table::relation() const
{
    return m_data->relation.get();
}

Row Table::rowCount() const
{
    return m_data->rowCount;
}

int Table::columnCount() const
{
    return static_cast<int>(m_data->columns.size());
}

const Column *Table::at(int column) const
{
    return column < 0 ? nullptr : m_data->columns.at(static_cast<size_t>(column)).get();
}

const ColumnInfo &Table::column(int column) const
{
    return m_data->columns.at(static_cast<size_t>(column))->info;
}

int Table::columnIndex(QStringView id) const
{
    const auto &columns = m_data->columns;
    const auto found = std::ranges::find_if(columns, [&](const auto &column) { return column->info.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString Table::text(int column, Row row, Language language) const
{
    const Column *values = at(column);
    return values ? values->text(row, language) : QString();
}

std::string_view Table::utf8(int column, Row row, Language language) const
{
    const Column *values = at(column);
    return values ? values->utf8(row, language) : std::string_view();
}

std::optional<double> Table::number(int column, Row row) const
{
    const Column *values = at(column);
    return values ? values->number(row) : std::nullopt;
}

std::optional<qint64> Table::integer(int column, Row row) const
{
    const Column *values = at(column);
    return values ? values->integer(row) : std::nullopt;
}

QString Table::key(Row row) const
{
    const Column *keys = at(roles().key);
    if (!keys)
        return QString::number(row + 1);
    if (const auto number = keys->integer(row))
        return QString::number(*number);
    const QString text = keys->text(row, Language::English);
    return text.isEmpty() ? QString::number(row + 1) : text;
}

std::optional<Row> Table::rowOf(const QString &key) const
{
    for (Row row = 0; row < rowCount(); ++row) {
        if (this->key(row) == key)
            return row;
    }
    return std::nullopt;
}

} // namespace dc
