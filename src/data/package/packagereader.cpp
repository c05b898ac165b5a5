// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"

#include "data/detect/detecttable.h"
#include "data/io/filebytes.h"
#include "data/package/childtable.h"
#include "data/package/packageschema.h"
#include "data/package/resourcecells.h"
#include "data/package/resourcereader.h"
#include "data/table/derivedcolumns.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

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
    return readFileBytes(file).transform([&](const QByteArray &bytes) { return FoundFile{file, bytes}; });
}

/// Within the package's own folder, as the specification asks: a data package must not read files elsewhere.
bool isSafePath(const QString &path)
{
    return !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1Char('\\')) && !path.contains(QLatin1Char(':'))
        && !path.split(QLatin1Char('/')).contains(u".."_s);
}

FileFinder withinPackage(const FileFinder &find, const QString &jsonPath)
{
    return [&find, jsonPath](const QString &path) -> Result<FoundFile> {
        if (!isSafePath(path))
            return failure({.code = ErrorCode::UnsafePath, .file = jsonPath, .detail = path});
        return find(path);
    };
}

/// Reads tables of a package whose descriptor is read.
class TableReader
{
public:
    TableReader(const PackageSchema &package, const FileFinder &find, const ReadOptions &options)
        : m_package(package)
        , m_find(find)
        , m_options(options)
    { }

    Result<OpenedTable> read(const ResourceSchema &resource, Reading reading)
    {
        Result<ResourceCells> cells = readCells(resource, m_find, m_options);
        if (!cells)
            return tl::unexpected(cells.error());
        reading.encoding = cells->encoding;
        reading.delimiter = cells->delimiter;
        reading.isCertain = cells->isCertain;
        reading.headerRows = static_cast<int>(cells->header.size());
        if (resource.fields.empty())
            return detect(resource, std::move(*cells), std::move(reading));
        return readBySchema(resource, std::move(*cells)).transform([&](OpenedTable &&opened) {
            opened.reading = std::move(reading);
            return std::move(opened);
        });
    }

private:
    /// Without a schema what the columns hold is found out, as of any other file.
    Result<OpenedTable> detect(const ResourceSchema &resource, ResourceCells cells, Reading reading)
    {
        ReadOptions options = m_options;
        if (!resource.dialect.hasHeader && !options.headerRows)
            options.headerRows = 0;
        Sheet sheet{.name = resource.name, .grid = std::move(cells.grid), .headerRows = {}, .children = {}};
        if (resource.isJson)
            sheet.headerRows = cells.header.size();
        reading.format = resource.isJson ? FileFormat::Json : FileFormat::Delimited;
        Result<OpenedTable> opened = detectTable(std::move(sheet), m_package.info, std::move(reading), options);
        if (!opened) {
            opened.error().file = cells.fileName;
            return opened;
        }
        opened->reading.format = FileFormat::Package;
        cells.problems.add(opened->problems);
        opened->problems = std::move(cells.problems);
        return opened;
    }

    Result<OpenedTable> readBySchema(const ResourceSchema &resource, ResourceCells cells)
    {
        ResourceReader main(resource, std::move(cells));
        if (const auto read = main.read(); !read)
            return tl::unexpected(read.error());
        std::vector<Column> columns = main.takeColumns();
        Problems problems;
        std::shared_ptr<const Relation> relation;
        if (const ResourceSchema *child = m_package.childOf(resource)) {
            Result<std::shared_ptr<const Relation>> read =
                readChildren(*child, *child->keyOf(resource), main, problems);
            if (!read)
                return tl::unexpected(read.error());
            relation = std::move(*read);
        }
        std::ranges::move(derivedColumns(resource.derived, columns, relation.get(), m_package.info.date),
                          std::back_inserter(columns));
        const Roles roles = resource.roles.resolved(columns);
        Problems all = main.takeProblems();
        all.add(problems);
        return OpenedTable{.table =
                               Table(m_package.info, std::move(columns), std::move(relation), resource.noun, roles),
                           .reading = {},
                           .problems = std::move(all)};
    }

    Result<std::shared_ptr<const Relation>> readChildren(const ResourceSchema &resource, const ForeignKey &key,
                                                         const ResourceReader &parent, Problems &problems)
    {
        ReadOptions options = m_options;
        options.encoding.reset(); // what a person says is said of the table itself
        options.delimiter.reset();
        options.headerRows.reset();
        Result<ResourceCells> cells = readCells(resource, m_find, options);
        if (!cells)
            return tl::unexpected(cells.error());
        ResourceReader child(resource, std::move(*cells), true);
        if (const auto read = child.read(); !read)
            return tl::unexpected(read.error());
        const auto parents = child.findParents(key.fields, parent.indexBy(key.referenced));
        problems = child.takeProblems();
        return makeRelation(resource, child.takeColumns(), parents, parent.rowCount());
    }

    const PackageSchema &m_package;
    const FileFinder &m_find;
    const ReadOptions &m_options;
};

/// The table that was asked for, by name or by number from 1.
Result<size_t> chooseTable(const PackageSchema &package, const std::optional<QString> &wanted, const QString &jsonPath)
{
    const std::vector<ResourceSchema> &all = package.resources;
    if (!wanted)
        return static_cast<size_t>(&package.main() - all.data());
    const auto named = std::ranges::find(all, *wanted, &ResourceSchema::name);
    if (named != all.end())
        return static_cast<size_t>(named - all.begin());
    const size_t number = wanted->toULongLong();
    if (number < 1 || number > all.size())
        return failure({.code = ErrorCode::NoSuchSheet, .file = jsonPath, .detail = *wanted});
    return number - 1;
}

} // namespace

Result<OpenedTable> readPackage(const QByteArray &json, const QString &jsonPath, const FileFinder &find,
                                const ReadOptions &options)
{
    const FileFinder safe = withinPackage(find, jsonPath);
    Result<PackageSchema> package = readSchema(json, jsonPath, safe);
    if (!package)
        return tl::unexpected(package.error());
    const Result<size_t> chosen = chooseTable(*package, options.sheet, jsonPath);
    if (!chosen)
        return tl::unexpected(chosen.error());
    ResourceSchema &resource = package->resources[*chosen];
    if (options.decimalMark) {
        for (FieldSchema &field : resource.fields)
            field.notation.decimalMark = *options.decimalMark;
    }
    Reading reading{.format = FileFormat::Package, .sheet = static_cast<int>(*chosen)};
    for (const ResourceSchema &one : package->resources)
        reading.sheets.append(one.name.isEmpty() ? one.paths.value(0) : one.name);
    return TableReader(*package, safe, options).read(resource, std::move(reading));
}

Result<OpenedTable> readPackage(const QString &jsonPath, const ReadOptions &options)
{
    const Result<QByteArray> json = readFileBytes(jsonPath);
    if (!json)
        return tl::unexpected(json.error());
    return readPackage(
        *json, jsonPath, [&](const QString &path) { return readBeside(jsonPath, path); }, options);
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
    return readPackage(u":/data/datapackage.json"_s).transform([](OpenedTable &&opened) {
        return std::move(opened.table);
    });
}

} // namespace dc
