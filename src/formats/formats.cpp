// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// Where it is installed, and beside the program and the tests that were just built.
QString pluginPath()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString file = QStringLiteral(FORMATS_FILE);
    for (const QString &folder : {QStringLiteral(FORMATS_FOLDER), u"plugins"_s, u"../plugins"_s}) {
        const QString path = here.filePath(folder + QLatin1Char('/') + file);
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return file;
}

Result<const Formats *> load()
{
    QPluginLoader loader(pluginPath());
    if (const auto *formats = qobject_cast<Formats *>(loader.instance()))
        return formats;
    return failure({.code = ErrorCode::NoFormats, .detail = loader.errorString()});
}

} // namespace

Result<const Formats *> loadedFormats()
{
    static const Result<const Formats *> formats = load();
    return formats;
}

} // namespace dc
