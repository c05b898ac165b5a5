// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsontext.h"

#include "data/io/limits.h"
#include "data/io/textposition.h"

#include <QJsonParseError>

#include <algorithm>

namespace dc {

namespace {

std::string padded(const QByteArray &utf8)
{
    std::string bytes;
    bytes.reserve(static_cast<size_t>(utf8.size()) + simdjson::SIMDJSON_PADDING);
    bytes.assign(utf8.constData(), static_cast<size_t>(utf8.size()));
    return bytes;
}

/// Where a string is never closed or has a character in it that must be escaped.
const char *findBadString(std::string_view text)
{
    const char *opened = nullptr;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (opened && c == '\\')
            ++i;
        else if (c == '"')
            opened = opened ? nullptr : &text[i];
        else if (opened && static_cast<unsigned char>(c) < 0x20)
            return &text[i];
    }
    return opened ? opened : text.data() + text.size();
}

/// In the words of Qt's own parser, which are translated.
QString reason(simdjson::error_code error)
{
    const auto code = [error] {
        switch (error) {
        case simdjson::STRING_ERROR:
            return QJsonParseError::IllegalEscapeSequence;
        case simdjson::NUMBER_ERROR:
            return QJsonParseError::IllegalNumber;
        case simdjson::UNCLOSED_STRING:
            return QJsonParseError::UnterminatedString;
        case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
            return QJsonParseError::UnterminatedArray;
        case simdjson::TRAILING_CONTENT:
            return QJsonParseError::GarbageAtEnd;
        default:
            return QJsonParseError::IllegalValue;
        }
    }();
    return QJsonParseError{.offset = 0, .error = code}.errorString();
}

} // namespace

JsonFailure jsonFailure(simdjson::error_code error, const char *place)
{
    switch (error) {
    case simdjson::EMPTY:
        return {.code = ErrorCode::EmptyFile};
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return {.code = ErrorCode::FileTooLarge, .detail = QString::number(limits::fileBytes >> 20)};
    default:
        return {.code = ErrorCode::BadJson, .place = place, .detail = reason(error)};
    }
}

JsonFailure nestedTooDeep(const char *place)
{
    return {.code = ErrorCode::NestedTooDeep, .place = place, .detail = QString::number(limits::nesting)};
}

JsonFailure tooMany(ErrorCode what, size_t limit)
{
    return {.code = what, .detail = QString::number(limit)};
}

size_t mostJsonCells(const JsonText &text)
{
    constexpr size_t cellsOfAnyFile = 4'000'000;
    constexpr size_t cellsPerByte = 32;
    return std::min(limits::cells, cellsOfAnyFile + cellsPerByte * text.all().size());
}

qint64 LineCounter::lineOf(const char *place)
{
    m_line += countLineEnds({m_place, static_cast<size_t>(place - m_place)});
    m_place = place;
    return m_line;
}

JsonText::JsonText(const QByteArray &utf8)
    : m_bytes(padded(utf8))
    , m_all(m_bytes)
{
    if (m_all.starts_with(byteOrderMark))
        m_all.remove_prefix(byteOrderMark.size());
}

simdjson::ondemand::document JsonText::start(std::string_view piece)
{
    const auto room = static_cast<size_t>(m_bytes.data() + m_bytes.capacity() - piece.data());
    simdjson::ondemand::document document;
    const auto error = m_parser.iterate(piece.data(), piece.size(), room).get(document);
    if (error == simdjson::UTF8_ERROR)
        throw JsonFailure{.code = ErrorCode::NotUtf8, .place = piece.data() + findInvalidUtf8(piece).value_or(0)};
    if (error == simdjson::UNCLOSED_STRING || error == simdjson::UNESCAPED_CHARS)
        throw jsonFailure(error, findBadString(piece));
    if (error != simdjson::SUCCESS)
        throw jsonFailure(error, piece.data());
    return document;
}

std::vector<std::string_view> JsonText::badLines(std::string_view piece) const
{
    simdjson::dom::parser parser;
    std::vector<std::string_view> bad;
    for (size_t begin = 0; begin < piece.size();) {
        const size_t end = std::min(piece.find('\n', begin), piece.size());
        const std::string_view line = piece.substr(begin, end - begin);
        // There is room behind the text.
        if (!trimmedJson(line).empty()
            && parser.parse(line.data(), line.size(), /*realloc_if_needed=*/false).error() != simdjson::SUCCESS)
            bad.push_back(line);
        begin = end + 1;
    }
    return bad;
}

void JsonText::blank(std::string_view piece)
{
    std::fill_n(m_bytes.begin() + (piece.data() - m_bytes.data()), piece.size(), ' ');
}

Error JsonText::error(const JsonFailure &failure, const QString &fileName) const
{
    Error error{.code = failure.code, .file = fileName, .detail = failure.detail};
    if (failure.place) {
        const auto position = positionAt(m_bytes, static_cast<size_t>(failure.place - m_bytes.data()));
        error.line = position.line;
        error.column = position.column;
    }
    return error;
}

std::string_view trimmedJson(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

std::string_view rawJsonString(const char *begin)
{
    const char *end = begin;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {begin, static_cast<size_t>(end - begin)};
}

} // namespace dc
