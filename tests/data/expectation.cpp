// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectation.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

constexpr QStringView unsaid = u"…unsaid…"; ///< as corpus.py has it

// By the names that the fixtures use, in the order of their enums.
constexpr std::array typeNames{"Text", "Category", "Code", "Integer", "Real", "Year", "Percent", "Date", "Boolean"};
constexpr std::array formatNames{"Delimited", "Json", "JsonLines", "GeoJson", "Package", "Xlsx", "Ods", "Sqlite"};

constexpr std::array problemNames{
    std::pair("WrongType", ProblemKind::WrongType),         std::pair("DuplicateKey", ProblemKind::DuplicateKey),
    std::pair("RaggedRow", ProblemKind::RaggedRow),         std::pair("BadBytes", ProblemKind::BadBytes),
    std::pair("LoneQuote", ProblemKind::LoneQuote),         std::pair("MixedScripts", ProblemKind::MixedScripts),
    std::pair("FormulaError", ProblemKind::FormulaError),   std::pair("BadLine", ProblemKind::BadLine),
    std::pair("MissingValue", ProblemKind::MissingValue),   std::pair("NotUnique", ProblemKind::NotUnique),
    std::pair("NotInList", ProblemKind::NotInList),         std::pair("TooSmall", ProblemKind::TooSmall),
    std::pair("TooLarge", ProblemKind::TooLarge),           std::pair("WrongPattern", ProblemKind::WrongPattern),
    std::pair("UnknownParent", ProblemKind::UnknownParent),
};
static_assert(problemNames.size() == problemKindCount);

constexpr std::array errorNames{
    std::pair("CannotOpen", ErrorCode::CannotOpen),
    std::pair("BadJson", ErrorCode::BadJson),
    std::pair("NotADataPackage", ErrorCode::NotADataPackage),
    std::pair("MissingColumn", ErrorCode::MissingColumn),
    std::pair("EmptyFile", ErrorCode::EmptyFile),
    std::pair("NotATable", ErrorCode::NotATable),
    std::pair("OldFormat", ErrorCode::OldFormat),
    std::pair("Encrypted", ErrorCode::Encrypted),
    std::pair("Damaged", ErrorCode::Damaged),
    std::pair("ForbiddenXml", ErrorCode::ForbiddenXml),
    std::pair("UnsafePath", ErrorCode::UnsafePath),
    std::pair("NoSuchSheet", ErrorCode::NoSuchSheet),
    std::pair("UnknownEncoding", ErrorCode::UnknownEncoding),
    std::pair("TooManyColumns", ErrorCode::TooManyColumns),
    std::pair("TooManyCells", ErrorCode::TooManyCells),
    std::pair("CellTooLarge", ErrorCode::CellTooLarge),
    std::pair("TooManySheets", ErrorCode::TooManySheets),
    std::pair("InflatesTooMuch", ErrorCode::InflatesTooMuch),
    std::pair("NestedTooDeep", ErrorCode::NestedTooDeep),
};

QString nameOf(ErrorCode code)
{
    const auto found = std::ranges::find(errorNames, code, &decltype(errorNames)::value_type::second);
    return found != errorNames.end() ? QString::fromLatin1(found->first) : u"error %1"_s.arg(static_cast<int>(code));
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return u'"' + value.toString() + u'"';
    if (value.isNull() || value.isUndefined())
        return u"nothing"_s;
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/// Compares what was opened with what is expected, and keeps what differs.
class Comparison
{
public:
    explicit Comparison(const QJsonObject &expected)
        : m_expected(expected)
    { }

    QStringList differences() const { return m_differences; }
    void compareError(const Error &error);
    void compare(const OpenedTable &opened);

private:
    void expect(const QString &what, const QJsonValue &expected, const QJsonValue &found);
    void compareTable(const QString &prefix, const QJsonObject &expected, const Table &table);
    void compareColumn(const QString &what, const QJsonArray &expected, const ColumnInfo &found);
    void compareReading(const Reading &reading);
    void compareRoles(const Table &table);
    void compareChildren(const Table &table);
    void compareCoordinates(const Table &table);
    void compareProblems(const Problems &problems);

    const QJsonObject m_expected;
    QStringList m_differences;
};

/// A cell as JSON has it. Whole numbers are exact, beyond what a double holds too.
QJsonValue cell(const Table &table, int column, Row row)
{
    const ColumnInfo &info = table.column(column);
    if (info.isText()) {
        const QString text = table.text(column, row, Language::Ukrainian);
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    const std::optional<double> number = table.number(column, row);
    if (!number)
        return {};
    if (info.type == ColumnType::Date)
        return QDate::fromJulianDay(static_cast<qint64>(*number)).toString(Qt::ISODate);
    if (info.type == ColumnType::Boolean)
        return *number != 0;
    const std::optional<qint64> integer = table.integer(column, row);
    return integer ? QJsonValue(*integer) : QJsonValue(*number);
}

QJsonValue titleOf(const Table &table, int column)
{
    return column < 0 ? QJsonValue() : QJsonValue(table.column(column).title.in(Language::Ukrainian));
}

void Comparison::expect(const QString &what, const QJsonValue &expected, const QJsonValue &found)
{
    if (expected != QJsonValue(unsaid.toString()) && !expected.isUndefined() && expected != found)
        m_differences << u"%1: %2, not %3"_s.arg(what, shown(found), shown(expected));
}

void Comparison::compareError(const Error &error)
{
    expect(u"the error"_s, m_expected[u"error"].isUndefined() ? QJsonValue(u"none"_s) : m_expected[u"error"],
           nameOf(error.code));
    expect(u"its detail"_s, m_expected[u"detail"], error.detail);
}

void Comparison::compare(const OpenedTable &opened)
{
    expect(u"the error"_s, m_expected[u"error"], QJsonValue());
    if (m_expected.contains(u"error"_s))
        return;
    compareTable({}, m_expected, opened.table);
    compareReading(opened.reading);
    compareRoles(opened.table);
    compareChildren(opened.table);
    compareCoordinates(opened.table);
    compareProblems(opened.problems);
}

void Comparison::compareTable(const QString &prefix, const QJsonObject &expected, const Table &table)
{
    QSet<QString> ids;
    for (int column = 0; column < table.columnCount(); ++column)
        ids << table.column(column).id;
    expect(prefix + u"ids that differ"_s, table.columnCount(), ids.size());

    expect(prefix + u"rows"_s, expected[u"rows"], static_cast<qint64>(table.rowCount()));
    const QJsonArray columns = expected[u"columns"].toArray();
    // What was found out about the rows, as the coordinates of points, stands behind what was in them.
    const bool isAll = !expected.contains(u"coordinates"_s) && expected.contains(u"columns"_s);
    expect(prefix + u"columns"_s,
           expected.contains(u"columnCount"_s) ? expected[u"columnCount"]
               : isAll                         ? QJsonValue(columns.size())
                                               : QJsonValue(unsaid.toString()),
           table.columnCount());
    for (int column = 0; column < std::min(static_cast<int>(columns.size()), table.columnCount()); ++column)
        compareColumn(prefix + u"column %1"_s.arg(column), columns[column].toArray(), table.column(column));

    const QJsonArray rows = expected[u"values"].toArray();
    for (qsizetype row = 0; row < std::min(rows.size(), static_cast<qsizetype>(table.rowCount())); ++row) {
        const QJsonArray values = rows[row].toArray();
        for (int column = 0; column < std::min(static_cast<int>(values.size()), table.columnCount()); ++column)
            expect(prefix + u"row %1, column %2"_s.arg(row).arg(column), values[column],
                   cell(table, column, static_cast<Row>(row)));
    }
}

/// A title that is a list holds at least these words, however they are joined.
void Comparison::compareColumn(const QString &what, const QJsonArray &expected, const ColumnInfo &found)
{
    const QString title = found.title.in(Language::Ukrainian);
    if (!expected[0].isArray())
        expect(what + u", title"_s, expected[0], title);
    for (const QJsonValue &part : expected[0].toArray()) {
        if (!title.contains(part.toString()))
            m_differences << u"%1, title: %2, without %3"_s.arg(what, title, part.toString());
    }
    const bool isTextOfSomeKind = expected[1].toString() == "Text"_L1 && found.type == ColumnType::Category;
    if (!isTextOfSomeKind)
        expect(what + u", type"_s, expected[1], QString::fromLatin1(typeNames[static_cast<size_t>(found.type)]));
    expect(what + u", id"_s, expected[2], found.id);
}

void Comparison::compareReading(const Reading &reading)
{
    const QJsonObject expected = m_expected[u"reading"].toObject();
    const QJsonObject found{
        {u"format"_s, QString::fromLatin1(formatNames[static_cast<size_t>(reading.format)])},
        {u"sheets"_s, QJsonArray::fromStringList(reading.sheets)},
        {u"sheet"_s, reading.sheet},
        {u"encoding"_s, QString::fromLatin1(reading.encoding)},
        {u"delimiter"_s, reading.delimiter ? QString(QLatin1Char(reading.delimiter)) : QString()},
        {u"decimalMark"_s, QString(QLatin1Char(reading.decimalMark))},
        {u"titleRows"_s, reading.titleRows},
        {u"headerRows"_s, reading.headerRows},
        {u"footerRows"_s, reading.footerRows},
    };
    for (const QString &property : expected.keys())
        expect(property, expected[property], found[property]);
}

void Comparison::compareRoles(const Table &table)
{
    const QJsonObject expected = m_expected[u"roles"].toObject();
    const Roles &roles = table.roles();
    const QJsonObject found{
        {u"key"_s, titleOf(table, roles.key)},
        {u"name"_s, titleOf(table, roles.name)},
        {u"measure"_s, titleOf(table, roles.measure)},
        {u"latitude"_s, titleOf(table, roles.latitude)},
        {u"longitude"_s, titleOf(table, roles.longitude)},
        {u"region"_s, titleOf(table, roles.region)},
    };
    for (const QString &role : expected.keys())
        expect(u"role "_s + role, expected[role], found[role]);
}

void Comparison::compareChildren(const Table &table)
{
    const Relation *relation = table.relation();
    expect(u"a child table"_s, m_expected.contains(u"children"_s), relation != nullptr);
    if (!relation || !m_expected.contains(u"children"_s))
        return;
    const QJsonObject expected = m_expected[u"children"].toObject();
    compareTable(u"of the children: "_s, expected, relation->table);
    QJsonArray parents;
    for (Row parent = 0; parent < table.rowCount(); ++parent) {
        for (int child = 0; child < relation->count(parent); ++child)
            parents << static_cast<qint64>(parent);
    }
    expect(u"parents"_s, expected[u"parents"], parents);
}

void Comparison::compareCoordinates(const Table &table)
{
    const QJsonArray expected = m_expected[u"coordinates"].toArray();
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const auto coordinate = [&](int column) {
            return column < 0 ? QJsonValue() : cell(table, column, static_cast<Row>(row));
        };
        expect(u"coordinates of row %1"_s.arg(row), expected[row],
               QJsonArray{coordinate(table.roles().latitude), coordinate(table.roles().longitude)});
    }
}

void Comparison::compareProblems(const Problems &problems)
{
    if (m_expected[u"problems"] == QJsonValue(unsaid.toString()))
        return;
    const QJsonObject expected = m_expected[u"problems"].toObject();
    for (const auto &[name, kind] : problemNames)
        expect(u"problems of the kind "_s + QLatin1StringView(name), expected[QLatin1StringView(name)].toInt(),
               problems.count(kind));
}

} // namespace

ReadOptions optionsOf(const QJsonObject &expected)
{
    const QJsonObject said = expected[u"options"].toObject();
    ReadOptions options;
    if (said.contains(u"sheet"_s))
        options.sheet = said[u"sheet"].toString();
    if (said.contains(u"encoding"_s))
        options.encoding = said[u"encoding"].toString().toLatin1();
    if (said.contains(u"delimiter"_s))
        options.delimiter = said[u"delimiter"].toString()[0].toLatin1();
    if (said.contains(u"decimalMark"_s))
        options.decimalMark = said[u"decimalMark"].toString()[0].toLatin1();
    if (said.contains(u"headerRows"_s))
        options.headerRows = said[u"headerRows"].toInt();
    return options;
}

QStringList differencesFrom(const QJsonObject &expected, const Result<OpenedTable> &opened)
{
    Comparison comparison(expected);
    if (opened)
        comparison.compare(*opened);
    else
        comparison.compareError(opened.error());
    return comparison.differences();
}
