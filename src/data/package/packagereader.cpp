// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"

#include "data/package/packageschema.h"
#include "data/package/resourcereader.h"
#include "data/table/derivedcolumns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <numeric>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure({.code = ErrorCode::CannotOpen, .file = path, .detail = file.errorString()});
    return bytes;
}

/// Reads files beside the descriptor. They stay in the package's folder, and so must what a link leads to.
Result<FoundFile> readBeside(const QString &jsonPath, const QString &path)
{
    const QString file = QFileInfo(jsonPath).dir().filePath(path);
    const QString real = QFileInfo(file).canonicalFilePath(); // empty: there is no such file
    QString folder = QFileInfo(jsonPath).dir().canonicalPath();
    if (!folder.endsWith(QLatin1Char('/')))
        folder += QLatin1Char('/');
    const bool isResource = file.startsWith(":/"_L1);
    if (!isResource && !real.isEmpty() && !real.startsWith(folder))
        return failure({.code = ErrorCode::UnsafePath, .file = jsonPath, .detail = path});
    return readFile(file).transform([&](const QByteArray &bytes) { return FoundFile{file, bytes}; });
}

/// The children of one parent after those of the other, each in the order that their roles name.
std::shared_ptr<const Relation> arranged(const ResourceSchema &schema, ResourceReader &reader, Row parentCount)
{
    const std::vector<Row> &parents = reader.parents();
    std::vector<Column> columns = reader.takeColumns();
    std::vector<ColumnInfo> infos;
    for (const Column &column : columns)
        infos.push_back(column.info);
    const int order = guessedRoles(infos, schema.roles.resolved(columns)).order;
    const auto placeOf = [&](Row row) {
        const auto place = order < 0 ? std::nullopt : columns[static_cast<size_t>(order)].number(row);
        return place.value_or(std::numeric_limits<double>::infinity());
    };
    std::vector<Row> rows(parents.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [&](Row row) { return std::pair(parents[row], placeOf(row)); });
    for (Column &column : columns)
        column = column.gathered(rows);

    auto relation = std::make_shared<Relation>();
    relation->first.assign(parentCount + 1, 0);
    for (const Row parent : parents)
        ++relation->first[parent + 1];
    std::partial_sum(relation->first.begin(), relation->first.end(), relation->first.begin());
    PackageInfo info;
    info.name = schema.name;
    info.title = schema.title;
    const Roles roles = schema.roles.resolved(columns);
    relation->table = Table(std::move(info), std::move(columns), {}, schema.noun, roles);
    return relation;
}

} // namespace

Result<Table> readPackage(const QByteArray &json, const QString &jsonPath, const FileFinder &find)
{
    const Result<PackageSchema> package = readSchema(json, jsonPath);
    if (!package)
        return tl::unexpected(package.error());

    const Result<FoundFile> mainFile = find(package->main.path);
    if (!mainFile)
        return tl::unexpected(mainFile.error());
    ResourceReader main(package->main, mainFile->bytes, mainFile->path);
    if (const auto read = main.read(package->child ? package->child->referenced : QString()); !read)
        return tl::unexpected(read.error());
    std::vector<Column> columns = main.takeColumns();

    std::shared_ptr<const Relation> relation;
    if (package->child) {
        const Result<FoundFile> childFile = find(package->child->path);
        if (!childFile)
            return tl::unexpected(childFile.error());
        ResourceReader child(*package->child, childFile->bytes, childFile->path);
        if (const auto read = child.read({}, &main); !read)
            return tl::unexpected(read.error());
        relation = arranged(*package->child, child, main.rowCount());
    }
    std::ranges::move(derivedColumns(package->main.derived, columns, relation.get(), package->info.date),
                      std::back_inserter(columns));
    const Roles roles = package->main.roles.resolved(columns);
    return Table(package->info, std::move(columns), std::move(relation), package->main.noun, roles);
}

Result<Table> readPackage(const QString &jsonPath)
{
    const Result<QByteArray> json = readFile(jsonPath);
    if (!json)
        return tl::unexpected(json.error());
    return readPackage(*json, jsonPath, [&](const QString &path) { return readBeside(jsonPath, path); });
}

bool isPackageDescriptor(const QByteArray &json)
{
    // A large file is data; most others need not be parsed to be known.
    constexpr qsizetype mostBytes = 16 << 20;
    if (json.size() > mostBytes || !json.contains("\"resources\""))
        return false;
    const QJsonArray resources = QJsonDocument::fromJson(json).object().value("resources"_L1).toArray();
    const QJsonObject first = resources.first().toObject();
    return first.contains("path"_L1) || first.contains("data"_L1);
}

Result<Table> readEmbeddedPackage()
{
    return readPackage(u":/data/datapackage.json"_s);
}

} // namespace dc
