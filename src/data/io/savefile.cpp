// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace dc {

using namespace Qt::StringLiterals;

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    // Saving renames a new file into the place of the old one: a device or a pipe would be gone.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return failure({.code = ErrorCode::CannotWrite, .file = path, .detail = u"Not a regular file"_s});
    // Unbuffered: what does not fit on the disk is then known here. Found out by commit() alone, QSaveFile 6.4 renames the
    // cut file all the same.
    QSaveFile file(path);
    const auto cannotWrite = [&file, &path] {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure({.code = ErrorCode::CannotWrite, .file = path, .detail = reason});
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite();
    // A full disk first takes a part, and says why only when asked to take the rest.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return cannotWrite();
        done += taken;
    }
    if (!file.commit())
        return cannotWrite();
    return {};
}

} // namespace dc
