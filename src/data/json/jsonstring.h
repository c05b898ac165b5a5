// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace dc {

/// Appends the text of a JSON string (RFC 8259) whose quotes are taken off. Half of a surrogate pair and NUL, which are no
/// characters, become U+FFFD. False: there is an escape that JSON does not know.
bool unescapeJson(std::string_view raw, std::string &text);

/// Is the whole text a number as JSON writes it?
bool isJsonNumber(std::string_view text);

} // namespace dc
