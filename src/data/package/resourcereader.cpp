// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/resourcereader.h"

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

ResourceReader::ResourceReader(const ResourceSchema &schema, QByteArray bytes, QString fileName)
    : m_schema(schema)
    , m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
    , m_csv(view(m_bytes), m_fileName, schema.delimiter)
{ }

Result<void> ResourceReader::read(const QString &referenced, const ResourceReader *referred)
{
    if (const auto invalid = findInvalidUtf8(view(m_bytes))) {
        const TextPosition position = positionAt(view(m_bytes), *invalid);
        return failure(
            {.code = ErrorCode::NotUtf8, .file = m_fileName, .line = position.line, .column = position.column});
    }
    if (const auto header = readHeader(); !header)
        return header;
    prepareColumns();
    prepareKeys(referenced);
    for (;; ++m_rowCount) {
        const Result<bool> more = m_csv.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (const auto checked = checkRecord(referred); !checked)
            return checked;
        if (const auto appended = appendRecord(); !appended)
            return appended;
    }
}

std::vector<Column> ResourceReader::takeColumns()
{
    std::vector<Column> columns;
    for (Target &target : m_targets)
        columns.push_back(target.builder.take());
    return columns;
}

Result<void> ResourceReader::readHeader()
{
    if (const Result<bool> found = m_csv.next(); !found)
        return tl::unexpected(found.error());
    for (const std::string_view field : m_csv.fields()) {
        const QString name = toQString(field);
        if (!name.isEmpty() && m_header.contains(name)) {
            const TextPosition position = m_csv.position(static_cast<size_t>(m_header.size()));
            return failure({.code = ErrorCode::DuplicateKey,
                            .file = m_fileName,
                            .line = position.line,
                            .column = position.column,
                            .field = name,
                            .detail = name});
        }
        m_header.append(name);
    }
    for (const FieldSchema &field : m_schema.fields) {
        if (!m_header.contains(field.name))
            return failure({.code = ErrorCode::MissingColumn,
                            .file = m_fileName,
                            .line = std::max<qint64>(m_csv.line(), 1),
                            .detail = field.name});
    }
    return {};
}

void ResourceReader::prepareColumns()
{
    for (const FieldSchema &field : m_schema.fields) {
        auto target = std::ranges::find_if(
            m_targets, [&](const Target &known) { return known.builder.info().id == field.column.id; });
        if (target == m_targets.end()) {
            // The field without a language in its name is the one that describes the column.
            const FieldSchema *plain = m_schema.field(field.column.id);
            m_targets.push_back({ColumnBuilder(plain ? plain->column : field.column), {}});
            target = std::prev(m_targets.end());
        }
        target->places[static_cast<size_t>(field.language)] = placeOf(field.name);
        if (field.required || m_schema.primaryKey.contains(field.name) || field.name == m_schema.foreignKey)
            m_required.push_back(placeOf(field.name));
    }
}

void ResourceReader::prepareKeys(const QString &referenced)
{
    QList<QStringList> keys;
    const auto add = [&](const QStringList &key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    };
    if (!referenced.isEmpty())
        add({referenced});
    add(m_schema.primaryKey);
    for (const FieldSchema &field : m_schema.fields) {
        if (field.unique)
            add({field.name});
    }
    for (const QStringList &key : std::as_const(keys)) {
        std::vector<size_t> places;
        std::ranges::transform(key, std::back_inserter(places), [&](const QString &name) { return placeOf(name); });
        m_keys.emplace_back(std::move(places));
    }
}

Result<void> ResourceReader::checkRecord(const ResourceReader *referred)
{
    const auto &record = m_csv.fields();
    if (record.size() != static_cast<size_t>(m_header.size()))
        return failure({.code = ErrorCode::WrongFieldCount,
                        .file = m_fileName,
                        .line = m_csv.line(),
                        .detail = u"%1/%2"_s.arg(record.size()).arg(m_header.size())});
    for (const size_t place : m_required) {
        if (record[place].empty())
            return failureIn(ErrorCode::MissingValue, place);
    }
    for (KeyIndex &key : m_keys) {
        if (!key.insert(record, m_rowCount))
            return failureIn(ErrorCode::DuplicateKey, key.fields().front());
    }
    if (referred) {
        const size_t place = placeOf(m_schema.foreignKey);
        const auto parent = referred->m_keys.front().find(record[place]);
        if (!parent)
            return failureIn(ErrorCode::UnknownKey, place);
        m_parents.push_back(*parent);
    }
    return {};
}

Result<void> ResourceReader::appendRecord()
{
    const auto &record = m_csv.fields();
    for (Target &target : m_targets) {
        std::array<std::string_view, allLanguages.size()> texts;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (target.places[i])
                texts[i] = record[*target.places[i]];
        }
        // Only numbers can be wrong, and those have one place.
        if (!target.builder.append(texts))
            return failureIn(ErrorCode::BadValue, target.places[0] ? *target.places[0] : *target.places[1]);
    }
    return {};
}

/// What is wrong with the value in this place of the record last read.
tl::unexpected<Error> ResourceReader::failureIn(ErrorCode code, size_t place) const
{
    const TextPosition position = m_csv.position(place);
    return failure({.code = code,
                    .file = m_fileName,
                    .line = position.line,
                    .column = position.column,
                    .field = m_header[static_cast<qsizetype>(place)],
                    .detail = toQString(m_csv.fields()[place])});
}

} // namespace dc
