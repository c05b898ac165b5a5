// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packageschema.h"

#include "data/package/jsonreader.h"

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

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

/// Fields that are referred to must be there, if their table is.
void checkReferences(const PackageSchema &package, JsonReader &root)
{
    for (const ResourceSchema &child : package.resources) {
        for (const ForeignKey &key : child.foreignKeys) {
            const auto parent = std::ranges::find(package.resources, key.resource, &ResourceSchema::name);
            const auto isKnown = [&](const QString &name) { return parent->field(name) != nullptr; };
            if (parent != package.resources.end() && !parent->fields.empty()
                && !std::ranges::all_of(key.referenced, isKnown))
                root.fail(u"resources/%1/schema/foreignKeys/reference/fields"_s.arg(child.name).toUtf8().constData());
        }
    }
}

} // namespace

const ResourceSchema &PackageSchema::main() const
{
    const auto isChild = [&](const ResourceSchema &resource) {
        return std::ranges::any_of(resources,
                                   [&](const ResourceSchema &other) { return resource.keyOf(other) != nullptr; });
    };
    const auto found = std::ranges::find_if_not(resources, isChild);
    return found == resources.end() ? resources.front() : *found;
}

const ResourceSchema *PackageSchema::childOf(const ResourceSchema &parent) const
{
    const auto found =
        std::ranges::find_if(resources, [&](const ResourceSchema &it) { return it.keyOf(parent) != nullptr; });
    return found == resources.end() ? nullptr : &*found;
}

Result<PackageSchema> readSchema(const QByteArray &json, const QString &fileName, const FileFinder &find)
{
    const Result<QJsonObject> object = parseJsonObject(json, fileName);
    if (!object)
        return tl::unexpected(object.error());
    JsonSource source{.fileName = fileName, .find = find};
    JsonReader root(*object, source);
    PackageSchema package;
    package.info = readInfo(root);
    const bool allAreTables = root.string("profile") == "tabular-data-package"_L1;
    for (JsonReader &resource : root.objects("resources")) {
        if (allAreTables || isTabular(resource))
            package.resources.push_back(readResource(resource));
    }
    if (package.resources.empty())
        root.fail("resources");
    checkReferences(package, root);
    if (source.error)
        return tl::unexpected(*source.error);
    return package;
}

} // namespace dc
