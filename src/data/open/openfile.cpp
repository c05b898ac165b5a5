// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/openfile.h"

#include "data/package/packagereader.h"

#include <QDir>
#include <QFileInfo>

namespace dc {

using namespace Qt::StringLiterals;

Result<OpenedTable> openFile(const QString &path, const ReadOptions &)
{
    const QString json = QFileInfo(path).isDir() ? QDir(path).filePath(u"datapackage.json"_s) : path;
    return readPackage(json).transform([](Table &&table) {
        return OpenedTable{.table = std::move(table), .reading = {.format = FileFormat::Package}, .problems = {}};
    });
}

} // namespace dc
