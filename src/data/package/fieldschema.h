// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/jsonreader.h"
#include "data/package/notation.h"
#include "data/table/columninfo.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dc {

/// What a schema asks of the values of a field (`constraints` of Table Schema). Values are written as in the file.
struct Constraints
{
    bool required = false;
    bool unique = false;
    QStringList allowed = {}; ///< `enum` or `categories`; empty: all are
    QString minimum = {}; ///< null: there is none
    QString maximum = {};
    bool isMinimumExclusive = false;
    bool isMaximumExclusive = false;
    std::optional<int> minLength = {}; ///< in characters
    std::optional<int> maxLength = {};
    QString pattern = {}; ///< of the whole value

    /// Does it ask more than that values are there and different?
    bool isOfValues() const;
};

/// One field of a table schema: a column of the file.
struct FieldSchema
{
    QString name; ///< as in the file: "name@uk"
    ColumnInfo column; ///< what it fills: `name`
    Language language = Language::English; ///< of its texts
    Notation notation = {};
    Constraints constraints = {};
};

/// The fields of a schema, v1 (https://specs.frictionlessdata.io/table-schema/) or v2
/// (https://datapackage.org/standard/table-schema/). Those in a language that the program does not speak are left out.
std::vector<FieldSchema> readFields(JsonReader &schema);

} // namespace dc
