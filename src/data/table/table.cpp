// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace dc {

namespace {

size_t sizeOf(const Table::Column &column)
{
    if (const auto *category = std::get_if<Table::CategoryColumn>(&column.values))
        return category->codes.size();
    if (const auto *text = std::get_if<LocalizedTextColumn>(&column.values))
        return text->size();
    if (const auto *integers = std::get_if<Table::Integers>(&column.values))
        return integers->size();
    return std::get<Table::Reals>(column.values).size();
}

/// The texts that the cell's own text is among, and where; nothing for numbers.
std::pair<const LocalizedTextColumn *, size_t> textCell(const Table::Column &column, Row row)
{
    if (const auto *text = std::get_if<LocalizedTextColumn>(&column.values))
        return {text, row};
    if (const auto *category = std::get_if<Table::CategoryColumn>(&column.values))
        return {&category->values, category->codes[row]};
    return {nullptr, 0};
}

} // namespace

struct Table::Data
{
    PackageInfo info;
    std::vector<Column> columns;
    ProjectTable projects;
    Row rowCount = 0;

    Row projectIndex(Row row, int project) const
    {
        Q_ASSERT(project >= 0 && projects.firstOfRow[row] + static_cast<Row>(project) < projects.firstOfRow[row + 1]);
        return projects.firstOfRow[row] + static_cast<Row>(project);
    }
};

Table::Table()
    : m_data(std::make_shared<const Data>())
{ }

Table::Table(PackageInfo info, std::vector<Column> columns, ProjectTable projects)
{
    const size_t rowCount = columns.empty() ? 0 : sizeOf(columns.front());
    Q_ASSERT(rowCount < std::numeric_limits<Row>::max());
    Q_ASSERT(std::ranges::all_of(columns, [&](const Column &column) { return sizeOf(column) == rowCount; }));
    // Rows without projects may be left out at the end.
    projects.firstOfRow.resize(rowCount + 1, projects.firstOfRow.empty() ? 0 : projects.firstOfRow.back());
    m_data = std::make_shared<const Data>(
        Data{std::move(info), std::move(columns), std::move(projects), static_cast<Row>(rowCount)});
}

const PackageInfo &Table::info() const
{
    return m_data->info;
}

Row Table::rowCount() const
{
    return m_data->rowCount;
}

int Table::columnCount() const
{
    return static_cast<int>(m_data->columns.size());
}

const ColumnInfo &Table::column(int column) const
{
    return m_data->columns.at(static_cast<size_t>(column)).info;
}

int Table::columnIndex(QStringView id) const
{
    const auto &columns = m_data->columns;
    const auto found = std::ranges::find_if(columns, [&](const Column &column) { return column.info.id == id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString Table::text(int column, Row row, Language language) const
{
    const auto [texts, index] = textCell(m_data->columns.at(static_cast<size_t>(column)), row);
    return texts ? texts->text(index, language) : QString();
}

std::string_view Table::utf8(int column, Row row, Language language) const
{
    const auto [texts, index] = textCell(m_data->columns.at(static_cast<size_t>(column)), row);
    return texts ? texts->utf8(index, language) : std::string_view();
}

std::optional<double> Table::number(int column, Row row) const
{
    const auto &values = m_data->columns.at(static_cast<size_t>(column)).values;
    if (const auto *reals = std::get_if<Reals>(&values)) {
        const double value = (*reals)[row];
        return std::isnan(value) ? std::nullopt : std::optional(value);
    }
    if (const auto value = integer(column, row))
        return static_cast<double>(*value);
    return std::nullopt;
}

std::optional<qint64> Table::integer(int column, Row row) const
{
    const auto *integers = std::get_if<Integers>(&m_data->columns.at(static_cast<size_t>(column)).values);
    return integers ? (*integers)[row] : std::nullopt;
}

std::span<const Row> Table::projectOffsets() const
{
    return m_data->projects.firstOfRow;
}

int Table::projectCount(Row row) const
{
    const auto &offsets = m_data->projects.firstOfRow;
    return static_cast<int>(offsets[row + 1] - offsets[row]);
}

QString Table::projectTitle(Row row, int project, Language language) const
{
    return m_data->projects.titles.text(m_data->projectIndex(row, project), language);
}

std::string_view Table::projectTitleUtf8(Row row, int project, Language language) const
{
    return m_data->projects.titles.utf8(m_data->projectIndex(row, project), language);
}

QString Table::projectNote(Row row, int project, Language language) const
{
    return m_data->projects.notes.text(m_data->projectIndex(row, project), language);
}

int Table::totalProjectCount() const
{
    return static_cast<int>(m_data->projects.firstOfRow.back());
}

} // namespace dc
