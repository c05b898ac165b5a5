// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/packagereader.h"

#include <QFile>
#include <QTemporaryDir>

namespace dc::test {

using namespace Qt::StringLiterals;

/// A small package that is right; each test spoils one thing.
inline const char *const goodJson = R"({
  "name": "test",
  "sources": [{ "title": "A source", "date": "2024-10-12" }],
  "resources": [
    { "name": "cities", "path": "cities.csv",
      "schema": {
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "name", "type": "string", "title": "City", "title@uk": "Місто", "constraints": { "required": true } },
          { "name": "name@uk", "type": "string" },
          { "name": "projects", "type": "integer" },
          { "name": "lat", "type": "number" },
          { "name": "mayor_since", "type": "year" },
          { "name": "code", "type": "string", "constraints": { "unique": true } }
        ],
        "primaryKey": "id" },
      "derived": [{ "name": "rank", "kind": "rank", "of": "projects" }, { "name": "count", "kind": "childCount" }] },
    { "name": "projects", "path": "projects.csv",
      "schema": {
        "fields": [
          { "name": "city", "type": "string" },
          { "name": "position", "type": "integer" },
          { "name": "title", "type": "string" }
        ],
        "primaryKey": ["city", "position"],
        "foreignKeys": [{ "fields": "city", "reference": { "resource": "cities", "fields": "id" } }] } }
  ]
}
)";
inline const char *const goodCities = "id,name,name@uk,projects,lat,mayor_since,code\n"
                                      "kyiv,Kyiv,Київ,53,50.4547,2014,A1\n"
                                      "lviv,Lviv,Львів,,,,\n"
                                      "lutsk,Lutsk,Луцьк,20,-1e-3,2020,\n";
inline const char *const goodProjects = "city,position,title\n"
                                        "lutsk,1,Dashboards\n"
                                        "kyiv,2,Wi-Fi\n"
                                        "kyiv,1,Kyiv Digital\n";

inline int childCount(const Table &table, Row row)
{
    return table.relation()->count(row);
}

inline QString childName(const Table &table, Row row, int child)
{
    return table.relation()->table.name(table.relation()->child(row, child), Language::English);
}

class Package
{
public:
    Package()
    {
        write("datapackage.json", goodJson);
        write("cities.csv", goodCities);
        write("projects.csv", goodProjects);
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test's file");
    }

    /// Replaces the one place of this text in the file.
    void replace(const char *name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path(name));
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.count(before) != 1)
            qFatal("not exactly once in %s: %s", name, before.constData());
        file.close();
        write(name, bytes.replace(before, after));
    }

    void remove(const char *name) const { QFile::remove(path(name)); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Result<OpenedTable> open(const ReadOptions &options = {}) const
    {
        return readPackage(path("datapackage.json"), options);
    }
    Result<Table> read() const
    {
        return open().transform([](OpenedTable &&opened) { return std::move(opened.table); });
    }

private:
    QTemporaryDir m_folder;
};

/// A package of one table of these fields.
inline Result<OpenedTable> openTyped(const QByteArray &fields, const QByteArray &csv, const QByteArray &resource = {})
{
    const Package package;
    package.write("datapackage.json",
                  R"({ "resources": [{ "name": "typed", "path": "typed.csv", )" + resource
                      + R"( "schema": { "fields": [)" + fields + "] } }] }");
    package.write("typed.csv", csv);
    return package.open();
}

/// A field of each type that is neither plain text nor a number.
inline Result<OpenedTable> openDates(const QByteArray &csv)
{
    return openTyped(R"({ "name": "code", "code": true }, { "name": "opened", "type": "date" },
                        { "name": "isOpen", "type": "boolean" },
                        { "name": "known", "type": "date", "format": "%d/%m/%y" })",
                     csv);
}

/// What a cell of a table of one column holds: a number, a date, or nothing.
inline std::optional<double> onlyNumber(const Result<OpenedTable> &opened, Row row = 0)
{
    return opened ? opened->table.number(0, row) : std::nullopt;
}

} // namespace dc::test
