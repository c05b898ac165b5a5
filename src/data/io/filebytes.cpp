// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/filebytes.h"

#include "data/io/limits.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace dc {

using namespace Qt::StringLiterals;

Result<QByteArray> readFileBytes(const QString &path)
{
    const auto cannotOpen = [&](const QString &reason) {
        return failure({.code = ErrorCode::CannotOpen, .file = path, .detail = reason});
    };
    QFile file(path);
    const bool isInput = path == "-"_L1;
    // A pipe without a writer would never be opened, and a device may never end.
    if (const QFileInfo info(path); !isInput && info.exists() && !info.isFile())
        return cannotOpen(u"Not a regular file"_s);
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return cannotOpen(file.errorString());
    const Error tooLarge{
        .code = ErrorCode::FileTooLarge, .file = path, .detail = QString::number(limits::fileBytes >> 20)};
    if (file.size() > limits::fileBytes)
        return failure(tooLarge);
    // A file may grow, and standard input has no size: what is read is counted.
    constexpr qint64 pieceSize = 1 << 20;
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), limits::fileBytes) + 1);
    while (bytes.size() <= limits::fileBytes) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return cannotOpen(file.errorString());
    if (bytes.size() > limits::fileBytes)
        return failure(tooLarge);
    return bytes;
}

} // namespace dc
