// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/write/delimitedwriter.h"

namespace dc {

/// An HTML table of the same cells as shown to people; every text escaped. What the clipboard carries beside TSV.
QString toHtmlTable(const Table &data, std::span<const Row> rows, const QList<int> &columns, Language language,
                    Headers headers = Headers::With);

} // namespace dc
