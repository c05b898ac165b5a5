// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/packagereader.h"

#include "data/io/packageschema.h"
#include "data/io/resourcereader.h"
#include "data/table/derivedcolumns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// Reads a CSV file of the package. Its path stays in the package's folder, and so must what a link leads to.
Result<QByteArray> readTable(const QString &jsonPath, const QString &path, const QString &property)
{
    const QString real = QFileInfo(path).canonicalFilePath(); // empty: there is no such file
    QString folder = QFileInfo(jsonPath).dir().canonicalPath();
    if (!folder.endsWith(QLatin1Char('/')))
        folder += QLatin1Char('/');
    const bool isResource = path.startsWith(":/"_L1);
    if (!isResource && !real.isEmpty() && !real.startsWith(folder))
        return failure({.code = ErrorCode::NotADataPackage, .file = jsonPath, .detail = property});
    return readFile(path);
}

/// Puts the projects into one range per city, each range in the order of `position`.
ProjectTable arrangeProjects(ResourceReader &reader, Row cityCount)
{
    const std::vector<Row> &cities = reader.parents();
    const Table table({}, reader.takeColumns(), {});
    const int title = table.columnIndex(u"title");
    const int note = table.columnIndex(u"note");
    const int position = table.columnIndex(u"position");
    const auto positionOf = [&](Row row) {
        const auto value = position < 0 ? std::nullopt : table.number(position, row);
        return value.value_or(std::numeric_limits<double>::infinity());
    };

    std::vector<Row> order(cities.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](Row row) { return std::pair(cities[row], positionOf(row)); });

    ProjectTable projects;
    projects.firstOfRow.assign(cityCount + 1, 0);
    for (const Row row : order) {
        ++projects.firstOfRow[cities[row] + 1];
        projects.titles.append(table.utf8(title, row, Language::English), table.utf8(title, row, Language::Ukrainian));
        if (note >= 0)
            projects.notes.append(table.utf8(note, row, Language::English), table.utf8(note, row, Language::Ukrainian));
    }
    std::partial_sum(projects.firstOfRow.begin(), projects.firstOfRow.end(), projects.firstOfRow.begin());
    return projects;
}

} // namespace

Result<Table> readPackage(const QString &jsonPath)
{
    const Result<QByteArray> json = readFile(jsonPath);
    if (!json)
        return tl::unexpected(json.error());
    const Result<PackageSchema> package = readSchema(*json, jsonPath);
    if (!package)
        return tl::unexpected(package.error());

    const QDir folder = QFileInfo(jsonPath).dir();
    const QString citiesPath = folder.filePath(package->cities.path);
    const Result<QByteArray> citiesBytes = readTable(jsonPath, citiesPath, u"resources/cities/path"_s);
    if (!citiesBytes)
        return tl::unexpected(citiesBytes.error());
    ResourceReader cities(package->cities, *citiesBytes, citiesPath);
    if (const auto read = cities.read(package->projects ? package->projects->referenced : QString()); !read)
        return tl::unexpected(read.error());
    std::vector<Table::Column> columns = cities.takeColumns();

    ProjectTable projects;
    if (package->projects) {
        const QString projectsPath = folder.filePath(package->projects->path);
        const Result<QByteArray> projectsBytes = readTable(jsonPath, projectsPath, u"resources/projects/path"_s);
        if (!projectsBytes)
            return tl::unexpected(projectsBytes.error());
        ResourceReader reader(*package->projects, *projectsBytes, projectsPath);
        if (const auto read = reader.read({}, &cities); !read)
            return tl::unexpected(read.error());
        projects = arrangeProjects(reader, cities.rowCount());
    }
    std::ranges::move(derivedColumns(package->info, columns, projects), std::back_inserter(columns));
    return Table(package->info, std::move(columns), std::move(projects));
}

Result<Table> readEmbeddedPackage()
{
    return readPackage(u":/data/datapackage.json"_s);
}

} // namespace dc
