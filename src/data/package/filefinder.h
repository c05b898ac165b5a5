// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dc {

/// A file of a package: where it stands, and what it holds.
struct FoundFile
{
    QString path;
    QByteArray bytes;
};

/// Gives a file by its path within the package.
using FileFinder = std::function<Result<FoundFile>(const QString &path)>;

} // namespace dc
