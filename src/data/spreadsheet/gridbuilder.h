// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/words/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace dc {

/// Makes the grid of a sheet whose cells say where they are. Empty rows, and empty cells at the end of a row, take no room,
/// however many the file speaks of; the limits hold for the rest.
class GridBuilder
{
public:
    explicit GridBuilder(QString fileName)
        : m_fileName(std::move(fileName))
    { }

    Grid &grid() { return m_grid; }
    /// Puts the text into `count` cells of the row begun, from this column on: one right of those that were filled before.
    void add(size_t column, std::string_view text, CellKind kind, size_t count = 1);
    /// The same for a text that the grid keeps.
    void addKept(size_t column, std::string_view text, CellKind kind, size_t count = 1);
    /// Ends the row and says what was wrong with it: Damaged or a limit.
    Result<void> endRow(qint64 line);
    /// Adds the row that was ended last as often again, where it was not empty.
    Result<void> repeatRow(size_t count);

private:
    bool begin(size_t column, std::string_view text, size_t count);
    Result<void> checkSize() const;
    tl::unexpected<Error> tooMany(ErrorCode code, size_t limit) const;

    QString m_fileName;
    Grid m_grid;
    size_t m_column = 0; ///< of the row begun, where its next cell goes
    bool m_lastIsEmpty = true;
    size_t m_written = 0; ///< cells for which the file has bytes
    size_t m_cells = 0;
    std::optional<ErrorCode> m_error;
};

} // namespace dc
