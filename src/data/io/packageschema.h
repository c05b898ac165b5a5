// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
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

/// One CSV file of the package and what it must look like.
struct ResourceSchema
{
    QString path; ///< relative to datapackage.json
    char delimiter = ',';
    std::vector<FieldSchema> fields;
    QStringList primaryKey;
    QString foreignKey; ///< the field that holds a city's key; empty: none
    QString referenced; ///< the field of `cities` that it refers to

    const FieldSchema *field(QStringView name) const;
};

/// What datapackage.json says: of the package, and of the files that it consists of.
struct PackageSchema
{
    PackageInfo info;
    ResourceSchema cities;
    std::optional<ResourceSchema> projects;
};

/// Reads the descriptor, datapackage.json. The file name goes into errors only.
Result<PackageSchema> readSchema(const QByteArray &json, const QString &fileName);

} // namespace dc
