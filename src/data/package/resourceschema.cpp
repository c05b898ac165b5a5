// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/resourceschema.h"

#include <QFileInfo>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

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

/// The names of fields of this table; those that are none are wrong.
QStringList readFieldNames(JsonReader &json, const char *key, const ResourceSchema &resource)
{
    const QStringList names = json.strings(key);
    if (!std::ranges::all_of(names, [&](const QString &name) { return resource.field(name) != nullptr; }))
        json.fail(key);
    return names;
}

std::vector<ForeignKey> readForeignKeys(JsonReader &schema, const ResourceSchema &resource)
{
    std::vector<ForeignKey> keys;
    for (JsonReader &json : schema.objects("foreignKeys")) {
        JsonReader reference = json.object("reference");
        ForeignKey key{.fields = readFieldNames(json, "fields", resource),
                       .resource = reference.string("resource"),
                       .referenced = reference.strings("fields")};
        if (key.resource.isEmpty()) // as of a table that refers to itself
            key.resource = resource.name;
        if (key.fields.isEmpty() || key.fields.size() != key.referenced.size())
            json.fail("fields");
        keys.push_back(std::move(key));
    }
    return keys;
}

/// What follows the last point of the path, or the `format`, in small letters.
QString formatOf(JsonReader &resource)
{
    const QString format = resource.string("format").toLower();
    return format.isEmpty() ? QFileInfo(resource.strings("path").value(0)).suffix().toLower() : format;
}

bool isJsonFormat(const QString &format)
{
    return QStringList{u"json"_s, u"jsonl"_s, u"ndjson"_s, u"geojson"_s}.contains(format);
}

void readSchema(JsonReader &json, ResourceSchema &resource)
{
    JsonReader schema = json.objectOrFile("schema");
    resource.fields = readFields(schema);
    for (FieldSchema &field : resource.fields) {
        if (!resource.dialect.nullSequence.isEmpty())
            field.notation.missing.push_back(resource.dialect.nullSequence.toStdString());
    }
    resource.primaryKey = readFieldNames(schema, "primaryKey", resource);
    resource.foreignKeys = readForeignKeys(schema, resource);
    readDerived(json, resource);
    readNoun(json, resource.noun);
    resource.roles = readRoles(json, resource);
    if (resource.roles.key.isEmpty() && resource.primaryKey.size() == 1) {
        const FieldSchema *key = resource.field(resource.primaryKey.front());
        resource.roles.key = key ? key->column.id : QString();
    }
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

const ForeignKey *ResourceSchema::keyOf(const ResourceSchema &parent) const
{
    if (&parent == this)
        return nullptr;
    const auto found = std::ranges::find(foreignKeys, parent.name, &ForeignKey::resource);
    return found == foreignKeys.end() ? nullptr : &*found;
}

bool isTabular(JsonReader &resource)
{
    if (resource.has("schema") || resource.value("data").isArray()
        || resource.string("profile") == "tabular-data-resource"_L1 || resource.string("type") == "table"_L1)
        return true;
    const QString format = formatOf(resource);
    return QStringList{u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}.contains(format) || isJsonFormat(format);
}

ResourceSchema readResource(JsonReader &json)
{
    ResourceSchema resource;
    resource.name = json.string("name");
    resource.title = json.localized("title");
    resource.paths = json.strings("path");
    resource.data = json.value("data");
    if (resource.data.isUndefined() ? resource.paths.isEmpty() || resource.paths.contains(QString())
                                    : !resource.data.isArray() && !resource.data.isString())
        json.fail(resource.data.isUndefined() ? "path" : "data");
    const QString format = formatOf(json);
    resource.isJson = resource.data.isArray() || isJsonFormat(format);
    if (json.has("encoding"))
        resource.encoding = json.string("encoding").toLatin1();
    resource.dialect = readDialect(json, format == "tsv"_L1 || format == "tab"_L1);
    if (json.has("schema"))
        readSchema(json, resource);
    return resource;
}

} // namespace dc
