// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/io/problem.h"
#include "data/io/readoptions.h"
#include "data/package/filefinder.h"
#include "data/package/resourceschema.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dc {

/// The cells of a resource as its file has them, and which rows are what.
struct ResourceCells
{
    QString fileName; ///< of the first piece; goes into errors only
    Grid grid;
    std::vector<size_t> header; ///< rows of the grid
    std::vector<size_t> body;
    QByteArray encoding; ///< as in Reading
    char delimiter = 0;
    bool isCertain = true; ///< as in Reading
    Problems problems; ///< BadBytes, LoneQuote
};

/// Reads what the resource points to, or has in itself. What the options say of encoding, delimiter and header goes before the
/// schema. Errors: those of the finder and of the formats.
Result<ResourceCells> readCells(const ResourceSchema &resource, const FileFinder &find, const ReadOptions &options);

} // namespace dc
