// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/derivedcolumns.h"
#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace dc {

/// One field of a table schema: a column of the CSV file.
struct FieldSchema
{
    QString name; ///< as in the file: "name@uk"
    ColumnInfo column; ///< what it fills: `name`
    Language language = Language::English; ///< of its texts
    bool required = false;
    bool unique = false;
};

/// Which columns are what, by their ids, as the package says it; what it does not say is guessed.
struct RolesSchema
{
    QString key{};
    QString name{};
    QString measure{};
    QString second{};
    QString latitude{};
    QString longitude{};
    QString region{};
    QString note{};
    QString order{};
    QStringList columns{}; ///< Roles::offered
    QStringList shown{};
    QStringList searched{};

    /// For these columns. An id that none of them has is passed over: a column may have failed to be derived.
    Roles resolved(std::span<const Column> columns) const;
};

/// One CSV file of the package and what it must look like.
struct ResourceSchema
{
    QString name;
    QString path; ///< relative to datapackage.json
    LocalizedString title;
    char delimiter = ',';
    std::vector<FieldSchema> fields;
    std::vector<DerivedColumn> derived;
    Noun noun; ///< what a row is called
    RolesSchema roles;
    QStringList primaryKey;
    QString foreignKey; ///< of a child: the field that holds its parent's key; empty: it is no child
    QString parent; ///< the name of the resource that it refers to
    QString referenced; ///< the field of that resource

    const FieldSchema *field(QStringView wanted) const;
};

/// What datapackage.json says: of the package, and of the files that it consists of.
struct PackageSchema
{
    PackageInfo info;
    ResourceSchema main; ///< the first that is no child of another
    std::optional<ResourceSchema> child; ///< the first that refers to it
};

/// Reads the descriptor, datapackage.json. The file name goes into errors only.
Result<PackageSchema> readSchema(const QByteArray &json, const QString &fileName);

} // namespace dc
