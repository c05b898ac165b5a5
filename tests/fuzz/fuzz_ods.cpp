// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/spreadsheet/odsreader.h"

/// The parts of an ODS file, zipped.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readAll(dc::openOds(zipOf(bytesOf(data, size)), QStringLiteral("fuzz.ods")));
    return 0;
}
