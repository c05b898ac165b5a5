// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/odsreader.h"

#include "data/io/limits.h"
#include "data/io/zipfile.h"
#include "data/spreadsheet/cellvalue.h"
#include "data/spreadsheet/gridbuilder.h"
#include "data/spreadsheet/xmlreader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <set>

namespace dc {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

namespace {

/// How often a cell or row stands there: at least once.
size_t repeats(const std::string &text)
{
    constexpr size_t most = 10'000'000; // far beyond the sheets there are
    size_t value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, size_t{1}, most);
}

/// "PT08H30M00S", as XML Schema writes durations, as "08:30:00".
std::string clockOfDuration(const std::string &duration)
{
    std::string clock;
    std::string digits;
    for (const char c : duration) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c == 'H' || c == 'M' || c == 'S') {
            clock += (clock.empty() ? "" : ":") + std::string(digits.size() < 2 ? "0" : "") + digits;
            digits.clear();
        } else if (c == '.' || c == ',') {
            clock += ':' + digits;
            break;
        }
    }
    return clock;
}

/// What holds cells or texts that are not those of the sheet.
bool isAside(std::string_view element)
{
    constexpr std::array asides{"annotation",   "shapes",          "forms",     "frame",
                                "custom-shape", "tracked-changes", "dde-links", "database-ranges"};
    return std::ranges::find(asides, element) != asides.end();
}

/// Reads all sheets, and keeps the cells of one.
class ContentReader
{
public:
    ContentReader(XmlReader xml, std::optional<size_t> wanted, const QString &fileName)
        : m_xml(std::move(xml))
        , m_wanted(wanted)
        , m_fileName(fileName)
        , m_builder(fileName)
    { }

    Result<void> read()
    {
        for (Token token = m_xml.next(); token != Token::Finished && token != Token::Failed; token = m_xml.next()) {
            if (token == Token::Text)
                continue;
            const auto read = token == Token::Start ? start() : end();
            if (!read)
                return read;
        }
        return m_xml.result();
    }

    const std::vector<Workbook::Entry> &entries() const { return m_entries; }
    Grid takeGrid() { return std::move(m_builder.grid()); }

private:
    bool isWanted() const { return m_wanted && *m_wanted + 1 == m_entries.size(); }

    Result<void> start()
    {
        const std::string_view name = m_xml.name();
        if (isAside(name)) {
            m_xml.skip();
        } else if (name == "style") {
            m_style = m_xml.attribute("style:family") == "table" ? m_xml.attribute("style:name") : std::string();
        } else if (name == "table-properties") {
            if (m_xml.attribute("table:display") == "false" && !m_style.empty())
                m_hiddenStyles.insert(m_style);
        } else if (name == "table") {
            beginTable();
            if (m_entries.size() > limits::sheets)
                return failure(
                    {.code = ErrorCode::TooManySheets, .file = m_fileName, .detail = QString::number(limits::sheets)});
        } else if (name == "table-row") {
            m_rowRepeats = repeats(m_xml.attribute("table:number-rows-repeated"));
            m_column = 0;
        } else if (name == "table-cell") {
            readCell();
        } else if (name == "covered-table-cell") {
            m_column += repeats(m_xml.attribute("table:number-columns-repeated"));
            m_xml.skip();
        }
        return {};
    }

    Result<void> end()
    {
        if (m_xml.name() != "table-row")
            return {};
        const qint64 line = m_line;
        m_line += static_cast<qint64>(m_rowRepeats);
        if (!isWanted())
            return {};
        return m_builder.endRow(line).and_then([this] { return m_builder.repeatRow(m_rowRepeats - 1); });
    }

    void beginTable()
    {
        const QString name = QString::fromStdString(m_xml.attribute("table:name"));
        if (name.startsWith(u"'file:")) { // what was kept of another file
            m_xml.skip();
            return;
        }
        m_entries.push_back(
            {.name = name, .cells = 0, .isHidden = m_hiddenStyles.contains(m_xml.attribute("table:style-name"))});
        m_line = 1;
    }

    void readCell()
    {
        const std::string type = m_xml.attribute("office:value-type");
        const size_t column = m_column;
        const size_t count = repeats(m_xml.attribute("table:number-columns-repeated"));
        m_column += count;
        std::string value;
        CellKind kind = CellKind::Text;
        if (type == "float" || type == "currency") {
            value = plainNumber(m_xml.attribute("office:value")).value_or("");
            kind = CellKind::Number;
        } else if (type == "percentage") {
            value = percentNumber(m_xml.attribute("office:value")).value_or("");
            kind = CellKind::Percent;
        } else if (type == "date") {
            value = m_xml.attribute("office:date-value");
            if (const size_t midnight = value.find("T00:00:00"); midnight != std::string::npos)
                value.resize(midnight);
            kind = CellKind::Date;
        } else if (type == "time") {
            value = clockOfDuration(m_xml.attribute("office:time-value"));
        } else if (type == "boolean") {
            value = m_xml.attribute("office:boolean-value");
            kind = CellKind::Boolean;
        }
        const bool isFormula = !m_xml.attribute("table:formula").empty();
        const bool isMarkedError = m_xml.attribute("calcext:value-type") == "error";
        readText();
        if (value.empty()) {
            value = m_text;
            kind = isMarkedError || (isFormula && isErrorValue(value)) ? CellKind::Error : CellKind::Text;
        }
        if (value.empty() || m_entries.empty())
            return;
        ++m_entries.back().cells;
        if (isWanted())
            m_builder.add(column, value, kind, count);
    }

    /// The paragraphs of a cell, up to its end.
    void readText()
    {
        m_text.clear();
        bool isFirst = true;
        int paragraphDepth = 0;
        for (int depth = 1; depth > 0;) {
            const Token token = m_xml.next();
            if (token == Token::Finished || token == Token::Failed)
                return;
            if (token == Token::Text) {
                if (paragraphDepth > 0)
                    addCollapsed(m_xml.text());
            } else if (token == Token::End) {
                --depth;
                if (depth < paragraphDepth)
                    paragraphDepth = 0;
            } else if (isAside(m_xml.name())) {
                m_xml.skip();
            } else {
                ++depth;
                if (paragraphDepth > 0) {
                    addElement();
                } else if (m_xml.name() == "p" || m_xml.name() == "h") {
                    paragraphDepth = depth;
                    if (!isFirst)
                        m_text += '\n';
                    isFirst = false;
                    m_isAfterBlank = true;
                }
            }
        }
    }

    /// Several blanks are one in OpenDocument, where they do not stand as an element.
    void addCollapsed(std::string_view text)
    {
        for (const char c : text) {
            const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!isBlank || !m_isAfterBlank)
                m_text += isBlank ? ' ' : c;
            m_isAfterBlank = isBlank;
        }
    }

    void addElement()
    {
        if (m_xml.name() == "s")
            m_text.append(std::min(repeats(m_xml.attribute("text:c")), size_t{1000}), ' ');
        else if (m_xml.name() == "tab")
            m_text += '\t';
        else if (m_xml.name() == "line-break")
            m_text += '\n';
    }

    XmlReader m_xml;
    std::optional<size_t> m_wanted;
    QString m_fileName;
    GridBuilder m_builder;
    std::vector<Workbook::Entry> m_entries;
    std::string m_style; ///< of tables, that is being read
    std::set<std::string> m_hiddenStyles;
    qint64 m_line = 1;
    size_t m_rowRepeats = 1;
    size_t m_column = 0;
    std::string m_text;
    bool m_isAfterBlank = true;
};

class OdsWorkbook : public Workbook
{
public:
    OdsWorkbook(ZipFile zip, std::vector<Entry> sheets, QString fileName)
        : m_zip(std::move(zip))
        , m_entries(std::move(sheets))
        , m_places(m_entries.size())
        , m_fileName(std::move(fileName))
    {
        std::iota(m_places.begin(), m_places.end(), size_t{0});
        std::ranges::stable_sort(m_places, {}, [this](size_t place) { return m_entries[place].isHidden; });
        std::ranges::stable_sort(m_entries, {}, &Entry::isHidden);
    }

    std::vector<Entry> entries() const override { return m_entries; }

    Result<Sheet> read(size_t entry) override
    {
        ContentReader reader(XmlReader(m_zip.stream(u"content.xml"_s), m_fileName), m_places[entry], m_fileName);
        return reader.read().transform([&] {
            return Sheet{.name = m_entries[entry].name, .grid = reader.takeGrid(), .headerRows = {}, .children = {}};
        });
    }

private:
    ZipFile m_zip;
    std::vector<Entry> m_entries; ///< hidden ones last
    std::vector<size_t> m_places; ///< of the entries in the file
    QString m_fileName;
};

/// The zip file of an encrypted document is none itself: what is in it is encrypted.
bool isEncrypted(const ZipFile &zip)
{
    const auto manifest = zip.read(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<std::unique_ptr<Workbook>> openOds(const QByteArray &bytes, const QString &fileName)
{
    auto zip = ZipFile::open(bytes, fileName);
    if (!zip)
        return tl::unexpected(zip.error());
    if (isEncrypted(*zip))
        return failure({.code = ErrorCode::Encrypted, .file = fileName});
    ContentReader reader(XmlReader(zip->stream(u"content.xml"_s), fileName), {}, fileName);
    if (const auto read = reader.read(); !read)
        return tl::unexpected(read.error());
    return std::make_unique<OdsWorkbook>(std::move(*zip), reader.entries(), fileName);
}

} // namespace dc
