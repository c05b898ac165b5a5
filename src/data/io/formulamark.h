// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace dc {

/// Would a spreadsheet run this text of a CSV file as a formula? It begins with = + - @, a tab or a carriage return (OWASP, "CSV
/// Injection"), and is no number, such as "+380". So does one with apostrophes before it, which must not be taken for marks.
bool isFormula(std::string_view utf8);

/// A formula is written as a text with an apostrophe before it. Without that mark, where it has one.
std::string_view withoutFormulaMark(std::string_view utf8);

} // namespace dc
