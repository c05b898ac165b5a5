// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/delimited/delimitedreader.h"

/// Any bytes, as a text table in any encoding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)dc::readDelimited(bytesOf(data, size), QStringLiteral("fuzz.csv"));
    return 0;
}
