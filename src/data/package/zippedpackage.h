// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/io/zipfile.h"
#include "data/words/result.h"

#include <QString>

#include <optional>

namespace dc {

/// The name of the descriptor in a zip file that holds a data package, by itself or in its folder; nothing where it holds none.
std::optional<QString> packageDescriptor(const ZipFile &zip);

/// Reads a data package that is packed. The file name goes into errors only.
Result<OpenedTable> readZippedPackage(const ZipFile &zip, const QString &descriptor, const QString &fileName,
                                      const ReadOptions &options = {});

} // namespace dc
