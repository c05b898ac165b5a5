// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsongrids.h"

#include "data/io/limits.h"
#include "data/json/jsonrow.h"

#include <algorithm>
#include <deque>

namespace dc {

using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

namespace {

void checkColumns(size_t count)
{
    if (count > limits::columns)
        throw tooMany(ErrorCode::TooManyColumns, limits::columns);
}

void checkRows(size_t count)
{
    if (count > limits::rows)
        throw tooMany(ErrorCode::TooManyRows, limits::rows);
}

bool isHeader(const Grid &grid)
{
    for (size_t column = 0; column < grid.columnCount(0); ++column) {
        if (grid.kind(0, column) != CellKind::Text)
            return false;
    }
    return grid.columnCount(0) > 0;
}

void setCells(JsonRow &column, value values)
{
    size_t row = 0;
    const auto add = [&](value cell) {
        checkRows(row + 1);
        column.set(row++, cell);
    };
    if (values.type().value() == json_type::array) {
        for (auto element : values.get_array())
            add(element.value());
    } else {
        for (auto field : values.get_object())
            add(field.value().value());
    }
}

} // namespace

Sheet readJsonRows(JsonText &text, const JsonPart &part)
{
    Sheet sheet{.name = QString::fromStdString(part.name), .grid = {}, .headerRows = {}, .children = {}};
    LineCounter lines(text.all());
    JsonRow row;
    size_t cellCount = 0;
    forEachJsonRow(text, part, [&](const char *, value cells) {
        row.clear();
        const qint64 line = lines.lineOf(cells.current_location());
        if (cells.type().value() == json_type::array) {
            for (auto cell : cells.get_array()) {
                row.set(row.size(), cell.value());
                checkColumns(row.size());
            }
        } else {
            row.set(0, cells);
        }
        row.appendTo(sheet.grid, line);
        checkRows(sheet.grid.rowCount());
        cellCount += row.size();
        if (cellCount > limits::cells)
            throw tooMany(ErrorCode::TooManyCells, limits::cells);
    });
    sheet.headerRows = sheet.grid.rowCount() > 0 && isHeader(sheet.grid) ? 1 : 0;
    return sheet;
}

Sheet readJsonColumns(JsonText &text, const JsonPart &part)
{
    Sheet sheet{.name = QString::fromStdString(part.name), .grid = {}, .headerRows = 1, .children = {}};
    JsonRow names;
    std::deque<JsonRow> columns; // each is what JsonRow is for a row
    size_t rowCount = 0;
    forEachJsonRow(text, part, [&](const char *name, value values) {
        names.setString(columns.size(), rawJsonString(name));
        setCells(columns.emplace_back(), values);
        checkColumns(columns.size());
        rowCount = std::max(rowCount, columns.back().size());
    });
    if (const size_t most = mostJsonCells(text); rowCount * columns.size() > most)
        throw tooMany(ErrorCode::TooManyCells, most);
    names.appendTo(sheet.grid, 0);
    for (size_t row = 0; row < rowCount; ++row) {
        for (const JsonRow &column : columns)
            column.appendCellTo(sheet.grid, row);
        sheet.grid.endRow(0);
    }
    return sheet;
}

} // namespace dc
