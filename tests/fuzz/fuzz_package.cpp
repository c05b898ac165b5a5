// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/package/packagereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A descriptor and the files beside it, in a folder.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QTemporaryDir folder;
    for (const auto &[name, content] : partsOf(bytesOf(data, size))) {
        QFile file(folder.filePath(name));
        if (!name.contains(QLatin1Char('/')) && file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    (void)dc::readPackage(folder.filePath(QStringLiteral("datapackage.json")));
    return 0;
}
