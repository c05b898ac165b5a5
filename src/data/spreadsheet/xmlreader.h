// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"

#include <QIODevice>

#include <memory>
#include <string>
#include <string_view>

namespace dc {

/// Reads the XML of a spreadsheet from its begin to its end, in UTF-8 and without a string for each cell. It is made for files
/// from strangers: time and memory grow with the bytes alone, which QXmlStreamReader does not promise (it compares all attributes
/// of an element with each other). There are no entities but XML's own, and no document type. Prefixes are not resolved: the
/// programs that write spreadsheets all use the same.
class XmlReader
{
public:
    enum class Token { Start, End, Text, Finished, Failed };

    /// No device: the part is missing, which is Damaged. fileName goes into errors only.
    XmlReader(std::unique_ptr<QIODevice> device, QString fileName);

    /// An element without content has a Start and an End as well.
    Token next();
    /// Right after a Start: passes over all up to its End.
    void skip();

    /// Of the element that starts or ends, without its prefix.
    std::string_view name() const { return m_name; }
    /// Of the element that starts; with a prefix, or without one where any will do. Empty where there is none.
    std::string attribute(std::string_view name) const;
    /// Of a Text, until the next token is read.
    std::string_view text() const { return m_text; }
    /// What has Failed: Damaged, NotUtf8, ForbiddenXml, CellTooLarge, NestedTooDeep.
    const Error &error() const { return m_error; }
    /// The same as a result, after the last token.
    Result<void> result() const;

private:
    bool fill();
    bool isNext(std::string_view expected);
    size_t find(std::string_view end, size_t from);
    size_t findTagEnd();
    Token readText();
    Token readTag();
    Token fail();
    Token fail(ErrorCode code, const QString &detail = {});

    std::unique_ptr<QIODevice> m_device;
    std::string m_buffer;
    size_t m_position = 0; ///< in the buffer, of what is to be read next
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_text;
    std::string m_decoded;
    int m_depth = 0;
    bool m_isEmptyElement = false; ///< its Start was told, its End is next
    bool m_hasFailed = false;
    Error m_error;
};

} // namespace dc
