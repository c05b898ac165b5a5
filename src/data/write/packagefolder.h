// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"
#include "data/write/packagewriter.h"

namespace dc {

/// Writes all files of a package into a folder, or none: a folder that was there keeps what it had when something goes wrong,
/// and what is not of the package. Makes the folder where there is none. Errors: as of writeFile().
Result<void> writePackageFolder(const std::vector<PackageFile> &files, const QString &path);

} // namespace dc
