// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/words/result.h"

#include <QString>

namespace dc {

/// Reads a table of any format that the program knows, which is told by what the file holds and not by its name. A folder is
/// read as a data package, "-" is standard input. May take long; may be called from any thread.
Result<OpenedTable> openFile(const QString &path, const ReadOptions &options = {});

/// The same of what is no file, such as a text that was copied. The name goes into errors.
Result<OpenedTable> openBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

} // namespace dc
