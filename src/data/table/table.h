// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/column.h"
#include "data/table/noun.h"
#include "data/table/packageinfo.h"
#include "data/table/roles.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dc {

struct Relation;

/// An immutable, implicitly shared, columnar table of places, or of anything else. Replaced whole, never edited;
/// copies are cheap and may be read from any thread.
class Table
{
public:
    Table();
    /// All columns are equally long. Roles that are not given are guessed.
    Table(PackageInfo info, std::vector<Column> columns, std::shared_ptr<const Relation> relation = {}, Noun noun = {},
          const Roles &roles = {});

    const PackageInfo &info() const;
    /// What a row is called.
    const Noun &noun() const;
    const Roles &roles() const;
    /// The child table; null: there is none.
    const Relation *relation() const;

    Row rowCount() const;
    int columnCount() const;
    const ColumnInfo &column(int column) const;
    int columnIndex(QStringView id) const; ///< -1: no such column

    // See Column. The texts of column -1 are empty, its numbers missing.
    QString text(int column, Row row, Language language) const;
    std::string_view utf8(int column, Row row, Language language) const;
    std::optional<double> number(int column, Row row) const;
    std::optional<qint64> integer(int column, Row row) const;

    /// What the row is called.
    QString name(Row row, Language language) const { return text(roles().name, row, language); }
    /// What tells the row from all others, the same in every language; its number where it has no key.
    QString key(Row row) const;
    std::optional<Row> rowOf(const QString &key) const;

    /// These rows, in this order, without their children.
    Table gathered(std::span<const Row> rows) const;
    /// The same with this column behind the others, in no role.
    Table withColumn(Column column) const;

    /// Are they the very same one? Copies are; equal ones that were made twice are not.
    bool isSameAs(const Table &other) const { return m_data == other.m_data; }

private:
    const Column *at(int column) const;

    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// A child table: some rows of it belong to each row of another table.
struct Relation
{
    Table table; ///< the children of one row after those of the other, in their order
    std::vector<Row> first{0}; ///< row r of the parent owns the children [first[r], first[r + 1])

    int count(Row parent) const { return static_cast<int>(first[parent + 1] - first[parent]); }
    /// The row of the child table.
    Row child(Row parent, int index) const { return first[parent] + static_cast<Row>(index); }
};

} // namespace dc
