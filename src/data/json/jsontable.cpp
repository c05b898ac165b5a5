// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsontable.h"

#include "data/json/jsongrids.h"
#include "data/json/jsonpart.h"
#include "data/json/jsonrecords.h"
#include "data/json/jsontext.h"

#include <algorithm>
#include <utility>

namespace dc {

namespace {

class JsonWorkbook : public Workbook
{
public:
    JsonWorkbook(std::unique_ptr<JsonText> text, std::vector<JsonPart> parts, QString fileName)
        : m_text(std::move(text))
        , m_parts(std::move(parts))
        , m_fileName(std::move(fileName))
    { }

    std::vector<Entry> entries() const override
    {
        std::vector<Entry> entries;
        for (const JsonPart &part : m_parts) {
            // There is a comma between any two values, and few elsewhere.
            entries.push_back(
                {.name = QString::fromStdString(part.name), .cells = std::ranges::count(part.text, ',') + 1});
        }
        return entries;
    }

    Result<Sheet> read(size_t entry) override
    {
        const JsonPart &part = m_parts.at(entry);
        try {
            return read(part);
        } catch (const JsonFailure &failed) {
            const Error error = m_text->error(failed, m_fileName);
            const bool isBadLine = part.source == JsonPart::Source::Lines && failed.code == ErrorCode::BadJson;
            return isBadLine ? readGoodLines(part, error) : failure(error);
        }
    }

private:
    Sheet read(const JsonPart &part)
    {
        if (part.content == JsonPart::Content::Rows)
            return readJsonRows(*m_text, part);
        if (part.content == JsonPart::Content::Columns)
            return readJsonColumns(*m_text, part);
        return JsonRecords(*m_text, part).read();
    }

    /// Without those that are no JSON, if they are the fewer.
    Result<Sheet> readGoodLines(const JsonPart &part, const Error &error)
    {
        const std::vector<std::string_view> bad = m_text->badLines(part.text);
        if (bad.empty() || static_cast<std::ptrdiff_t>(2 * bad.size()) > std::ranges::count(part.text, '\n'))
            return failure(error);
        Problems problems;
        LineCounter lines(m_text->all());
        for (const std::string_view line : bad) {
            constexpr size_t longest = 200;
            problems.add(
                {.kind = ProblemKind::BadLine,
                 .line = lines.lineOf(line.data()),
                 .value = QString::fromUtf8(line.data(), static_cast<qsizetype>(std::min(line.size(), longest)))
                              .simplified()});
            m_text->blank(line);
        }
        try {
            Sheet sheet = read(part);
            sheet.problems = std::move(problems);
            return sheet;
        } catch (const JsonFailure &failed) {
            return failure(m_text->error(failed, m_fileName));
        }
    }

    std::unique_ptr<JsonText> m_text;
    std::vector<JsonPart> m_parts;
    QString m_fileName;
};

FileFormat formatOf(const std::vector<JsonPart> &parts)
{
    if (parts.front().source == JsonPart::Source::Lines)
        return FileFormat::JsonLines;
    return parts.front().content == JsonPart::Content::Features ? FileFormat::GeoJson : FileFormat::Json;
}

} // namespace

Result<std::unique_ptr<Workbook>> openJson(const QByteArray &utf8, const QString &fileName, FileFormat &format)
{
    auto text = std::make_unique<JsonText>(utf8);
    try {
        std::vector<JsonPart> parts = findJsonParts(*text);
        format = formatOf(parts);
        return std::make_unique<JsonWorkbook>(std::move(text), std::move(parts), fileName);
    } catch (const JsonFailure &failed) {
        return failure(text->error(failed, fileName));
    }
}

} // namespace dc
