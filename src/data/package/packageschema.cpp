// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packageschema.h"

#include "data/io/textposition.h"
#include "data/package/jsonreader.h"

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

/// What a field with the properties `type`, `format`, `categorical`, `code` and `percent` is.
std::optional<ColumnType> columnType(JsonReader &json)
{
    const QString type = json.string("type", u"string"_s);
    // A date in a pattern of its own is shown as it is written, and so are other words for yes and no.
    if (type == "date"_L1 && json.string("format", u"default"_s) == "default"_L1)
        return ColumnType::Date;
    if (type == "boolean"_L1 && json.strings("trueValues").isEmpty() && json.strings("falseValues").isEmpty())
        return ColumnType::Boolean;
    if (type == "integer"_L1)
        return ColumnType::Integer;
    if (type == "number"_L1)
        return json.boolean("percent") ? ColumnType::Percent : ColumnType::Real;
    if (type == "year"_L1)
        return ColumnType::Year;
    // What else the specification knows is shown as it is written.
    static const QStringList texts{
        u"string"_s,    u"any"_s,      u"boolean"_s,  u"date"_s,    u"time"_s,   u"datetime"_s, u"list"_s,
        u"yearmonth"_s, u"duration"_s, u"geopoint"_s, u"geojson"_s, u"object"_s, u"array"_s,
    };
    if (texts.contains(type) && json.boolean("code"))
        return ColumnType::Code;
    if (texts.contains(type))
        return json.boolean("categorical") ? ColumnType::Category : ColumnType::Text;
    return std::nullopt;
}

/// Within the package's own folder, as the specification asks: a data package must not read files elsewhere.
bool isSafePath(const QString &path)
{
    return !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1Char('\\')) && !path.contains(QLatin1Char(':'))
        && !path.split(QLatin1Char('/')).contains(u".."_s);
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
    for (JsonReader &note : root.objects("notes"))
        info.notes.append(note.localized("text"));
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
        const auto type = columnType(json);
        field.column.id = split->first;
        field.column.type = type.value_or(ColumnType::Text);
        if (!type || (name != split->first && !field.column.isText()))
            json.fail("type");
        field.column.title = json.localized("title");
        if (field.column.title.isEmpty())
            field.column.title.set(schema.defaultLanguage(), split->first);
        field.column.label = json.localized("label");
        if (field.column.label.isEmpty())
            field.column.label = field.column.title;
        field.column.description = json.localized("description");
        field.column.note = json.localized("note");
        // Whole numbers are mostly counts.
        field.column.additive = json.boolean("additive", type == ColumnType::Integer);
        field.column.rank = json.boolean("rank");

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

void readDerived(JsonReader &json, ResourceSchema &resource)
{
    for (JsonReader &derived : json.objects("derived")) {
        const auto kind = DerivedColumn::kindFromName(derived.string("kind"));
        if (!kind)
            derived.fail("kind");
        DerivedColumn column{.kind = kind.value_or(DerivedColumn::Kind::Share), .of = derived.string("of"), .info = {}};
        column.info.id = derived.requiredString("name");
        column.info.title = derived.localized("title");
        column.info.label = derived.localized("label");
        if (column.info.label.isEmpty())
            column.info.label = column.info.title;
        column.info.description = derived.localized("description");
        resource.derived.push_back(std::move(column));
    }
}

void readNoun(JsonReader &json, Noun &noun)
{
    JsonReader forms = json.object("rowNoun");
    for (const Language language : allLanguages) {
        const QByteArray code = languageCode(language).toLatin1();
        const QStringList texts = forms.strings(code.constData());
        if (!texts.isEmpty() && !noun.setForms(language, texts))
            forms.fail(code.constData());
    }
}

RolesSchema readRoles(JsonReader &json, const ResourceSchema &resource)
{
    JsonReader roles = json.object("roles");
    const auto isKnown = [&](const QString &id) {
        const auto has = [&](const auto &field) { return id == field; };
        return std::ranges::any_of(resource.fields, has, [](const FieldSchema &field) { return field.column.id; })
            || std::ranges::any_of(resource.derived, has, [](const DerivedColumn &column) { return column.info.id; });
    };
    const auto column = [&](const char *role) {
        const QString id = roles.string(role);
        if (!id.isEmpty() && !isKnown(id))
            roles.fail(role);
        return id;
    };
    const auto columns = [&](const char *role) {
        const QStringList ids = roles.strings(role);
        if (!std::ranges::all_of(ids, isKnown))
            roles.fail(role);
        return ids;
    };
    return {.key = column("key"),
            .name = column("name"),
            .measure = column("measure"),
            .second = column("second"),
            .latitude = column("latitude"),
            .longitude = column("longitude"),
            .region = column("region"),
            .note = column("note"),
            .order = column("order"),
            .columns = columns("columns"),
            .shown = columns("shown"),
            .searched = columns("searched")};
}

void readPrimaryKey(JsonReader &schema, ResourceSchema &resource)
{
    resource.primaryKey = schema.strings("primaryKey");
    for (const QString &name : std::as_const(resource.primaryKey)) {
        if (!resource.field(name))
            schema.fail("primaryKey");
    }
}

/// Which field says to which row of another resource a row belongs.
void readForeignKey(JsonReader &schema, ResourceSchema &resource)
{
    for (JsonReader &key : schema.objects("foreignKeys")) {
        JsonReader reference = key.object("reference");
        const QString parent = reference.string("resource");
        if (parent.isEmpty() || parent == resource.name) // a table may refer to itself
            continue;
        resource.parent = parent;
        resource.foreignKey = key.strings("fields").value(0);
        resource.referenced = reference.strings("fields").value(0);
        if (!resource.field(resource.foreignKey))
            key.fail("fields");
        return;
    }
}

ResourceSchema readResource(JsonReader &json)
{
    ResourceSchema resource;
    resource.name = json.string("name");
    resource.title = json.localized("title");
    const QStringList paths = json.strings("path");
    resource.path = paths.value(0);
    if (paths.size() != 1 || resource.path.isEmpty())
        json.fail("path");
    const QString delimiter = json.object("dialect").string("delimiter", u","_s);
    if (delimiter.size() != 1 || delimiter[0].unicode() > 0x7f || QStringView(u"\"\r\n").contains(delimiter[0]))
        json.fail("dialect/delimiter");
    else
        resource.delimiter = delimiter[0].toLatin1();

    JsonReader schema = json.object("schema");
    readFields(schema, resource);
    readPrimaryKey(schema, resource);
    readForeignKey(schema, resource);
    readDerived(json, resource);
    readNoun(json, resource.noun);
    resource.roles = readRoles(json, resource);
    if (resource.roles.key.isEmpty() && resource.primaryKey.size() == 1)
        resource.roles.key = resource.field(resource.primaryKey.front())
            ? resource.field(resource.primaryKey.front())->column.id
            : QString();
    return resource;
}

} // namespace

Roles RolesSchema::resolved(std::span<const Column> all) const
{
    const auto index = [&](const QString &id) {
        const auto found = std::ranges::find_if(all, [&](const Column &column) { return column.info.id == id; });
        return id.isEmpty() || found == all.end() ? -1 : static_cast<int>(found - all.begin());
    };
    const auto indexes = [&](const QStringList &ids) {
        std::vector<int> result;
        for (const QString &id : ids) {
            if (const int column = index(id); column >= 0)
                result.push_back(column);
        }
        return result;
    };
    return {.key = index(key),
            .name = index(name),
            .measure = index(measure),
            .second = index(second),
            .latitude = index(latitude),
            .longitude = index(longitude),
            .region = index(region),
            .note = index(note),
            .order = index(order),
            .offered = indexes(columns),
            .shown = indexes(shown),
            .searched = indexes(searched),
            .charted = {}};
}

const FieldSchema *ResourceSchema::field(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldSchema &it) { return it.name == wanted; });
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
    std::vector<ResourceSchema> resources;
    for (JsonReader &resource : root.objects("resources"))
        resources.push_back(readResource(resource));
    const auto unsafe = std::ranges::find_if_not(resources, isSafePath, &ResourceSchema::path);
    if (unsafe != resources.end())
        return failure({.code = ErrorCode::UnsafePath, .file = fileName, .detail = unsafe->path});
    const auto main = std::ranges::find_if(resources, [](const ResourceSchema &it) { return it.foreignKey.isEmpty(); });
    if (main == resources.end()) {
        root.fail("resources");
    } else {
        const auto child = std::ranges::find(resources, main->name, &ResourceSchema::parent);
        if (child != resources.end() && !main->field(child->referenced)) {
            JsonReader(document.object(), wrongProperty)
                .fail(u"resources/%1/schema/foreignKeys/reference/fields"_s.arg(child->name).toUtf8().constData());
        }
        if (child != resources.end())
            package.child = *child;
        package.main = *main;
    }
    if (!wrongProperty.isEmpty())
        return failure({.code = ErrorCode::NotADataPackage, .file = fileName, .detail = wrongProperty});
    return package;
}

} // namespace dc
