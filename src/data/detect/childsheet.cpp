// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/childsheet.h"

#include "data/detect/sheetlayout.h"
#include "data/io/childrows.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace dc {

namespace {

std::unordered_set<std::string_view> names(const Grid &grid)
{
    std::unordered_set<std::string_view> names;
    for (size_t column = 0; column < grid.columnCount(0); ++column) {
        if (!grid.text(0, column).empty())
            names.insert(grid.text(0, column));
    }
    return names;
}

/// Is there nothing but one row of names and the table?
bool isPlain(const Grid &grid)
{
    const SheetLayout layout = findLayout(grid, std::nullopt);
    return layout.titles.empty() && layout.header == std::vector<size_t>{0} && layout.footerRows == 0
        && layout.body.size() + 1 == grid.rowCount();
}

bool hasDifferentValues(const Grid &grid, size_t column)
{
    std::unordered_set<std::string_view> values;
    for (size_t row = 1; row < grid.rowCount(); ++row) {
        if (grid.text(row, column).empty() || !values.insert(grid.text(row, column)).second)
            return false;
    }
    return true;
}

} // namespace

bool adoptChildren(Sheet &sheet, const Sheet &other)
{
    const Grid &first = sheet.grid;
    const Grid &second = other.grid;
    if (sheet.headerRows || other.headerRows || first.rowCount() < 2 || second.rowCount() < 2)
        return false; // a format that knows its header knows what belongs to what, too
    const auto ownNames = names(first);
    const auto otherNames = names(second);
    const std::string_view link = second.text(0, 0);
    if (!ownNames.contains(link) || otherNames.size() < 2)
        return false;
    size_t key = 0;
    while (first.text(0, key) != link)
        ++key;
    if (!hasDifferentValues(first, key) || !isPlain(first))
        return false;
    ChildRows rows = childRows(first, key, second, 0);
    const auto shared =
        std::ranges::count_if(otherNames, [&](std::string_view name) { return ownNames.contains(name); });
    const bool isOneEach = std::ranges::adjacent_find(rows.children.parents) == rows.children.parents.end();
    if (!rows.orphans.empty() || (isOneEach && shared > 1))
        return false;
    rows.children.name = other.name;
    sheet.children = std::move(rows.children);
    sheet.headerRows = 1;
    return true;
}

} // namespace dc
