// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <string>
#include <string_view>

namespace dc {

/// What stops the reading of JSON. It is thrown, within this room alone, as simdjson throws its own.
struct JsonFailure
{
    ErrorCode code = ErrorCode::BadJson;
    const char *place = nullptr; ///< in the text; null: not about a place
    QString detail = {};
};

/// A plain value or a name as it stands in the text, without the blanks behind it.
std::string_view trimmedJson(std::string_view text);

JsonFailure jsonFailure(simdjson::error_code error, const char *place);
JsonFailure nestedTooDeep(const char *place);
JsonFailure tooMany(ErrorCode what, size_t limit);

/// The text of a JSON file, UTF-8, as simdjson wants it: with room behind it.
class JsonText
{
public:
    explicit JsonText(const QByteArray &utf8);
    JsonText(const JsonText &) = delete;
    JsonText &operator=(const JsonText &) = delete;

    std::string_view all() const { return m_all; }
    /// Parses a piece of the text, which holds one value, and calls `visit` with its document. Throws JsonFailure where the piece
    /// is no JSON or `visit` leaves something of it.
    template <typename Visit>
    void parse(std::string_view piece, Visit visit);
    /// The lines of a piece that hold something else than a value of JSON.
    std::vector<std::string_view> badLines(std::string_view piece) const;
    /// Makes blanks of a piece, as if nothing stood there.
    void blank(std::string_view piece);
    /// The words for people are made of this.
    Error error(const JsonFailure &failure, const QString &fileName) const;

private:
    simdjson::ondemand::document start(std::string_view piece);
    std::string m_bytes;
    std::string_view m_all; ///< without the byte order mark
    simdjson::ondemand::parser m_parser;
};

template <typename Visit>
void JsonText::parse(std::string_view piece, Visit visit)
{
    simdjson::ondemand::document document = start(piece);
    const char *const end = piece.data() + trimmedJson(piece).size();
    try {
        visit(document);
    } catch (const simdjson::simdjson_error &error) {
        const char *place = nullptr;
        // What is not closed is told of from its beginning; it is missed at the end.
        if (error.error() == simdjson::INCOMPLETE_ARRAY_OR_OBJECT
            || document.current_location().get(place) != simdjson::SUCCESS || place > end)
            place = end;
        throw jsonFailure(error.error(), place);
    }
    const char *rest = nullptr;
    if (document.current_location().get(rest) == simdjson::SUCCESS && rest < end)
        throw jsonFailure(simdjson::TRAILING_CONTENT, rest);
}

/// The most cells that are made of this text: a table of few values in many columns must not be many times as large as its file.
size_t mostJsonCells(const JsonText &text);

/// Tells the lines of places in a text, asked for one after the other.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_place(text.data())
    { }

    qint64 lineOf(const char *place);

private:
    const char *m_place;
    qint64 m_line = 1;
};

/// From behind the quotation mark that opens a string to the one that closes it. The string must be known to be closed.
std::string_view rawJsonString(const char *begin);

} // namespace dc
