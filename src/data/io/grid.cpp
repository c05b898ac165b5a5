// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/grid.h"

#include <algorithm>

namespace dc {

namespace {
/// Copies are gathered in blocks of this size: a string for each cell would cost more than its text.
constexpr size_t blockSize = size_t{1} << 20;
} // namespace

void Grid::append(std::string_view utf8, CellKind kind)
{
    if (m_kept.empty() || m_kept.back().capacity() - m_kept.back().size() < utf8.size()) {
        m_kept.emplace_back();
        m_kept.back().reserve(std::max(blockSize, utf8.size()));
    }
    // Within the capacity, so that what points into the block stays where it is.
    std::string &block = m_kept.back();
    const size_t begin = block.size();
    block.append(utf8);
    appendKept(std::string_view(block).substr(begin), kind);
}

void Grid::appendKept(std::string_view utf8, CellKind kind)
{
    m_cells.push_back({.text = utf8.data(),
                       .size = static_cast<quint32>(utf8.size()),
                       .kind = utf8.empty() ? CellKind::Empty : kind});
}

void Grid::endRow(qint64 line)
{
    m_columnCount = std::max(m_columnCount, m_cells.size() - m_ends.back());
    m_ends.push_back(m_cells.size());
    m_lines.push_back(line);
}

std::string_view Grid::keep(std::string bytes)
{
    m_kept.push_back(std::move(bytes));
    return m_kept.back();
}

std::string_view Grid::keep(const QByteArray &bytes)
{
    m_shared.push_back(bytes);
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

void Grid::reserve(size_t rows, size_t cells)
{
    m_cells.reserve(cells);
    m_ends.reserve(rows + 1);
    m_lines.reserve(rows);
}

} // namespace dc
