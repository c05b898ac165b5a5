// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/columninfo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// How the values of a field are written, by the properties of Table Schema.
struct Notation
{
    std::vector<std::string> missing{std::string()}; ///< missingValues
    std::string decimalMark = "."; ///< decimalChar
    std::string groupMark = {}; ///< groupChar
    bool isBare = true; ///< bareNumber; otherwise other text may stand around a number: "95 %", "€ 12"
    std::vector<std::string> yes = {}; ///< trueValues; empty: those of Table Schema
    std::vector<std::string> no = {}; ///< falseValues
    std::string dateFormat = "default"; ///< format: "default" (ISO 8601), "any", or a pattern (see datepattern.h)
};

/// Puts values into the plain form that ColumnBuilder takes: "1 835,5" into "1835.5", "12.10.2024" into "2024-10-12".
class PlainForm
{
public:
    PlainForm(Notation notation, ColumnType type);

    bool isMissing(std::string_view text) const;
    /// Empty: missing. Nothing: it is no value of this type, which ColumnBuilder may find out too. Valid until the next call.
    std::optional<std::string_view> of(std::string_view text);

private:
    std::optional<std::string_view> number(std::string_view text);
    std::optional<std::string_view> date(std::string_view text);
    std::optional<std::string_view> boolean(std::string_view text) const;
    std::string_view withoutWords(std::string_view text) const;
    size_t groupMarkLength(std::string_view text) const;

    Notation m_notation;
    ColumnType m_type;
    bool m_isText;
    std::string m_scratch;
};

} // namespace dc
