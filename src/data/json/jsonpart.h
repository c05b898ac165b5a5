// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/json/jsontext.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// A part of a JSON file that makes a table.
struct JsonPart
{
    enum class Source : quint8 {
        Elements, ///< each element of an array is a row
        Members, ///< each member of an object is a row, and its name the row's key
        Lines, ///< each line of the text is a row (https://jsonlines.org)
        Whole, ///< an object is the one row
    };
    enum class Content : quint8 {
        Records, ///< a row is an object
        Rows, ///< a row is an array of its cells
        Features, ///< a row is a feature of GeoJSON (RFC 7946)
        Columns, ///< the members are not rows but columns: arrays, or objects that number their rows
    };

    std::string name = {}; ///< as in "result.records"; empty for the whole file
    std::string_view text = {};
    Source source = Source::Elements;
    Content content = Content::Records;
};

/// What there is in the text to make tables of, in its order. Throws JsonFailure.
std::vector<JsonPart> findJsonParts(JsonText &text);

/// Calls `visit` for each row of a part: with the raw name of the row, which is null where rows have none, and with its value.
template <typename Visit>
void forEachJsonRow(JsonText &text, const JsonPart &part, Visit visit)
{
    if (part.source == JsonPart::Source::Lines) {
        for (size_t begin = 0; begin < part.text.size();) {
            const size_t end = std::min(part.text.find('\n', begin), part.text.size());
            const std::string_view line = part.text.substr(begin, end - begin);
            if (!trimmedJson(line).empty())
                text.parse(line, [&](simdjson::ondemand::document &document) {
                    visit(nullptr, document.get_value().value());
                });
            begin = end + 1;
        }
        return;
    }
    text.parse(part.text, [&](simdjson::ondemand::document &document) {
        if (part.source == JsonPart::Source::Whole) {
            visit(nullptr, document.get_value().value());
        } else if (part.source == JsonPart::Source::Elements) {
            for (auto element : document.get_array())
                visit(nullptr, element.value());
        } else {
            for (auto field : document.get_object())
                visit(field.key().value().raw(), field.value().value());
        }
    });
}

} // namespace dc
