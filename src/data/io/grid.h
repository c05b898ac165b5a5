// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// What the file itself says of a cell. In a text file every cell is Text or Empty; whether it is a number is found out later.
enum class CellKind : quint8 {
    Empty,
    Text,
    Number, ///< plain: "-12.5", "1e-9"
    Percent, ///< a number in percent, 29.3 for 29.3 %
    Date, ///< ISO 8601: "2024-10-12", with "T…" where the file has a time
    Boolean, ///< "true", "false"
    Error, ///< of a formula: "#DIV/0!"
    Binary, ///< bytes that are no text; the text says what they are: "BLOB"
};

/// The cells of one table as its file has them, row by row: nothing is decided yet about what they mean.
/// Rows may be of different lengths. Texts are UTF-8.
class Grid
{
public:
    Grid() = default;
    Grid(Grid &&) = default;
    Grid &operator=(Grid &&) = default;

    /// Adds a cell to the row begun; the text is copied. An empty text makes an empty cell.
    void append(std::string_view utf8, CellKind kind = CellKind::Text);
    /// The same without a copy, for bytes that the grid was given to keep.
    void appendKept(std::string_view utf8, CellKind kind = CellKind::Text);
    /// Ends the row; `line` is where it begins in the file, from 1 (in a spreadsheet the row's number).
    void endRow(qint64 line);
    /// Bytes that cells point into live as long as the grid. Returns them where they now are.
    std::string_view keep(std::string bytes);
    /// The same for shared bytes, which are not copied.
    std::string_view keep(const QByteArray &bytes);
    /// Makes room for so many at once.
    void reserve(size_t rows, size_t cells);

    size_t rowCount() const { return m_lines.size(); }
    /// Of the longest row.
    size_t columnCount() const { return m_columnCount; }
    /// How many cells the row itself has.
    size_t columnCount(size_t row) const { return m_ends[row + 1] - m_ends[row]; }
    /// Empty beyond the end of a row.
    std::string_view text(size_t row, size_t column) const
    {
        if (column >= columnCount(row))
            return {};
        const Cell &cell = m_cells[m_ends[row] + column];
        return {cell.text, cell.size};
    }
    CellKind kind(size_t row, size_t column) const
    {
        return column < columnCount(row) ? m_cells[m_ends[row] + column].kind : CellKind::Empty;
    }
    qint64 line(size_t row) const { return m_lines[row]; }

private:
    struct Cell
    {
        const char *text;
        quint32 size;
        CellKind kind;
    };

    std::vector<Cell> m_cells;
    std::vector<size_t> m_ends{0}; ///< row r has the cells [m_ends[r], m_ends[r + 1])
    std::vector<qint64> m_lines;
    size_t m_columnCount = 0;
    std::deque<std::string> m_kept; ///< a deque does not move what it holds
    std::vector<QByteArray> m_shared;
};

} // namespace dc
