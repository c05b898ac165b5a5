// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/textcolumn.h"
#include "data/text/language.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace dc {

using Row = quint32; ///< the index of a row in the Table, whatever the order on the screen

enum class ColumnType : quint8 {
    Text, ///< localized text
    Category, ///< localized text with few different values: stored once each
    Integer,
    Real,
    Year,
    Percent, ///< a real number, 29.3 for 29.3 %
};

struct ColumnInfo
{
    QString id; ///< the field's name in the data package: "mayor_since"
    ColumnType type = ColumnType::Text;
    LocalizedString title = {}; ///< in the header of the table: "Projects"
    LocalizedString label = {}; ///< where there is room, as in a chart: "Digitalization projects"; by default the title
    LocalizedString description = {}; ///< a sentence, for tooltips
    bool derived = false; ///< computed from the others, not in the file

    bool isNumeric() const { return type != ColumnType::Text && type != ColumnType::Category; }
};

/// Where the data comes from (Data Package `sources`, with author and date).
struct SourceInfo
{
    LocalizedString title;
    LocalizedString author;
    QString path; ///< URL
    QDate date;
};

/// What a data package says of itself.
struct PackageInfo
{
    QString name;
    LocalizedString title;
    LocalizedString description;
    QList<SourceInfo> sources; ///< the first is the figures' own
    QList<LocalizedString> attributions; ///< "Coordinates: GeoNames, CC BY 4.0"
    QDate date; ///< of the data: the first source's
};

/// The named projects of all cities: a child table, one range of rows per city.
struct ProjectTable
{
    LocalizedTextColumn titles;
    LocalizedTextColumn notes;
    std::vector<Row> firstOfRow{0}; ///< rowCount + 1 offsets: city r owns [firstOfRow[r], firstOfRow[r + 1])
};

/// An immutable, implicitly shared, columnar table of places with their projects. Replaced whole, never edited;
/// copies are cheap and may be read from any thread.
class Table
{
public:
    using Integers = std::vector<std::optional<qint64>>;
    using Reals = std::vector<double>; ///< NaN: missing

    struct CategoryColumn
    {
        LocalizedTextColumn values;
        std::vector<quint32> codes; ///< into values
    };

    struct Column
    {
        ColumnInfo info;
        std::variant<LocalizedTextColumn, CategoryColumn, Integers, Reals> values;
    };

    Table();
    Table(PackageInfo info, std::vector<Column> columns, ProjectTable projects);

    const PackageInfo &info() const;
    Row rowCount() const;
    int columnCount() const;
    const ColumnInfo &column(int column) const;
    int columnIndex(QStringView id) const; ///< -1: no such column

    /// The text of a text or category cell, falling back to the other language; empty for numbers.
    QString text(int column, Row row, Language language) const;
    /// Exactly this language's text as UTF-8, without fallback; empty for numbers.
    std::string_view utf8(int column, Row row, Language language) const;
    /// The value of a numeric cell (Integer, Year, Real, Percent); nothing where it is missing or the column is text.
    std::optional<double> number(int column, Row row) const;
    /// The exact value of an Integer or Year cell; nothing where it is missing or the column is of another type.
    std::optional<qint64> integer(int column, Row row) const;

    std::span<const Row> projectOffsets() const;
    int projectCount(Row row) const;
    QString projectTitle(Row row, int project, Language language) const;
    std::string_view projectTitleUtf8(Row row, int project, Language language) const;
    QString projectNote(Row row, int project, Language language) const;
    int totalProjectCount() const; ///< named projects of all rows

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace dc
