// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"
#include "data/json/jsonpart.h"
#include "data/json/jsonrow.h"
#include "data/json/jsonshape.h"

namespace dc {

/// Reads a table of records: objects whose properties are columns, those of an object in an object too ("address.city"). It
/// goes through the text twice: to learn which columns there are, and to fill them.
class JsonRecords
{
public:
    /// Text and part must outlive this.
    JsonRecords(JsonText &text, const JsonPart &part);

    /// One row of names, then the records. Throws JsonFailure.
    Sheet read();

private:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;

    // To learn the columns:
    void survey();
    void surveyElement(JsonShape &shape, std::string_view plainName, Value value, int depth);
    void surveyFeature(Value feature);
    void surveyObject(JsonShape &shape, Object object, int depth);
    void surveyMember(JsonProperty &property, Value value, int depth);
    void surveyList(JsonProperty &property, Value list, int depth);
    JsonProperty &propertyOf(JsonShape &shape, const char *rawName);
    void checkSize(size_t rows, size_t columns) const;

    // To fill them:
    void fill(Sheet &sheet);
    void fillElement(JsonShape &shape, std::string_view plainName, Value value, JsonRow &row);
    void fillFeature(Value feature);
    void fillObject(JsonShape &shape, Object object, JsonRow &row);
    void fillMember(JsonProperty &property, Value value, JsonRow &row);
    void fillChildren(Value list);

    JsonText &m_text;
    const JsonPart &m_part;
    JsonShape m_shape;
    JsonProperty *m_featureId = nullptr; ///< null: there are none
    qint64 m_featureIds = 0;
    JsonProperty *m_children = nullptr; ///< whose lists are the child table; null: there is none
    size_t m_rowCount = 0;
    size_t m_propertyCount = 0;
    JsonRow m_row;
    JsonRow m_childRow;
    Sheet::Children m_childTable;
    LineCounter m_childLines;
    quint32 m_parent = 0;
};

} // namespace dc
