// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/readoptions.h"

#include <QString>

namespace dc {

/// How a file was read, as a sentence: "Read as windows-1251, semicolons, decimal comma, 2 header rows." Empty where there is
/// nothing to say.
QString readingText(const Reading &reading);

/// "Semicolons", "Tabs"…, for a list to choose from.
QString delimiterText(char delimiter);

} // namespace dc
