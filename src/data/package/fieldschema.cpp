// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/fieldschema.h"

#include "data/package/datepattern.h"

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A field's name without its language: "name@uk" is `name` in Ukrainian. Nothing for a language that we do not speak.
std::optional<std::pair<QString, Language>> splitName(const QString &name, Language defaultLanguage)
{
    const qsizetype at = name.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return std::pair(name, defaultLanguage);
    const auto language = languageFromCode(QStringView(name).mid(at + 1));
    return language ? std::optional(std::pair(name.left(at), *language)) : std::nullopt;
}

bool isReadableDate(const QString &format)
{
    return format == "default"_L1 || format == "any"_L1 || isDatePattern(format.toStdString());
}

/// What a field with the properties `type`, `format`, `categorical`, `categories`, `code` and `percent` is.
std::optional<ColumnType> columnType(JsonReader &json)
{
    const QString type = json.string("type", u"string"_s);
    // With a name of the month, or with a time, a date is shown as it is written.
    if (type == "date"_L1 && isReadableDate(json.string("format", u"default"_s)))
        return ColumnType::Date;
    if (type == "boolean"_L1)
        return ColumnType::Boolean;
    if (type == "integer"_L1)
        return ColumnType::Integer;
    if (type == "number"_L1)
        return json.boolean("percent") ? ColumnType::Percent : ColumnType::Real;
    if (type == "year"_L1)
        return ColumnType::Year;
    // What else the specification knows is shown as it is written.
    static const QStringList texts{
        u"string"_s,    u"any"_s,      u"date"_s,     u"time"_s,    u"datetime"_s, u"list"_s,
        u"yearmonth"_s, u"duration"_s, u"geopoint"_s, u"geojson"_s, u"object"_s,   u"array"_s,
    };
    if (texts.contains(type) && json.boolean("code"))
        return ColumnType::Code;
    if (texts.contains(type))
        return json.boolean("categorical") || json.has("categories") ? ColumnType::Category : ColumnType::Text;
    return std::nullopt;
}

std::vector<std::string> toStrings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

Notation readNotation(JsonReader &json, JsonReader &schema)
{
    Notation notation;
    JsonReader &owner = json.has("missingValues") ? json : schema;
    if (owner.has("missingValues"))
        notation.missing = toStrings(owner.texts("missingValues"));
    notation.decimalMark = json.string("decimalChar", u"."_s).toStdString();
    if (notation.decimalMark.empty())
        json.fail("decimalChar");
    notation.groupMark = json.string("groupChar").toStdString();
    notation.isBare = json.boolean("bareNumber", true);
    notation.yes = toStrings(json.texts("trueValues"));
    notation.no = toStrings(json.texts("falseValues"));
    notation.dateFormat = json.string("format", u"default"_s).toStdString();
    return notation;
}

Constraints readConstraints(JsonReader &field)
{
    JsonReader json = field.object("constraints");
    Constraints constraints{.required = json.boolean("required"),
                            .unique = json.boolean("unique"),
                            .allowed = json.texts("enum"),
                            .minimum = json.text("minimum"),
                            .maximum = json.text("maximum"),
                            .minLength = json.count("minLength"),
                            .maxLength = json.count("maxLength"),
                            .pattern = json.string("pattern")};
    if (constraints.allowed.isEmpty())
        constraints.allowed = field.texts("categories");
    if (const QString limit = json.text("exclusiveMinimum"); !limit.isNull()) {
        constraints.minimum = limit;
        constraints.isMinimumExclusive = true;
    }
    if (const QString limit = json.text("exclusiveMaximum"); !limit.isNull()) {
        constraints.maximum = limit;
        constraints.isMaximumExclusive = true;
    }
    return constraints;
}

ColumnInfo readColumnInfo(JsonReader &json, const QString &id, Language defaultLanguage)
{
    const auto type = columnType(json);
    if (!type)
        json.fail("type");
    ColumnInfo info{.id = id, .type = type.value_or(ColumnType::Text)};
    info.title = json.localized("title");
    if (info.title.isEmpty())
        info.title.set(defaultLanguage, id);
    info.label = json.localized("label");
    if (info.label.isEmpty())
        info.label = info.title;
    info.description = json.localized("description");
    info.note = json.localized("note");
    // Whole numbers are mostly counts.
    info.additive = json.boolean("additive", info.type == ColumnType::Integer);
    info.rank = json.boolean("rank");
    return info;
}

} // namespace

bool Constraints::isOfValues() const
{
    return !allowed.isEmpty() || !minimum.isNull() || !maximum.isNull() || minLength || maxLength || !pattern.isEmpty();
}

std::vector<FieldSchema> readFields(JsonReader &schema)
{
    std::vector<FieldSchema> fields;
    std::vector<JsonReader> objects = schema.objects("fields");
    if (objects.empty())
        schema.fail("fields");
    for (JsonReader &json : objects) {
        const QString name = json.requiredString("name");
        const auto split = splitName(name, schema.defaultLanguage());
        if (!split)
            continue;
        FieldSchema field{.name = name,
                          .column = readColumnInfo(json, split->first, schema.defaultLanguage()),
                          .language = split->second,
                          .notation = readNotation(json, schema),
                          .constraints = readConstraints(json)};
        if (name != split->first && !field.column.isText())
            json.fail("type");
        // The languages of one column are fields of their own, all of the same type.
        const bool isTaken = std::ranges::any_of(fields, [&](const FieldSchema &other) {
            return other.column.id == field.column.id
                && (other.language == field.language || other.column.type != field.column.type);
        });
        if (isTaken)
            json.fail("name");
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace dc
