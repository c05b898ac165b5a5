// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace dc {

/// What of a table is written: these rows and columns in this order, in one language or in several.
struct TablePart
{
    Table table;
    std::vector<Row> rows;
    QList<int> columns;
    std::vector<Language> languages; ///< one: a text that it lacks is taken from the other; several: a field for each
};

/// A column in one language, under the name that it has in a data package: "name", "name@uk".
struct WrittenField
{
    int column;
    Language language;
    QString name;
    bool isExact; ///< no text of the other language in the place of one that is missing
};

/// The fields that these columns take. The first language has the plain names; a text column has a field for another one where
/// it has texts in it.
std::vector<WrittenField> writtenFields(const TablePart &part);

/// What stands above the field: the title in its language or, where the column has none or the fields are in several languages,
/// the name.
QString headerOf(const Table &table, const WrittenField &field);

/// The indexes of all columns.
QList<int> allColumns(const Table &table);

/// Has the column any text in this language?
bool hasTexts(const Table &table, int column, Language language);

/// The cell in UTF-8 as programs read it: numbers in as few digits as tell them from all others, dates of ISO 8601, true and false. Nothing is added
/// where the value is missing.
void appendPlain(QByteArray &out, const Table &table, const WrittenField &field, Row row);

} // namespace dc
