// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/fieldschema.h"
#include "data/package/jsonreader.h"
#include "data/package/tabledialect.h"
#include "data/table/derivedcolumns.h"
#include "data/table/noun.h"
#include "data/table/table.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace dc {

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

/// Fields that hold the key of a row of another table, or of the same.
struct ForeignKey
{
    QStringList fields;
    QString resource; ///< by its name
    QStringList referenced; ///< the fields of that resource
};

/// One table of the package: where its data is, and what it must look like.
struct ResourceSchema
{
    QString name;
    LocalizedString title;
    QStringList paths; ///< relative to the package; the pieces of one file where there are several
    QJsonValue data; ///< the data itself instead
    bool isJson = false; ///< and not delimited text
    std::optional<QByteArray> encoding; ///< as in Reading; nothing: it is found out
    TableDialect dialect;
    std::vector<FieldSchema> fields; ///< none: there is no schema, and what the columns hold is found out
    std::vector<DerivedColumn> derived;
    Noun noun; ///< what a row is called
    RolesSchema roles;
    QStringList primaryKey;
    std::vector<ForeignKey> foreignKeys;

    const FieldSchema *field(QStringView wanted) const;
    /// What it refers to another resource by; null: nothing.
    const ForeignKey *keyOf(const ResourceSchema &parent) const;
};

/// Is the resource a table of a format that is read in a package?
bool isTabular(JsonReader &resource);

ResourceSchema readResource(JsonReader &json);

} // namespace dc
