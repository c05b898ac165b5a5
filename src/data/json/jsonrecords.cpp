// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsonrecords.h"

#include "data/io/limits.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dc {

using simdjson::ondemand::json_type;

namespace {

constexpr std::string_view keyColumn = "key";
constexpr std::string_view valueColumn = "value"; ///< of elements that are no records
constexpr std::string_view idColumn = "id";
constexpr std::string_view featureIdColumn = "feature_id";
constexpr std::string_view latitudeColumn = "latitude";
constexpr std::string_view longitudeColumn = "longitude";

void addHeader(Grid &grid, const std::vector<std::string> &names)
{
    for (const std::string &name : names)
        grid.append(name);
    grid.endRow(0);
}

void skipNull(simdjson::ondemand::value &value)
{
    if (!value.is_null().value())
        throw jsonFailure(simdjson::N_ATOM_ERROR, value.current_location());
}

/// The survey has not met the value that the filling meets here: what is between is no JSON, which is read in passing only.
[[noreturn]] void failUnknown(simdjson::ondemand::value &value)
{
    throw jsonFailure(simdjson::TAPE_ERROR, value.current_location());
}

/// Sets the cell of a property.
void setCell(JsonRow &row, const JsonProperty &property, simdjson::ondemand::value value)
{
    if (property.column < 0)
        failUnknown(value);
    row.set(static_cast<size_t>(property.column), value);
}

/// Hands longitude and latitude on, in this order, as numbers of the text, where the geometry is a point.
template <typename Visit>
void forEachCoordinate(simdjson::ondemand::value geometry, Visit visit)
{
    if (geometry.type().value() != json_type::object)
        return;
    for (auto field : geometry.get_object()) {
        simdjson::ondemand::value value = field.value();
        if (field.key().value() != "coordinates" || value.type().value() != json_type::array)
            continue;
        // The coordinates of all that is no point are arrays themselves.
        size_t place = 0;
        for (auto coordinate : value.get_array()) {
            simdjson::ondemand::value number = coordinate.value();
            if (place == 2 || number.type().value() != json_type::number)
                break;
            visit(place++, number);
        }
        return;
    }
}

} // namespace

JsonRecords::JsonRecords(JsonText &text, const JsonPart &part)
    : m_text(text)
    , m_part(part)
    , m_childLines(text.all())
{ }

Sheet JsonRecords::read()
{
    survey();
    Sheet sheet{.name = QString::fromStdString(m_part.name), .grid = {}, .headerRows = 1, .children = {}};
    fill(sheet);
    return sheet;
}

void JsonRecords::survey()
{
    forEachJsonRow(m_text, m_part, [&](const char *, Value value) {
        if (++m_rowCount > limits::rows)
            throw tooMany(ErrorCode::TooManyRows, limits::rows);
        if (m_part.content == JsonPart::Content::Features && value.type().value() == json_type::object)
            surveyFeature(value);
        else
            surveyElement(m_shape, valueColumn, value, 1);
    });
    if (m_featureIds > 0) {
        // What a program has numbered the features by goes behind an id among their own properties.
        m_featureId = &m_shape.named(m_shape.has(idColumn) ? featureIdColumn : idColumn);
        m_featureId->values += m_featureIds;
    }
    m_children = m_shape.bestChildren();
}

void JsonRecords::surveyElement(JsonShape &shape, std::string_view plainName, Value value, int depth)
{
    const json_type type = value.type();
    if (type == json_type::object)
        surveyObject(shape, value.get_object(), depth);
    else if (type != json_type::null)
        ++shape.named(plainName).values;
}

void JsonRecords::surveyFeature(Value feature)
{
    for (auto field : feature.get_object()) {
        Value value = field.value();
        const auto name = field.key().value();
        if (name == "properties" && value.type().value() == json_type::object)
            surveyObject(m_shape, value.get_object(), 1);
        else if (name == "id")
            ++m_featureIds;
        else if (name == "geometry")
            forEachCoordinate(value, [&](size_t place, Value) {
                ++m_shape.named(place == 0 ? longitudeColumn : latitudeColumn).values;
            });
    }
}

void JsonRecords::surveyObject(JsonShape &shape, Object object, int depth)
{
    shape.restart();
    for (auto field : object) {
        const char *const name = field.key().value().raw();
        if (depth > limits::nesting)
            throw nestedTooDeep(name - 1);
        surveyMember(propertyOf(shape, name), field.value(), depth);
    }
}

void JsonRecords::surveyMember(JsonProperty &property, Value value, int depth)
{
    const json_type type = value.type();
    if (type == json_type::object) {
        if (!property.inner)
            property.inner = std::make_unique<JsonShape>();
        surveyObject(*property.inner, value.get_object(), depth + 1);
    } else if (type == json_type::array) {
        ++property.lists;
        if (depth == 1)
            surveyList(property, value, depth + 1);
    } else if (type != json_type::null) {
        ++property.values;
    }
}

void JsonRecords::surveyList(JsonProperty &property, Value list, int depth)
{
    if (!property.children)
        property.children = std::make_unique<JsonShape>();
    for (auto element : list.get_array()) {
        Value value = element.value();
        const bool isRecord = value.type().value() == json_type::object;
        ++(isRecord ? property.childRecords : property.childValues);
        surveyElement(*property.children, property.name, value, depth + 1);
    }
}

JsonProperty &JsonRecords::propertyOf(JsonShape &shape, const char *rawName)
{
    const size_t known = shape.size();
    JsonProperty *property = shape.property(rawName);
    if (!property)
        throw jsonFailure(simdjson::STRING_ERROR, rawName);
    m_propertyCount += shape.size() - known;
    if (m_propertyCount > limits::columns)
        throw tooMany(ErrorCode::TooManyColumns, limits::columns);
    return *property;
}

void JsonRecords::checkSize(size_t rows, size_t columns) const
{
    if (columns > limits::columns)
        throw tooMany(ErrorCode::TooManyColumns, limits::columns);
    if (rows > limits::rows)
        throw tooMany(ErrorCode::TooManyRows, limits::rows);
    const size_t most = mostJsonCells(m_text);
    if (rows * columns > most)
        throw tooMany(ErrorCode::TooManyCells, most);
}

void JsonRecords::fill(Sheet &sheet)
{
    std::vector<std::string> names;
    if (m_part.source == JsonPart::Source::Members)
        names.emplace_back(keyColumn);
    m_shape.makeColumns(names, m_children);
    checkSize(m_rowCount, names.size());
    addHeader(sheet.grid, names);
    if (m_children) {
        std::vector<std::string> childNames;
        m_children->children->makeColumns(childNames, nullptr);
        checkSize(static_cast<size_t>(m_children->childRecords + m_children->childValues), childNames.size());
        m_childTable.name = QString::fromStdString(m_children->name);
        addHeader(m_childTable.grid, childNames);
    }
    LineCounter lines(m_text.all());
    forEachJsonRow(m_text, m_part, [&](const char *key, Value value) {
        m_row.clear();
        const qint64 line = lines.lineOf(value.current_location());
        if (m_part.content == JsonPart::Content::Features && value.type().value() == json_type::object)
            fillFeature(value);
        else
            fillElement(m_shape, valueColumn, value, m_row);
        if (key)
            m_row.setString(0, rawJsonString(key));
        m_row.appendTo(sheet.grid, line);
        ++m_parent;
    });
    if (m_children)
        sheet.children = std::move(m_childTable);
}

void JsonRecords::fillElement(JsonShape &shape, std::string_view plainName, Value value, JsonRow &row)
{
    const json_type type = value.type();
    if (type == json_type::object)
        fillObject(shape, value.get_object(), row);
    else if (type == json_type::null)
        skipNull(value);
    else
        setCell(row, shape.named(plainName), value);
}

void JsonRecords::fillFeature(Value feature)
{
    for (auto field : feature.get_object()) {
        Value value = field.value();
        const auto name = field.key().value();
        if (name == "properties" && value.type().value() == json_type::object)
            fillObject(m_shape, value.get_object(), m_row);
        else if (name == "id")
            setCell(m_row, m_featureId ? *m_featureId : m_shape.named(idColumn), value);
        else if (name == "geometry")
            forEachCoordinate(value, [&](size_t place, Value number) {
                setCell(m_row, m_shape.named(place == 0 ? longitudeColumn : latitudeColumn), number);
            });
    }
}

void JsonRecords::fillObject(JsonShape &shape, Object object, JsonRow &row)
{
    shape.restart();
    for (auto field : object)
        fillMember(propertyOf(shape, field.key().value().raw()), field.value(), row);
}

void JsonRecords::fillMember(JsonProperty &property, Value value, JsonRow &row)
{
    const json_type type = value.type();
    if (type == json_type::object && !property.inner)
        failUnknown(value);
    else if (type == json_type::object)
        fillObject(*property.inner, value.get_object(), row);
    else if (type == json_type::null)
        skipNull(value);
    else if (type == json_type::array && &property == m_children)
        fillChildren(value);
    else
        setCell(row, property, value);
}

void JsonRecords::fillChildren(Value list)
{
    for (auto element : list.get_array()) {
        Value value = element.value();
        m_childRow.clear();
        const qint64 line = m_childLines.lineOf(value.current_location());
        fillElement(*m_children->children, m_children->name, value, m_childRow);
        m_childRow.appendTo(m_childTable.grid, line);
        m_childTable.parents.push_back(m_parent);
    }
}

} // namespace dc
