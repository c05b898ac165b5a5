// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/packageschema.h"

#include "data/io/jsonreader.h"
#include "data/io/textposition.h"

#include <QJsonDocument>

#include <algorithm>

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

std::optional<ColumnType> columnType(const QString &type, bool categorical)
{
    if (type == "integer"_L1)
        return ColumnType::Integer;
    if (type == "number"_L1)
        return ColumnType::Real;
    if (type == "year"_L1)
        return ColumnType::Year;
    // What else the specification knows is shown as it is written.
    static const QStringList texts{
        u"string"_s,    u"any"_s,      u"boolean"_s,  u"date"_s,    u"time"_s,   u"datetime"_s, u"list"_s,
        u"yearmonth"_s, u"duration"_s, u"geopoint"_s, u"geojson"_s, u"object"_s, u"array"_s,
    };
    if (texts.contains(type))
        return categorical ? ColumnType::Category : ColumnType::Text;
    return std::nullopt;
}

/// Within the package's own folder, as the specification asks: a data package must not read files elsewhere.
bool isSafePath(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1Char('\\'))
        && !path.contains(QLatin1Char(':')) && !path.split(QLatin1Char('/')).contains(u".."_s);
}

PackageInfo readInfo(JsonReader &root)
{
    PackageInfo info;
    info.name = root.string("name");
    info.title = root.localized("title");
    info.description = root.localized("description");
    for (JsonReader &source : root.objects("sources")) {
        info.sources.append(
            {source.localized("title"), source.localized("author"), source.string("path"), source.date("date")});
    }
    for (JsonReader &attribution : root.objects("attributions"))
        info.attributions.append(attribution.localized("title"));
    if (!info.sources.isEmpty())
        info.date = info.sources.first().date;
    return info;
}

void readFields(JsonReader &schema, ResourceSchema &resource)
{
    std::vector<JsonReader> fields = schema.objects("fields");
    if (fields.empty())
        schema.fail("fields");
    for (JsonReader &json : fields) {
        const QString name = json.requiredString("name");
        const auto split = splitName(name, schema.defaultLanguage());
        if (!split)
            continue;
        JsonReader constraints = json.object("constraints");
        FieldSchema field{.name = name,
                          .column = {},
                          .language = split->second,
                          .required = constraints.boolean("required"),
                          .unique = constraints.boolean("unique")};
        const auto type = columnType(json.string("type", u"string"_s), json.boolean("categorical"));
        const bool isText = type == ColumnType::Text || type == ColumnType::Category;
        if (!type || (name != split->first && !isText))
            json.fail("type");
        field.column.id = split->first;
        field.column.type = type.value_or(ColumnType::Text);
        field.column.title = json.localized("title");
        if (field.column.title.isEmpty())
            field.column.title.set(schema.defaultLanguage(), split->first);
        field.column.label = json.localized("label");
        if (field.column.label.isEmpty())
            field.column.label = field.column.title;
        field.column.description = json.localized("description");

        // The languages of one column are fields of their own, all of the same type.
        const bool isTaken = std::ranges::any_of(resource.fields, [&](const FieldSchema &other) {
            return other.column.id == field.column.id
                && (other.language == field.language || other.column.type != field.column.type);
        });
        if (isTaken)
            json.fail("name");
        resource.fields.push_back(std::move(field));
    }
}

ResourceSchema readResource(JsonReader &json)
{
    ResourceSchema resource;
    const QStringList paths = json.strings("path");
    resource.path = paths.value(0);
    if (paths.size() != 1 || !isSafePath(resource.path))
        json.fail("path");
    const QString delimiter = json.object("dialect").string("delimiter", u","_s);
    if (delimiter.size() != 1 || delimiter[0].unicode() > 0x7f || QStringView(u"\"\r\n").contains(delimiter[0]))
        json.fail("dialect/delimiter");
    else
        resource.delimiter = delimiter[0].toLatin1();

    JsonReader schema = json.object("schema");
    readFields(schema, resource);
    return resource;
}

void readPrimaryKey(JsonReader &json, ResourceSchema &resource)
{
    JsonReader schema = json.object("schema");
    resource.primaryKey = schema.strings("primaryKey");
    for (const QString &name : std::as_const(resource.primaryKey)) {
        if (!resource.field(name))
            schema.fail("primaryKey");
    }
}

/// The column that the program cannot do without and that is not there; empty: all are.
QString missingColumn(const ResourceSchema &cities)
{
    for (const QString &id : {u"id"_s, u"name"_s}) {
        if (std::ranges::none_of(cities.fields, [&](const FieldSchema &field) { return field.column.id == id; }))
            return id;
    }
    return {};
}

/// Notes which field of the projects says whose they are.
void readForeignKey(JsonReader &json, ResourceSchema &projects)
{
    JsonReader schema = json.object("schema");
    for (JsonReader &key : schema.objects("foreignKeys")) {
        JsonReader reference = key.object("reference");
        if (reference.string("resource") != "cities"_L1)
            continue;
        projects.foreignKey = key.strings("fields").value(0);
        projects.referenced = reference.strings("fields").value(0);
        if (!projects.field(projects.foreignKey))
            key.fail("fields");
    }
    if (projects.foreignKey.isEmpty())
        schema.fail("foreignKeys");
}

bool hasTitles(const ResourceSchema &projects)
{
    return std::ranges::any_of(projects.fields, [](const FieldSchema &field) {
        return field.column.id == "title"_L1 && !field.column.isNumeric();
    });
}

} // namespace

const FieldSchema *ResourceSchema::field(QStringView name) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldSchema &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

Result<PackageSchema> readSchema(const QByteArray &json, const QString &fileName)
{
    const std::string_view bytes(json.constData(), static_cast<size_t>(json.size()));
    if (const auto invalid = findInvalidUtf8(bytes)) {
        const TextPosition position = positionAt(bytes, *invalid);
        return failure(
            {.code = ErrorCode::NotUtf8, .file = fileName, .line = position.line, .column = position.column});
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        // The parser has already passed what it stumbled over, unless that is the end of the file.
        const auto passed = static_cast<size_t>(parseError.offset);
        const TextPosition position = positionAt(bytes, passed > 0 && passed < bytes.size() ? passed - 1 : passed);
        return failure({.code = ErrorCode::BadJson,
                        .file = fileName,
                        .line = position.line,
                        .column = position.column,
                        .detail = parseError.errorString()});
    }

    QString wrongProperty;
    JsonReader root(document.object(), wrongProperty);
    PackageSchema package;
    package.info = readInfo(root);
    QString missing;
    bool hasCities = false;
    for (JsonReader &resource : root.objects("resources")) {
        const QString name = resource.string("name");
        if (name == "cities"_L1) {
            package.cities = readResource(resource);
            if (wrongProperty.isEmpty()) // before the keys, which may name what is missing
                missing = missingColumn(package.cities);
            readPrimaryKey(resource, package.cities);
            hasCities = true;
        } else if (name == "projects"_L1) {
            package.projects = readResource(resource);
            readPrimaryKey(resource, *package.projects);
            readForeignKey(resource, *package.projects);
        }
    }
    if (!missing.isEmpty())
        return failure({.code = ErrorCode::MissingColumn, .file = fileName, .detail = missing});
    if (!hasCities)
        root.fail("resources/cities");
    if (package.projects && !package.cities.field(package.projects->referenced))
        root.fail("resources/projects/schema/foreignKeys/reference/fields");
    if (package.projects && !hasTitles(*package.projects))
        root.fail("resources/projects/schema/fields/title");
    if (!wrongProperty.isEmpty())
        return failure({.code = ErrorCode::NotADataPackage, .file = fileName, .detail = wrongProperty});
    return package;
}

} // namespace dc
