// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/filefinder.h"
#include "data/package/resourceschema.h"
#include "data/table/packageinfo.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dc {

/// What datapackage.json says: of the package, and of the tables that it consists of.
struct PackageSchema
{
    PackageInfo info;
    std::vector<ResourceSchema> resources; ///< one at least; what is no table is left out

    /// The first that is no child of another, or else the first.
    const ResourceSchema &main() const;
    /// The first that refers to this one; null: there is none.
    const ResourceSchema *childOf(const ResourceSchema &parent) const;
};

/// Reads the descriptor, datapackage.json, and what files it leaves schemas and dialects to. The file name goes into errors
/// only. Errors: NotUtf8, BadJson, NotADataPackage, those of the finder.
Result<PackageSchema> readSchema(const QByteArray &json, const QString &fileName, const FileFinder &find);

} // namespace dc
