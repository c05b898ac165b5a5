// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dc {

/// Writes all or nothing: an existing file stays as it was where this fails.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// What of the folder keeps this file from being written: NoFolder, FolderNotWritable, or nothing.
std::optional<Error> folderError(const QString &path);

} // namespace dc
