// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/keyindex.h"
#include "data/package/resourcecells.h"
#include "data/package/resourceschema.h"
#include "data/table/column.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace dc {

/// Reads the cells of a resource into columns by its schema. What breaks the schema is a problem, and no row is left out.
class ResourceReader
{
public:
    /// The schema must outlive the reader. `isChild`: its rows are those of a child table.
    ResourceReader(const ResourceSchema &schema, ResourceCells cells, bool isChild = false);
    ResourceReader(const ResourceReader &) = delete;
    ResourceReader &operator=(const ResourceReader &) = delete;

    /// Errors: MissingColumn, DuplicateColumn.
    Result<void> read();

    /// The columns in the order of the schema, each with its texts in all languages.
    std::vector<Column> takeColumns() { return std::move(m_columns); }
    Problems takeProblems() { return std::move(m_cells.problems); }
    Row rowCount() const { return static_cast<Row>(m_cells.body.size()); }

    KeyIndex indexBy(const QStringList &fields) const;
    /// For each row, the row of the other table that its fields refer to. One that is not there is a problem.
    std::vector<std::optional<Row>> findParents(const QStringList &fields, const KeyIndex &parents);

private:
    /// A column and the fields of its texts, one a language.
    struct Target
    {
        ColumnInfo info;
        std::array<const FieldSchema *, allLanguages.size()> fields;
    };
    /// The texts of a row in some fields, empty where they are missing.
    class KeyReader;

    Result<void> findPlaces();
    QString headerAt(size_t column) const;
    std::vector<Target> targets() const;
    void reportRaggedRows();
    Column readColumn(const Target &target);
    void checkField(const FieldSchema &field, const Column &column);
    void checkKey(const QStringList &fields, ProblemKind kind);
    /// Empty where the row, or the whole file, has no such cell.
    std::string_view textAt(const FieldSchema &field, size_t row) const;
    void report(ProblemKind kind, const FieldSchema *field, size_t row, const QString &detail = {});

    const ResourceSchema &m_schema;
    ResourceCells m_cells;
    bool m_isChild;
    std::vector<std::optional<size_t>> m_places; ///< of the schema's fields in the grid
    std::vector<Column> m_columns;
};

} // namespace dc
