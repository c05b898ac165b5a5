// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/resourcereader.h"

#include "data/detect/cellvalues.h"
#include "data/package/constraintcheck.h"
#include "data/table/columnbuilder.h"

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

class ResourceReader::KeyReader
{
public:
    KeyReader(const ResourceReader &reader, const QStringList &names)
        : m_reader(reader)
        , m_key(static_cast<size_t>(names.size()))
    {
        for (const QString &name : names) {
            const FieldSchema &field = *reader.m_schema.field(name);
            m_fields.push_back(&field);
            m_forms.emplace_back(field.notation, field.column.type);
        }
    }

    const std::vector<std::string_view> &at(size_t row)
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const std::string_view text = m_reader.textAt(*m_fields[i], row);
            m_key[i] = m_forms[i].isMissing(text) ? std::string_view() : text;
        }
        return m_key;
    }

private:
    const ResourceReader &m_reader;
    std::vector<const FieldSchema *> m_fields;
    std::vector<PlainForm> m_forms;
    std::vector<std::string_view> m_key;
};

ResourceReader::ResourceReader(const ResourceSchema &schema, ResourceCells cells, bool isChild)
    : m_schema(schema)
    , m_cells(std::move(cells))
    , m_isChild(isChild)
{ }

Result<void> ResourceReader::read()
{
    if (const auto found = findPlaces(); !found)
        return found;
    reportRaggedRows();
    for (const Target &target : targets()) {
        const Column &column = m_columns.emplace_back(readColumn(target));
        for (const FieldSchema *field : target.fields) {
            if (field)
                checkField(*field, column);
        }
    }
    if (!m_schema.primaryKey.isEmpty())
        checkKey(m_schema.primaryKey, ProblemKind::DuplicateKey);
    for (const FieldSchema &field : m_schema.fields) {
        if (field.constraints.unique && m_schema.primaryKey != QStringList{field.name})
            checkKey({field.name}, ProblemKind::NotUnique);
    }
    return {};
}

KeyIndex ResourceReader::indexBy(const QStringList &fields) const
{
    KeyIndex index(m_cells.body.size());
    KeyReader keys(*this, fields);
    for (size_t row = 0; row < m_cells.body.size(); ++row)
        index.insert(keys.at(row), static_cast<Row>(row));
    return index;
}

std::vector<std::optional<Row>> ResourceReader::findParents(const QStringList &fields, const KeyIndex &parents)
{
    std::vector<std::optional<Row>> found(m_cells.body.size());
    KeyReader keys(*this, fields);
    for (size_t row = 0; row < found.size(); ++row) {
        found[row] = parents.find(keys.at(row));
        if (!found[row]) // and of a child that names none there is no place for it either
            report(ProblemKind::UnknownParent, m_schema.field(fields.front()), row);
    }
    return found;
}

/// Where the header has the name of each field; without a header they stand in their order.
Result<void> ResourceReader::findPlaces()
{
    m_places.resize(m_schema.fields.size());
    if (m_cells.header.empty()) {
        for (size_t i = 0; i < m_places.size(); ++i)
            m_places[i] = i;
        return {};
    }
    QStringList header;
    for (size_t column = 0; column < m_cells.grid.columnCount(); ++column)
        header.append(headerAt(column));
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QString &name = m_schema.fields[i].name;
        const qsizetype place = header.indexOf(name);
        const qint64 line = m_cells.grid.line(m_cells.header.back());
        if (place < 0 && m_schema.isJson) // no record has a value
            continue;
        if (place < 0)
            return failure({.code = ErrorCode::MissingColumn, .file = m_cells.fileName, .line = line, .detail = name});
        if (header.indexOf(name, place + 1) >= 0)
            return failure(
                {.code = ErrorCode::DuplicateColumn, .file = m_cells.fileName, .line = line, .detail = name});
        m_places[i] = static_cast<size_t>(place);
    }
    return {};
}

QString ResourceReader::headerAt(size_t column) const
{
    QStringList texts;
    for (const size_t row : m_cells.header) {
        const QString text = toQString(trimmed(m_cells.grid.text(row, column)));
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(m_schema.dialect.headerJoin);
}

std::vector<ResourceReader::Target> ResourceReader::targets() const
{
    std::vector<Target> targets;
    for (const FieldSchema &field : m_schema.fields) {
        auto target = std::ranges::find(targets, field.column.id, [](const Target &known) { return known.info.id; });
        if (target == targets.end()) {
            // The field without a language in its name is the one that describes the column.
            const FieldSchema *plain = m_schema.field(field.column.id);
            targets.push_back({plain ? plain->column : field.column, {}});
            target = std::prev(targets.end());
        }
        target->fields[static_cast<size_t>(field.language)] = &field;
    }
    return targets;
}

void ResourceReader::reportRaggedRows()
{
    if (m_schema.isJson)
        return;
    const size_t expected =
        m_cells.header.empty() ? m_schema.fields.size() : m_cells.grid.columnCount(m_cells.header.back());
    for (size_t row = 0; row < m_cells.body.size(); ++row) {
        const size_t found = m_cells.grid.columnCount(m_cells.body[row]);
        if (found != expected)
            report(ProblemKind::RaggedRow, nullptr, row, u"%1/%2"_s.arg(found).arg(expected));
    }
}

Column ResourceReader::readColumn(const Target &target)
{
    ColumnBuilder builder(target.info);
    std::array<std::optional<PlainForm>, allLanguages.size()> forms;
    const FieldSchema *first = nullptr;
    for (size_t i = 0; i < forms.size(); ++i) {
        if (const FieldSchema *field = target.fields[i]) {
            forms[i].emplace(field->notation, target.info.type);
            first = first ? first : field;
        }
    }
    for (size_t row = 0; row < m_cells.body.size(); ++row) {
        std::array<std::string_view, allLanguages.size()> texts;
        bool isValue = true;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (!forms[i])
                continue;
            const auto plain = forms[i]->of(textAt(*target.fields[i], row));
            isValue = isValue && plain;
            texts[i] = plain.value_or(std::string_view());
        }
        if (isValue && builder.append(texts))
            continue;
        // Of all types but texts, which take any, there is only one field.
        report(ProblemKind::WrongType, first, row);
        builder.append({});
    }
    return builder.take();
}

void ResourceReader::checkField(const FieldSchema &field, const Column &column)
{
    const auto size = static_cast<Row>(m_cells.body.size());
    if (field.constraints.required || m_schema.primaryKey.contains(field.name)) {
        const PlainForm form(field.notation, field.column.type);
        for (Row row = 0; row < size; ++row) {
            if (form.isMissing(textAt(field, row)))
                report(ProblemKind::MissingValue, &field, row);
        }
    }
    if (!field.constraints.isOfValues())
        return;
    ConstraintCheck check(field);
    for (Row row = 0; row < size; ++row)
        check.check(column, row, [&](ProblemKind kind, const QString &detail) { report(kind, &field, row, detail); });
}

void ResourceReader::checkKey(const QStringList &fields, ProblemKind kind)
{
    KeyIndex index(m_cells.body.size());
    KeyReader keys(*this, fields);
    const FieldSchema *first = m_schema.field(fields.front());
    for (size_t row = 0; row < m_cells.body.size(); ++row) {
        if (!index.insert(keys.at(row), static_cast<Row>(row)))
            report(kind, first, row);
    }
}

std::string_view ResourceReader::textAt(const FieldSchema &field, size_t row) const
{
    const auto place = m_places[static_cast<size_t>(&field - m_schema.fields.data())];
    return place ? m_cells.grid.text(m_cells.body[row], *place) : std::string_view();
}

void ResourceReader::report(ProblemKind kind, const FieldSchema *field, size_t row, const QString &detail)
{
    m_cells.problems.add({.kind = kind,
                          .line = m_cells.grid.line(m_cells.body[row]),
                          .row = m_isChild ? -1 : static_cast<qint64>(row),
                          .column = field ? field->column.id : QString(),
                          .value = field ? shortened(textAt(*field, row)) : QString(),
                          .detail = detail});
}

} // namespace dc
