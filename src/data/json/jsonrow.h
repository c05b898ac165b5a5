// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/json/jsontext.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// The cells of one row while it is read: they may come in any order.
class JsonRow
{
public:
    /// Without cells, for the next row.
    void clear();
    /// Reads any value but null into a cell; what is no plain value stays as JSON. Throws JsonFailure.
    void set(size_t column, simdjson::ondemand::value value);
    /// The text is raw, without its quotation marks.
    void setString(size_t column, std::string_view raw);
    size_t size() const { return m_size; }
    void appendTo(Grid &grid, qint64 line) const;
    void appendCellTo(Grid &grid, size_t column) const;

private:
    struct Cell
    {
        std::string_view text = {};
        CellKind kind = CellKind::Empty;
    };

    void put(size_t column, const Cell &cell);
    Cell read(simdjson::ondemand::value &value);
    Cell readString(std::string_view raw);
    std::string &scratch();

    std::vector<Cell> m_cells;
    size_t m_size = 0;
    std::deque<std::string> m_scratch; ///< texts that are not in the file as they are; used again in the next row
    size_t m_scratchUsed = 0;
};

} // namespace dc
