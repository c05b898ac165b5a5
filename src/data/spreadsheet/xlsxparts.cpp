// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/xlsxparts.h"

#include "data/io/limits.h"

#include <QDir>

#include <algorithm>
#include <charconv>
#include <map>

namespace dc {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

namespace {

struct Relation
{
    QString type; ///< the last word of it: "worksheet"
    QString part;
};
using Relations = QHash<QString, Relation>;

bool isMore(Token token)
{
    return token != Token::Finished && token != Token::Failed;
}

QString attribute(const XmlReader &xml, std::string_view name)
{
    return QString::fromStdString(xml.attribute(name));
}

int number(const std::string &text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isTrue(const std::string &text)
{
    return text == "1" || text == "true";
}

/// What the part of a folder refers to. There may be no such file.
Result<Relations> readRelations(const ZipFile &zip, const QString &folder, const QString &base, const QString &fileName)
{
    Relations relations;
    const QString part = u"%1_rels/%2.rels"_s.arg(folder, base);
    if (!zip.contains(part))
        return relations;
    XmlReader xml(zip.stream(part), fileName);
    for (Token token = xml.next(); isMore(token); token = xml.next()) {
        if (token != Token::Start || xml.name() != "Relationship")
            continue;
        const QString target = attribute(xml, "Target");
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        relations.insert(attribute(xml, "Id"), {attribute(xml, "Type").section(u'/', -1), path});
    }
    if (const auto result = xml.result(); !result)
        return tl::unexpected(result.error());
    return relations;
}

QString partOfType(const Relations &relations, const QString &type)
{
    const auto it = std::ranges::find(relations, type, &Relation::type);
    return it == relations.end() ? QString() : it->part;
}

Result<void> readSheetList(XmlReader xml, const Relations &relations, XlsxParts &parts)
{
    for (Token token = xml.next(); isMore(token); token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.name() == "workbookPr")
            parts.since1904 = isTrue(xml.attribute("date1904"));
        if (xml.name() != "sheet")
            continue;
        const Relation relation = relations.value(attribute(xml, "id"));
        if (relation.type != u"worksheet")
            continue;
        const std::string state = xml.attribute("state");
        parts.sheets.push_back({.name = attribute(xml, "name"),
                                .part = relation.part,
                                .isHidden = state == "hidden" || state == "veryHidden"});
    }
    std::ranges::stable_sort(parts.sheets, {}, &XlsxParts::Sheet::isHidden);
    return xml.result();
}

Result<void> readStyles(XmlReader xml, std::vector<NumberFormat> &styles)
{
    std::map<int, NumberFormat> formats;
    bool isCellFormat = false; // and not one of a named style
    for (Token token = xml.next(); isMore(token); token = xml.next()) {
        if (token != Token::Text && xml.name() == "cellXfs")
            isCellFormat = token == Token::Start;
        if (token != Token::Start)
            continue;
        if (xml.name() == "numFmt")
            formats.insert_or_assign(number(xml.attribute("numFmtId")), numberFormat(xml.attribute("formatCode")));
        if (xml.name() != "xf" || !isCellFormat)
            continue;
        const int id = number(xml.attribute("numFmtId"));
        const auto format = formats.find(id);
        styles.push_back(format == formats.end() ? builtInNumberFormat(id) : format->second);
    }
    return xml.result();
}

} // namespace

Result<XlsxParts> readXlsxParts(const ZipFile &zip, const QString &fileName)
{
    const auto roots = readRelations(zip, {}, {}, fileName);
    if (!roots)
        return tl::unexpected(roots.error());
    const QString named = partOfType(*roots, u"officeDocument"_s);
    const QString workbook = named.isEmpty() ? u"xl/workbook.xml"_s : named;
    const qsizetype folderSize = workbook.lastIndexOf(u'/') + 1;
    const auto relations = readRelations(zip, workbook.left(folderSize), workbook.mid(folderSize), fileName);
    if (!relations)
        return tl::unexpected(relations.error());

    XlsxParts parts;
    parts.stringsPart = partOfType(*relations, u"sharedStrings"_s);
    if (const auto read = readSheetList(XmlReader(zip.stream(workbook), fileName), *relations, parts); !read)
        return tl::unexpected(read.error());
    if (parts.sheets.size() > limits::sheets)
        return failure({.code = ErrorCode::TooManySheets, .file = fileName, .detail = QString::number(limits::sheets)});
    const QString styles = partOfType(*relations, u"styles"_s);
    if (!styles.isEmpty()) {
        const auto read = readStyles(XmlReader(zip.stream(styles), fileName), parts.styles);
        if (!read)
            return tl::unexpected(read.error());
    }
    return parts;
}

Result<SharedStrings> readSharedStrings(const ZipFile &zip, const QString &part, const QString &fileName)
{
    SharedStrings strings;
    if (part.isEmpty())
        return strings;
    XmlReader xml(zip.stream(part), fileName);
    for (Token token = xml.next(); isMore(token); token = xml.next()) {
        if (token != Token::Start || xml.name() != "si")
            continue;
        const size_t begin = strings.bytes.size();
        readRichText(xml, strings.bytes);
        decodeEscapes(strings.bytes, begin);
        strings.ends.push_back(strings.bytes.size());
    }
    if (const auto result = xml.result(); !result)
        return tl::unexpected(result.error());
    return strings;
}

void readRichText(XmlReader &xml, std::string &text)
{
    bool isText = false;
    int depth = 1;
    while (depth > 0) {
        const Token token = xml.next();
        if (!isMore(token))
            return;
        if (token == Token::Text) {
            if (isText)
                text += xml.text();
            continue;
        }
        if (token == Token::Start && xml.name() == "rPh") {
            xml.skip();
            continue;
        }
        depth += token == Token::Start ? 1 : -1;
        isText = token == Token::Start && xml.name() == "t";
    }
}

void decodeEscapes(std::string &text, size_t from)
{
    constexpr size_t escapeSize = 7; // "_x000D_"
    size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string decoded;
    size_t done = from;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        quint32 code = 0;
        const bool isWhole = text.size() - at >= escapeSize && text[at + escapeSize - 1] == '_';
        const char *end = text.data() + at + escapeSize - 1;
        if (!isWhole || std::from_chars(text.data() + at + 2, end, code, 16).ptr != end) {
            ++at;
            continue;
        }
        decoded.append(text, done, at - done);
        const QByteArray utf8 = QString(QChar(static_cast<ushort>(code))).toUtf8();
        decoded.append(utf8.constData(), static_cast<size_t>(utf8.size()));
        at += escapeSize;
        done = at;
    }
    decoded.append(text, done);
    text.resize(from);
    text += decoded;
}

} // namespace dc
