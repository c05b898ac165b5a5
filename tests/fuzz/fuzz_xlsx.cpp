// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/spreadsheet/xlsxreader.h"

/// The parts of an XLSX file, zipped.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readAll(dc::openXlsx(zipOf(bytesOf(data, size)), QStringLiteral("fuzz.xlsx")));
    return 0;
}
