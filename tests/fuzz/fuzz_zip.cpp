// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/io/zipfile.h"

/// Any bytes, as a zip file whose every part is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto zip = dc::ZipFile::open(bytesOf(data, size), QStringLiteral("fuzz.zip"));
    if (zip) {
        for (const QString &name : zip->names())
            (void)zip->read(name);
    }
    return 0;
}
