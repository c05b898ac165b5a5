// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsonrow.h"

#include "data/io/limits.h"
#include "data/json/jsonstring.h"

#include <algorithm>

namespace dc {

namespace {

/// A list or an object in a cell may be nested as deep as any other.
void checkNesting(std::string_view json)
{
    int depth = 0;
    bool isQuoted = false;
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            i += c == '\\' ? 1 : 0;
        else if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (depth > limits::nesting)
            throw nestedTooDeep(&json[i]);
    }
}

} // namespace

void JsonRow::clear()
{
    std::fill_n(m_cells.begin(), m_size, Cell());
    m_size = 0;
    m_scratchUsed = 0;
}

void JsonRow::set(size_t column, simdjson::ondemand::value value)
{
    const char *place = value.current_location();
    const Cell cell = read(value);
    if (cell.text.size() > limits::cellBytes)
        throw JsonFailure{
            .code = ErrorCode::CellTooLarge, .place = place, .detail = QString::number(limits::cellBytes >> 20)};
    put(column, cell);
}

void JsonRow::setString(size_t column, std::string_view raw)
{
    put(column, readString(raw));
}

void JsonRow::put(size_t column, const Cell &cell)
{
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    m_size = std::max(m_size, column + 1);
    m_cells[column] = cell;
}

void JsonRow::appendTo(Grid &grid, qint64 line) const
{
    for (size_t column = 0; column < m_size; ++column)
        appendCellTo(grid, column);
    grid.endRow(line);
}

void JsonRow::appendCellTo(Grid &grid, size_t column) const
{
    const Cell cell = column < m_size ? m_cells[column] : Cell();
    grid.append(cell.text, cell.kind);
}

JsonRow::Cell JsonRow::read(simdjson::ondemand::value &value)
{
    using simdjson::ondemand::json_type;
    switch (value.type().value()) {
    case json_type::string: {
        const std::string_view token = trimmedJson(value.raw_json_token());
        return readString(token.substr(1, token.size() - 2));
    }
    case json_type::number: {
        const std::string_view token = trimmedJson(value.raw_json_token());
        if (!isJsonNumber(token))
            throw jsonFailure(simdjson::NUMBER_ERROR, token.data());
        return {token, CellKind::Number};
    }
    case json_type::boolean:
        return {value.get_bool().value() ? "true" : "false", CellKind::Boolean};
    case json_type::null:
        if (!value.is_null().value())
            throw jsonFailure(simdjson::N_ATOM_ERROR, value.current_location());
        return {};
    case json_type::array:
    case json_type::object: {
        const bool isArray = value.type().value() == json_type::array;
        const std::string_view json = trimmedJson(isArray ? value.get_array().value().raw_json().value()
                                                          : value.get_object().value().raw_json().value());
        checkNesting(json);
        if (json.find('\n') == std::string_view::npos)
            return {json, CellKind::Text};
        std::string &text = scratch();
        text.resize(json.size());
        size_t size = 0;
        if (simdjson::minify(json.data(), json.size(), text.data(), size) == simdjson::SUCCESS)
            text.resize(size);
        return {text, CellKind::Text};
    }
    }
    return {};
}

JsonRow::Cell JsonRow::readString(std::string_view raw)
{
    if (raw.find('\\') == std::string_view::npos)
        return {raw, CellKind::Text};
    std::string &text = scratch();
    if (!unescapeJson(raw, text))
        throw jsonFailure(simdjson::STRING_ERROR, raw.data());
    return {text, CellKind::Text};
}

std::string &JsonRow::scratch()
{
    if (m_scratchUsed == m_scratch.size())
        m_scratch.emplace_back();
    std::string &text = m_scratch[m_scratchUsed++];
    text.clear();
    return text;
}

} // namespace dc
