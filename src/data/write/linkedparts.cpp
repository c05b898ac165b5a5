// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/linkedparts.h"

#include "data/table/columnbuilder.h"

#include <QSet>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// A name that none of the columns of the table has.
QString freeName(QString name, const Table &table)
{
    while (table.columnIndex(name) >= 0)
        name += QLatin1Char('_');
    return name;
}

/// The field of a column that has another text for each row of the part; nothing: the column does not tell them apart, or says it
/// in two languages.
std::optional<WrittenField> keyField(const TablePart &part, int column)
{
    if (column < 0)
        return std::nullopt;
    const std::vector<WrittenField> fields =
        writtenFields({.table = part.table, .rows = {}, .columns = {column}, .languages = part.languages});
    if (fields.size() != 1 || fields.front().language != part.languages.front())
        return std::nullopt;
    QSet<QByteArray> seen;
    for (const Row row : part.rows) {
        QByteArray cell;
        appendPlain(cell, part.table, fields.front(), row);
        if (cell.isEmpty() || seen.contains(cell))
            return std::nullopt;
        seen.insert(cell);
    }
    return fields.front();
}

/// Among the columns that are written, or else the key of the table.
std::optional<WrittenField> bestKey(const TablePart &part)
{
    const Roles &roles = part.table.roles();
    for (const int column : {roles.key, roles.name}) {
        if (!part.columns.contains(column))
            continue;
        if (auto field = keyField(part, column))
            return field;
    }
    return keyField(part, roles.key);
}

Column rowNumbers(const Table &table)
{
    ColumnBuilder builder({.id = freeName(u"row"_s, table), .type = ColumnType::Integer});
    for (Row row = 0; row < table.rowCount(); ++row)
        builder.append({std::to_string(row + 1)});
    return builder.take();
}

/// The column of the children that holds the key of their parents, as it does in a package; -1: none does.
int referenceColumn(const Table &parents, const Relation &relation)
{
    const auto cell = [](const Table &table, int column, Row row) {
        QByteArray text;
        appendPlain(text, table, {.column = column, .language = Language::English, .name = {}, .isExact = false}, row);
        return text;
    };
    const int key = parents.roles().key;
    const auto isReference = [&](int column) {
        for (Row row = 0; row < parents.rowCount(); ++row) {
            for (int child = 0; child < relation.count(row); ++child) {
                if (cell(relation.table, column, relation.child(row, child)) != cell(parents, key, row))
                    return false;
            }
        }
        return true;
    };
    for (int column = 0; key >= 0 && column < relation.table.columnCount(); ++column) {
        if (isReference(column))
            return column;
    }
    return -1;
}

/// For each child the key of its parent.
Column parentKeys(const Table &parents, const WrittenField &key, const Relation &relation, const QString &id)
{
    const ColumnInfo &info = parents.column(key.column);
    ColumnBuilder builder({.id = id, .type = info.type, .title = info.title});
    QByteArray cell;
    for (Row row = 0; row < parents.rowCount(); ++row) {
        cell.resize(0);
        appendPlain(cell, parents, key, row);
        std::array<std::string_view, allLanguages.size()> texts{};
        texts[static_cast<size_t>(key.language)] = {cell.constData(), static_cast<size_t>(cell.size())};
        for (int child = 0; child < relation.count(row); ++child)
            builder.append(texts);
    }
    return builder.take();
}

} // namespace

std::optional<LinkedParts> linkedParts(TablePart part, const QString &childKey)
{
    const Relation *relation = part.table.relation();
    const auto hasChildren = [&](Row row) { return relation->count(row) > 0; };
    if (!relation || std::ranges::none_of(part.rows, hasChildren))
        return std::nullopt;
    std::optional<WrittenField> key = bestKey(part);
    if (!key) {
        part.table = part.table.withColumn(rowNumbers(part.table));
        const int last = part.table.columnCount() - 1;
        key = WrittenField{
            .column = last, .language = part.languages.front(), .name = part.table.column(last).id, .isExact = false};
    }
    if (!part.columns.contains(key->column))
        part.columns.prepend(key->column);

    const int reference = referenceColumn(part.table, *relation);
    const QString id = childKey.isEmpty() ? key->name
        : reference >= 0                  ? relation->table.column(reference).id
                                          : freeName(childKey, relation->table);
    TablePart children{.table = relation->table.withColumn(parentKeys(part.table, *key, *relation, id)),
                       .rows = {},
                       .columns = allColumns(relation->table),
                       .languages = part.languages};
    children.columns.removeAll(reference);
    children.columns.prepend(relation->table.columnCount());
    for (const Row row : part.rows) {
        for (int child = 0; child < relation->count(row); ++child)
            children.rows.push_back(relation->child(row, child));
    }
    return LinkedParts{.parents = std::move(part), .children = std::move(children), .key = key->column};
}

} // namespace dc
