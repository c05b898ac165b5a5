// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/delimited/csvreader.h"

#include <optional>
#include <string_view>

namespace dc {

/// How a delimited text is written.
struct DetectedDialect
{
    CsvDialect dialect; ///< without a delimiter where all is one column
    bool isStated = false; ///< by a first line such as "sep=;", as Excel writes it, which is no row of the table
    bool isCertain = true;

    bool operator==(const DetectedDialect &) const = default;
};

/// Tries , ; tab and | on parts of the whole text, and weighs how alike the rows are and how many cells would hold another
/// delimiter that is not the comma of a number. A delimiter that is given is not doubted.
DetectedDialect detectDialect(std::string_view utf8, std::optional<char> delimiter = {});

} // namespace dc
