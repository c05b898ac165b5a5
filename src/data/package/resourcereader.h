// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/delimited/csvreader.h"
#include "data/package/keyindex.h"
#include "data/package/packageschema.h"
#include "data/table/columnbuilder.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace dc {

/// Reads one CSV file of a data package into columns, and checks it against its schema: types, required, unique and
/// primary keys, and the foreign key where the referred table is given.
class ResourceReader
{
public:
    /// The schema must outlive the reader.
    ResourceReader(const ResourceSchema &schema, QByteArray bytes, QString fileName);
    ResourceReader(const ResourceReader &) = delete;
    ResourceReader &operator=(const ResourceReader &) = delete;

    /// `referenced`: the field that other tables refer to, which must be unique for that; empty: none.
    /// `referred`: the table that the foreign key refers to, already read.
    Result<void> read(const QString &referenced, const ResourceReader *referred = nullptr);

    /// The columns in the order of the schema, each with its texts in all languages.
    std::vector<Column> takeColumns();
    Row rowCount() const { return m_rowCount; }
    /// For each row, the row of the referred table.
    const std::vector<Row> &parents() const { return m_parents; }

private:
    /// A column and the places of its texts in the record, one a language.
    struct Target
    {
        ColumnBuilder builder;
        std::array<std::optional<size_t>, allLanguages.size()> places;
    };

    Result<void> readHeader();
    void prepareColumns();
    void prepareKeys(const QString &referenced);
    Result<void> checkRecord(const ResourceReader *referred);
    Result<void> appendRecord();
    size_t placeOf(const QString &field) const { return static_cast<size_t>(m_header.indexOf(field)); }
    tl::unexpected<Error> failureIn(ErrorCode code, size_t place) const;

    const ResourceSchema &m_schema;
    QByteArray m_bytes;
    QString m_fileName;
    CsvReader m_csv;
    QStringList m_header;
    std::vector<size_t> m_required; ///< places in the record
    std::vector<Target> m_targets;
    std::vector<KeyIndex> m_keys; ///< the referenced field's is the first
    std::vector<Row> m_parents;
    Row m_rowCount = 0;
};

} // namespace dc
