// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/gridbuilder.h"

#include "data/io/limits.h"

namespace dc {

namespace {
/// A small file can speak of a great many cells, empty ones or repeated ones. Some are harmless, and a wide table with gaps may
/// have several for each that it holds.
constexpr size_t harmlessCells = 16'000'000;
constexpr size_t cellsForEachWritten = 50;
} // namespace

void GridBuilder::add(size_t column, std::string_view text, CellKind kind, size_t count)
{
    if (text.empty())
        return;
    if (count > 1)
        addKept(column, m_grid.keep(std::string(text)), kind, count);
    else if (begin(column, text, count))
        m_grid.append(text, kind);
}

void GridBuilder::addKept(size_t column, std::string_view text, CellKind kind, size_t count)
{
    if (text.empty() || !begin(column, text, count))
        return;
    for (size_t i = 0; i < count; ++i)
        m_grid.appendKept(text, kind);
}

bool GridBuilder::begin(size_t column, std::string_view text, size_t count)
{
    if (column < m_column)
        m_error = ErrorCode::Damaged;
    else if (column >= limits::columns || count > limits::columns - column)
        m_error = ErrorCode::TooManyColumns;
    else if (text.size() > limits::cellBytes)
        m_error = ErrorCode::CellTooLarge;
    if (m_error)
        return false;
    m_cells += column + count - m_column;
    ++m_written;
    for (; m_column < column; ++m_column)
        m_grid.appendKept({}, CellKind::Empty);
    m_column += count;
    return true;
}

Result<void> GridBuilder::endRow(qint64 line)
{
    if (m_error == ErrorCode::TooManyColumns)
        return tooMany(*m_error, limits::columns);
    if (m_error == ErrorCode::CellTooLarge)
        return tooMany(*m_error, limits::cellBytes >> 20);
    if (m_error)
        return failure({.code = *m_error, .file = m_fileName, .line = line});
    m_lastIsEmpty = m_column == 0;
    if (m_lastIsEmpty)
        return {};
    m_column = 0;
    m_grid.endRow(line);
    return checkSize();
}

Result<void> GridBuilder::repeatRow(size_t count)
{
    if (m_lastIsEmpty)
        return {};
    const size_t row = m_grid.rowCount() - 1;
    const size_t columns = m_grid.columnCount(row);
    const qint64 line = m_grid.line(row);
    for (size_t i = 1; i <= count; ++i) {
        for (size_t column = 0; column < columns; ++column)
            m_grid.appendKept(m_grid.text(row, column), m_grid.kind(row, column));
        m_cells += columns;
        m_grid.endRow(line + static_cast<qint64>(i));
        if (const auto checked = checkSize(); !checked)
            return checked;
    }
    return {};
}

Result<void> GridBuilder::checkSize() const
{
    if (m_grid.rowCount() > limits::rows)
        return tooMany(ErrorCode::TooManyRows, limits::rows);
    if (m_cells > limits::cells)
        return tooMany(ErrorCode::TooManyCells, limits::cells);
    if (m_cells > harmlessCells && m_cells / m_written > cellsForEachWritten)
        return tooMany(ErrorCode::TooManyCells, harmlessCells);
    return {};
}

tl::unexpected<Error> GridBuilder::tooMany(ErrorCode code, size_t limit) const
{
    return failure({.code = code, .file = m_fileName, .detail = QString::number(limit)});
}

} // namespace dc
