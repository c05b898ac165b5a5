// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/formulamark.h"

#include <charconv>
#include <cmath>

namespace dc {

namespace {

bool isNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
}

} // namespace

bool isFormula(std::string_view utf8)
{
    const size_t start = utf8.find_first_not_of('\'');
    return start != std::string_view::npos && std::string_view("=+-@\t\r").find(utf8[start]) != std::string_view::npos
        && !isNumber(utf8);
}

std::string_view withoutFormulaMark(std::string_view utf8)
{
    return utf8.starts_with('\'') && isFormula(utf8.substr(1)) ? utf8.substr(1) : utf8;
}

} // namespace dc
