// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/packagefolder.h"

#include "data/io/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A folder for what is not in its place yet, on the same file system as that place.
QString templateIn(const QDir &folder)
{
    return folder.filePath(u".digital-cities-XXXXXX"_s);
}

Result<void> writeFiles(const std::vector<PackageFile> &files, const QDir &folder)
{
    for (const PackageFile &file : files) {
        if (const auto written = writeFile(folder.filePath(file.name), file.bytes); !written)
            return written;
    }
    return {};
}

/// Moves files from one folder into another, and back where one of them cannot be moved.
class Moves
{
public:
    bool move(const QString &from, const QString &to)
    {
        if (!QFile::rename(from, to))
            return false;
        m_done.emplace_back(from, to);
        return true;
    }

    void undo()
    {
        for (auto it = m_done.rbegin(); it != m_done.rend(); ++it)
            QFile::rename(it->second, it->first);
    }

private:
    std::vector<std::pair<QString, QString>> m_done;
};

Result<void> replaceFiles(const std::vector<PackageFile> &files, const QDir &folder)
{
    const QTemporaryDir temporary(templateIn(folder));
    const QDir fresh(temporary.filePath(u"new"_s));
    const QDir old(temporary.filePath(u"old"_s));
    if (!temporary.isValid() || !fresh.mkpath(u"."_s) || !old.mkpath(u"."_s))
        return failure({.code = ErrorCode::FolderNotWritable, .file = folder.absolutePath()});
    if (const auto written = writeFiles(files, fresh); !written)
        return written;
    Moves moves;
    for (const PackageFile &file : files) {
        const QString path = folder.filePath(file.name);
        const bool isOutOfTheWay = !QFile::exists(path) || moves.move(path, old.filePath(file.name));
        if (!isOutOfTheWay || !moves.move(fresh.filePath(file.name), path)) {
            moves.undo();
            return failure({.code = ErrorCode::FileNotWritable, .file = path});
        }
    }
    return {};
}

Result<void> makeFolder(const std::vector<PackageFile> &files, const QDir &folder)
{
    const QDir parent = QFileInfo(folder.absolutePath()).dir();
    const QTemporaryDir temporary(templateIn(parent));
    // Not the temporary folder itself, which nobody else may look into.
    const QDir fresh(temporary.filePath(u"new"_s));
    if (!temporary.isValid() || !fresh.mkpath(u"."_s))
        return failure({.code = ErrorCode::FolderNotWritable, .file = folder.absolutePath()});
    if (const auto written = writeFiles(files, fresh); !written)
        return written;
    if (!QFile::rename(fresh.path(), folder.absolutePath()))
        return failure({.code = ErrorCode::FolderNotWritable, .file = folder.absolutePath()});
    return {};
}

} // namespace

Result<void> writePackageFolder(const std::vector<PackageFile> &files, const QString &path)
{
    const QDir folder(QDir::cleanPath(path));
    if (folder.exists())
        return replaceFiles(files, folder);
    const QString parent = QFileInfo(folder.absolutePath()).path();
    if (!QDir().mkpath(parent))
        return failure({.code = ErrorCode::FolderNotWritable, .file = folder.absolutePath()});
    return makeFolder(files, folder);
}

} // namespace dc
