// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytes.h"

#include "data/delimited/delimitedreader.h"
#include "data/detect/detecttable.h"

/// Any cells: those of a text table in UTF-8, which is told to be one so that no time goes into its encoding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const dc::ReadOptions options{.encoding = QByteArray("UTF-8")};
    auto text = dc::readDelimited(bytesOf(data, size), QStringLiteral("fuzz.csv"), options);
    if (text)
        (void)dc::detectTable(dc::Sheet{.name = {}, .grid = std::move(text->grid), .headerRows = {}, .children = {}},
                              {}, {}, {});
    return 0;
}
