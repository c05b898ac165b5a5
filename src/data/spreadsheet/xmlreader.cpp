// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/xmlreader.h"

#include "data/io/limits.h"
#include "data/io/textposition.h"

#include <charconv>

namespace dc {

namespace {

constexpr size_t blockSize = size_t{256} << 10;
constexpr std::string_view blanks = " \t\r\n";
/// A token may be a cell and what stands around it.
constexpr size_t tokenBytes = limits::cellBytes + blockSize;

void appendCodePoint(std::string &text, quint32 code)
{
    const bool isCharacter = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = isCharacter ? code : U'\uFFFD';
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    text.append(utf8.constData(), static_cast<size_t>(utf8.size()));
}

/// "amp", "#1110", "#x456". What is none of XML's own stays as it is written.
bool appendEntity(std::string &text, std::string_view entity)
{
    constexpr std::pair<std::string_view, char> named[]{
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[name, character] : named) {
        if (entity == name) {
            text += character;
            return true;
        }
    }
    if (!entity.starts_with('#'))
        return false;
    const bool isHexadecimal = entity.starts_with("#x");
    entity.remove_prefix(isHexadecimal ? 2 : 1);
    quint32 code = 0;
    const char *end = entity.data() + entity.size();
    const auto parsed = std::from_chars(entity.data(), end, code, isHexadecimal ? 16 : 10);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        return false;
    appendCodePoint(text, code);
    return true;
}

void decode(std::string_view raw, std::string &text)
{
    text.clear();
    while (!raw.empty()) {
        const size_t ampersand = raw.find('&');
        text.append(raw.substr(0, ampersand));
        if (ampersand == std::string_view::npos)
            return;
        raw.remove_prefix(ampersand + 1);
        constexpr size_t longestEntity = 10; // "#x0010FFFF"
        const size_t end = raw.substr(0, longestEntity + 1).find(';');
        if (end != std::string_view::npos && appendEntity(text, raw.substr(0, end)))
            raw.remove_prefix(end + 1);
        else
            text += '&';
    }
}

bool isNamed(std::string_view qualified, std::string_view name)
{
    if (!qualified.ends_with(name))
        return false;
    const size_t before = qualified.size() - name.size();
    return before == 0 || qualified[before - 1] == ':';
}

} // namespace

XmlReader::XmlReader(std::unique_ptr<QIODevice> device, QString fileName)
    : m_device(std::move(device))
    , m_error{.code = ErrorCode::Damaged, .file = std::move(fileName)}
{
    if (!m_device)
        m_hasFailed = true;
}

XmlReader::Token XmlReader::next()
{
    if (m_hasFailed)
        return Token::Failed;
    if (m_isEmptyElement) {
        m_isEmptyElement = false;
        --m_depth;
        return Token::End;
    }
    for (;;) {
        if (m_position == m_buffer.size() && !fill()) {
            return m_hasFailed || m_depth != 0 ? fail() : Token::Finished;
        }
        if (m_buffer[m_position] != '<') {
            const Token token = readText();
            if (token == Token::Failed || m_depth > 0)
                return token;
            if (m_text.find_first_not_of(blanks) != std::string_view::npos && m_text != byteOrderMark)
                return fail();
            continue;
        }
        size_t end = 0;
        if (isNext("<?")) {
            end = find("?>", 2);
        } else if (isNext("<!--")) {
            end = find("-->", 4);
        } else if (isNext("<![CDATA[")) {
            constexpr size_t openingSize = 9;
            end = find("]]>", openingSize);
            const size_t begin = m_position + openingSize;
            if (end != std::string::npos) {
                m_text = std::string_view(m_buffer).substr(begin, end - 3 - begin);
                m_position = end;
                return findInvalidUtf8(m_text) ? fail(ErrorCode::NotUtf8) : Token::Text;
            }
        } else if (isNext("<!")) {
            return fail(ErrorCode::ForbiddenXml);
        } else {
            return readTag();
        }
        if (end == std::string::npos)
            return fail();
        m_position = end;
    }
}

void XmlReader::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth) {
        const Token token = next();
        if (token == Token::Finished || token == Token::Failed)
            return;
    }
}

std::string XmlReader::attribute(std::string_view name) const
{
    std::string_view rest = m_attributes;
    for (;;) {
        const size_t begin = rest.find_first_not_of(blanks);
        const size_t equals = rest.find('=');
        if (begin == std::string_view::npos || equals == std::string_view::npos || begin > equals)
            return {};
        std::string_view qualified = rest.substr(begin, equals - begin);
        qualified = qualified.substr(0, qualified.find_last_not_of(blanks) + 1);
        const size_t quote = rest.find_first_of("\"'", equals);
        const size_t end = quote == std::string_view::npos ? quote : rest.find(rest[quote], quote + 1);
        if (end == std::string_view::npos)
            return {};
        if (isNamed(qualified, name)) {
            std::string value;
            decode(rest.substr(quote + 1, end - quote - 1), value);
            return value;
        }
        rest.remove_prefix(end + 1);
    }
}

Result<void> XmlReader::result() const
{
    if (m_hasFailed)
        return tl::unexpected(m_error);
    return {};
}

/// Reads another block and forgets what was read before. False at the end of the device, and where it fails.
bool XmlReader::fill()
{
    m_buffer.erase(0, m_position);
    m_position = 0;
    const size_t size = m_buffer.size();
    if (size > tokenBytes) {
        fail(ErrorCode::CellTooLarge, QString::number(limits::cellBytes >> 20));
        return false;
    }
    // A long token is searched again with each block: let the blocks grow with it.
    const size_t wanted = std::max(blockSize, size);
    m_buffer.resize(size + wanted);
    const qint64 count = m_device->read(m_buffer.data() + size, static_cast<qint64>(wanted));
    m_buffer.resize(size + static_cast<size_t>(std::max(count, qint64{0})));
    if (count < 0)
        m_hasFailed = true;
    return count > 0;
}

bool XmlReader::isNext(std::string_view expected)
{
    while (m_buffer.size() - m_position < expected.size() && fill()) { }
    return std::string_view(m_buffer).substr(m_position).starts_with(expected);
}

/// Behind the next of these, at least this far from the position; npos where there is none.
size_t XmlReader::find(std::string_view end, size_t from)
{
    for (;;) {
        const size_t found = m_buffer.find(end, m_position + from);
        if (found != std::string::npos)
            return found + end.size();
        if (!fill())
            return std::string::npos;
    }
}

/// The '>' of the tag at the position, which may stand in the quotes of its attributes, too.
size_t XmlReader::findTagEnd()
{
    for (;;) {
        size_t at = m_position;
        char quote = 0;
        while (at < m_buffer.size() && (quote != 0 || m_buffer[at] != '>')) {
            const char c = m_buffer[at++];
            if (quote == 0 && (c == '"' || c == '\''))
                quote = c;
            else if (c == quote)
                quote = 0;
        }
        if (at < m_buffer.size())
            return at;
        if (!fill())
            return std::string::npos;
    }
}

XmlReader::Token XmlReader::readText()
{
    size_t end = 0;
    while ((end = m_buffer.find('<', m_position)) == std::string::npos && fill()) { }
    if (m_hasFailed)
        return fail();
    const std::string_view raw = std::string_view(m_buffer).substr(m_position, end - m_position);
    m_position += raw.size();
    if (findInvalidUtf8(raw))
        return fail(ErrorCode::NotUtf8);
    m_text = raw;
    if (raw.find('&') != std::string_view::npos) {
        decode(raw, m_decoded);
        m_text = m_decoded;
    }
    return Token::Text;
}

XmlReader::Token XmlReader::readTag()
{
    const size_t end = findTagEnd();
    if (end == std::string::npos)
        return fail();
    std::string_view tag = std::string_view(m_buffer).substr(m_position + 1, end - m_position - 1);
    m_position = end + 1;
    const bool isEnd = tag.starts_with('/');
    if (isEnd)
        tag.remove_prefix(1);
    m_isEmptyElement = !isEnd && tag.ends_with('/');
    if (m_isEmptyElement)
        tag.remove_suffix(1);
    const std::string_view qualified = tag.substr(0, tag.find_first_of(blanks));
    m_name = qualified.substr(qualified.find(':') + 1); // from 0 without a prefix
    m_attributes = tag.substr(qualified.size());
    if (m_name.empty() || (isEnd && m_depth == 0))
        return fail();
    m_depth += isEnd ? -1 : 1;
    if (m_depth > limits::nesting)
        return fail(ErrorCode::NestedTooDeep, QString::number(limits::nesting));
    return isEnd ? Token::End : Token::Start;
}

/// As damaged, unless it is known better.
XmlReader::Token XmlReader::fail()
{
    m_hasFailed = true;
    return Token::Failed;
}

XmlReader::Token XmlReader::fail(ErrorCode code, const QString &detail)
{
    m_hasFailed = true;
    m_error.code = code;
    m_error.detail = detail;
    return Token::Failed;
}

} // namespace dc
