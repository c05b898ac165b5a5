// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"
#include "data/table/table.h"

#include <QString>

namespace dc {

struct TableSource;

/// How a file was read, as a sentence: "Read as windows-1251, semicolons, decimal comma, 2 header rows." Empty where there is
/// nothing to say.
QString readingText(const Reading &reading);

/// "Semicolons", "Tabs"…, for a list to choose from.
QString delimiterText(char delimiter);

/// What the title of the window calls the table. Empty: nothing but the program's name stands there.
QString sourceTitle(const TableSource &source, const Table &table, Language language);

} // namespace dc
