// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/json/jsontable.h"

/// Any bytes, as JSON whose every table is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    auto format = dc::FileFormat::Json;
    readAll(dc::openJson(bytesOf(data, size), QStringLiteral("fuzz.json"), format));
    return 0;
}
