// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/childrows.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace dc {

ChildRows childRows(const Grid &first, size_t key, const Grid &second, size_t reference)
{
    std::unordered_map<std::string_view, quint32> parents;
    for (size_t row = 1; row < first.rowCount(); ++row)
        parents.try_emplace(first.text(row, key), static_cast<quint32>(row - 1));
    ChildRows result;
    std::vector<std::pair<quint32, size_t>> order; // the parent, and the row of the child
    for (size_t row = 1; row < second.rowCount(); ++row) {
        if (const auto parent = parents.find(second.text(row, reference)); parent != parents.end())
            order.emplace_back(parent->second, row);
        else
            result.orphans.push_back(row);
    }
    std::ranges::sort(order);
    const auto append = [&](size_t row) {
        for (size_t column = 0; column < second.columnCount(row); ++column) {
            if (column != reference)
                result.children.grid.append(second.text(row, column), second.kind(row, column));
        }
        result.children.grid.endRow(second.line(row));
    };
    append(0);
    for (const auto &[parent, row] : order) {
        append(row);
        result.children.parents.push_back(parent);
    }
    return result;
}

} // namespace dc
