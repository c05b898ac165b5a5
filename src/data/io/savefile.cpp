// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace dc {

using namespace Qt::StringLiterals;

std::optional<Error> folderError(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error{.code = ErrorCode::NoFolder, .file = path};
    if (!folder.isWritable())
        return Error{.code = ErrorCode::FolderNotWritable, .file = path};
    return std::nullopt;
}

/// Asked only when it has failed: what is to be done about it depends on the cause.
static Error openError(const QString &path, const QString &reason)
{
    if (const auto folder = folderError(path))
        return *folder;
    const QFileInfo info(path);
    if (info.isFile() && !info.isWritable())
        return {.code = ErrorCode::FileNotWritable, .file = path};
    return {.code = ErrorCode::CannotWrite, .file = path, .detail = reason};
}

static bool isDiskFull(int error)
{
    return error == ENOSPC || error == EFBIG
#ifdef EDQUOT
        || error == EDQUOT
#endif
        ;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    // Saving renames a new file into the place of the old one: a device or a pipe would be gone.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return failure({.code = ErrorCode::CannotWrite, .file = path, .detail = u"Not a regular file"_s});
    // Unbuffered: what does not fit on the disk is then known here. Found out by commit() alone, QSaveFile 6.4 renames the
    // cut file all the same.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(openError(path, file.errorString()));
    const auto cannotWrite = [&file, &path](int error) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure(
            {.code = isDiskFull(error) ? ErrorCode::DiskFull : ErrorCode::CannotWrite, .file = path, .detail = reason});
    };
    // A full disk first takes a part, and says why only when asked to take the rest.
    for (qint64 done = 0; done < bytes.size();) {
        errno = 0;
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return cannotWrite(errno);
        done += taken;
    }
    errno = 0;
    if (!file.commit())
        return cannotWrite(errno);
    return {};
}

} // namespace dc
