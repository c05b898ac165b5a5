// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/xlsxreader.h"

#include "data/io/zipfile.h"
#include "data/spreadsheet/gridbuilder.h"
#include "data/spreadsheet/xlsxparts.h"
#include "data/spreadsheet/xmlreader.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace dc {

using Token = XmlReader::Token;

namespace {

/// "BC12" is 54; nothing where there are no letters. Limits are checked later: more letters than that make a large number.
std::optional<size_t> columnOfReference(std::string_view reference)
{
    constexpr size_t mostLetters = 6;
    size_t column = 0;
    size_t count = 0;
    for (; count < reference.size() && count < mostLetters; ++count) {
        const char c = reference[count];
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<size_t>(c - 'A') + 1;
    }
    return count == 0 ? std::nullopt : std::optional(column - 1);
}

template <typename T>
std::optional<T> wholeNumber(std::string_view text)
{
    T value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return parsed.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// Reads the cells of one sheet.
class SheetReader
{
public:
    SheetReader(const XlsxParts &parts, const SharedStrings &strings, XmlReader xml, const QString &fileName)
        : m_parts(parts)
        , m_strings(strings)
        , m_xml(std::move(xml))
        , m_fileName(fileName)
        , m_builder(fileName)
    { }

    Result<Grid> read()
    {
        m_allStrings = m_builder.grid().keep(m_strings.bytes);
        for (Token token = m_xml.next(); token != Token::Finished && token != Token::Failed; token = m_xml.next()) {
            if (token == Token::Start && m_xml.name() == "row")
                beginRow();
            else if (token == Token::Start && m_xml.name() == "c")
                readCell();
            else if (token == Token::End && m_xml.name() == "row")
                if (const auto ended = endRow(); !ended)
                    return tl::unexpected(ended.error());
        }
        if (const auto result = m_xml.result(); !result)
            return tl::unexpected(result.error());
        return std::move(m_builder.grid());
    }

private:
    void beginRow()
    {
        const auto line = wholeNumber<qint64>(m_xml.attribute("r"));
        m_line = line.value_or(m_line + 1);
        m_nextColumn = 0;
        m_unknownString = false;
    }

    Result<void> endRow()
    {
        if (m_unknownString)
            return failure({.code = ErrorCode::Damaged, .file = m_fileName, .line = m_line});
        return m_builder.endRow(m_line);
    }

    void readCell()
    {
        const size_t column = columnOfReference(m_xml.attribute("r")).value_or(m_nextColumn);
        const std::string type = m_xml.attribute("t");
        const size_t style = wholeNumber<size_t>(m_xml.attribute("s")).value_or(0);
        m_nextColumn = column + 1;
        readValue();
        if (m_value.empty())
            return;
        if (type == "s")
            addSharedString(column);
        else if (type.empty() || type == "n")
            addNumber(column, style < m_parts.styles.size() ? m_parts.styles[style] : NumberFormat::Plain);
        else if (type == "b")
            m_builder.add(column, m_value == "1" || m_value == "true" ? "true" : "false", CellKind::Boolean);
        else if (type == "e")
            m_builder.add(column, m_value, CellKind::Error);
        else if (type == "d")
            m_builder.add(column, m_value, CellKind::Date);
        else
            addText(column);
    }

    /// Up to the end of the cell.
    void readValue()
    {
        m_value.clear();
        bool isValue = false;
        for (int depth = 1; depth > 0;) {
            const Token token = m_xml.next();
            if (token == Token::Text) {
                if (isValue)
                    m_value += m_xml.text();
            } else if (token == Token::Start && m_xml.name() == "is") {
                readRichText(m_xml, m_value);
            } else if (token == Token::Start) {
                isValue = m_xml.name() == "v";
                ++depth;
            } else if (token == Token::End) {
                isValue = false;
                --depth;
            } else {
                return;
            }
        }
    }

    void addSharedString(size_t column)
    {
        const auto index = wholeNumber<size_t>(m_value);
        if (index && *index < m_strings.size())
            m_builder.addKept(column, m_strings.text(m_allStrings, *index), CellKind::Text);
        else
            m_unknownString = true;
    }

    void addNumber(size_t column, NumberFormat format)
    {
        if (format == NumberFormat::Date && add(column, dateOfSerial(m_value, m_parts.since1904), CellKind::Date))
            return;
        if (format == NumberFormat::Time && add(column, timeOfSerial(m_value), CellKind::Text))
            return;
        if (format == NumberFormat::Percent && add(column, percentNumber(m_value), CellKind::Percent))
            return;
        if (!add(column, plainNumber(m_value), CellKind::Number))
            addText(column);
    }

    bool add(size_t column, const std::optional<std::string> &text, CellKind kind)
    {
        if (text)
            m_builder.add(column, *text, kind);
        return text.has_value();
    }

    void addText(size_t column)
    {
        decodeEscapes(m_value);
        m_builder.add(column, m_value, CellKind::Text);
    }

    const XlsxParts &m_parts;
    const SharedStrings &m_strings;
    XmlReader m_xml;
    QString m_fileName;
    GridBuilder m_builder;
    std::string_view m_allStrings; ///< as the grid keeps them
    std::string m_value;
    qint64 m_line = 0;
    size_t m_nextColumn = 0;
    bool m_unknownString = false;
};

class XlsxWorkbook : public Workbook
{
public:
    XlsxWorkbook(ZipFile zip, XlsxParts parts, QString fileName)
        : m_zip(std::move(zip))
        , m_parts(std::move(parts))
        , m_fileName(std::move(fileName))
    { }

    std::vector<Entry> entries() const override
    {
        std::vector<Entry> entries;
        for (const XlsxParts::Sheet &sheet : m_parts.sheets)
            entries.push_back({.name = sheet.name, .cells = estimateCells(sheet.part), .isHidden = sheet.isHidden});
        return entries;
    }

    Result<Sheet> read(size_t entry) override
    {
        if (!m_strings) {
            auto strings = readSharedStrings(m_zip, m_parts.stringsPart, m_fileName);
            if (!strings)
                return tl::unexpected(strings.error());
            m_strings = std::move(*strings);
        }
        const XlsxParts::Sheet &sheet = m_parts.sheets[entry];
        XmlReader xml(m_zip.stream(sheet.part), m_fileName);
        return SheetReader(m_parts, *m_strings, std::move(xml), m_fileName).read().transform([&](Grid &&grid) {
            return Sheet{.name = sheet.name, .grid = std::move(grid), .headerRows = {}, .children = {}};
        });
    }

private:
    /// By the values in the first part of it: formatted cells without any can be many.
    qint64 estimateCells(const QString &part) const
    {
        constexpr qint64 sampleSize = qint64{1} << 20;
        const auto device = m_zip.stream(part);
        const QByteArray sample = device ? device->read(sampleSize) : QByteArray();
        if (sample.isEmpty())
            return 0;
        const qsizetype values = sample.count("<v>") + sample.count("<is>");
        return values * std::max(m_zip.size(part) / sample.size(), qint64{1});
    }

    ZipFile m_zip;
    XlsxParts m_parts;
    QString m_fileName;
    std::optional<SharedStrings> m_strings; ///< once a sheet was read
};

} // namespace

Result<std::unique_ptr<Workbook>> openXlsx(const QByteArray &bytes, const QString &fileName)
{
    auto zip = ZipFile::open(bytes, fileName);
    if (!zip)
        return tl::unexpected(zip.error());
    auto parts = readXlsxParts(*zip, fileName);
    if (!parts)
        return tl::unexpected(parts.error());
    return std::make_unique<XlsxWorkbook>(std::move(*zip), std::move(*parts), fileName);
}

} // namespace dc
