// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program writes it reads back: every type in every format.

#include "data/open/openfile.h"
#include "data/package/packagereader.h"
#include "data/table/columnbuilder.h"
#include "data/write/tablewriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <numeric>

using namespace dc;
using namespace Qt::StringLiterals;

namespace {

using Cell = std::array<std::string_view, allLanguages.size()>; ///< in English, in Ukrainian

/// Its title is its id, unless it has one.
Column column(ColumnInfo info, const std::vector<Cell> &cells)
{
    if (info.title == LocalizedString())
        info.title = {info.id, info.id};
    ColumnBuilder builder(info);
    for (const Cell &cell : cells) {
        if (!builder.append(cell))
            qFatal("not a value");
    }
    return builder.take();
}

/// Different ones: these, and others for as many rows.
std::vector<Cell> texts(const std::array<std::string_view, 7> &texts)
{
    static std::deque<std::string> kept;
    std::vector<Cell> cells;
    for (const std::string_view text : texts)
        cells.push_back({text, {}});
    while (cells.size() < 4 * texts.size())
        cells.push_back({kept.emplace_back("other " + std::to_string(cells.size())), {}});
    return cells;
}

/// These, several times over, so that the columns are long enough to be told from one another.
std::vector<Cell> plain(std::initializer_list<std::string_view> texts)
{
    std::vector<Cell> cells;
    for (int i = 0; i < 4; ++i) {
        for (const std::string_view text : texts)
            cells.push_back({text, {}});
    }
    return cells;
}

TablePart whole(const Table &table, std::vector<Language> languages)
{
    TablePart part{.table = table, .rows = {}, .columns = allColumns(table), .languages = std::move(languages)};
    part.rows.resize(table.rowCount());
    std::iota(part.rows.begin(), part.rows.end(), Row{0});
    return part;
}

/// The cell in a language; in none, in the one that it has.
QString cellText(const Table &table, int column, Row row, std::optional<Language> language)
{
    const WrittenField field{.column = column,
                             .language = language.value_or(Language::English),
                             .name = {},
                             .isExact = language.has_value()};
    QByteArray text;
    appendPlain(text, table, field, row);
    return QString::fromUtf8(text);
}

/// What JSON keeps of a table of two columns.
Table asRecords(const Column &first, Column second)
{
    second.info.title = {second.info.id, second.info.id};
    if (second.info.type == ColumnType::Percent)
        second.info.type = ColumnType::Real;
    return Table({}, {first, second});
}

/// In what they differ, a line each.
QStringList differences(const Table &found, const Table &expected,
                        const std::vector<std::optional<Language>> &languages = {std::nullopt})
{
    QStringList all;
    if (found.rowCount() != expected.rowCount() || found.columnCount() != expected.columnCount())
        return {u"%1 rows, %2 columns"_s.arg(found.rowCount()).arg(found.columnCount())};
    for (int c = 0; c < expected.columnCount(); ++c) {
        const ColumnInfo &info = expected.column(c);
        const ColumnInfo &other = found.column(c);
        if (other.title.in(Language::Ukrainian) != info.title.in(Language::Ukrainian))
            all.append(u"%1: title %2"_s.arg(info.id, other.title.in(Language::Ukrainian)));
        if (other.type != info.type)
            all.append(u"%1: type %2"_s.arg(info.id).arg(static_cast<int>(other.type)));
        for (Row row = 0; row < expected.rowCount(); ++row) {
            for (const std::optional<Language> language : languages) {
                const QString text = cellText(found, c, row, language);
                if (const QString wanted = cellText(expected, c, row, language); text != wanted)
                    all.append(u"%1: “%2”, not “%3”"_s.arg(info.id, text, wanted));
            }
        }
    }
    return all;
}

struct Target
{
    const char *name;
    TableFormat format;
    QString file;
    ByteOrderMark mark = ByteOrderMark::Without;
};

const std::array targets{
    Target{"CSV", TableFormat::Csv, u"t.csv"_s},
    Target{"CSV for Excel", TableFormat::ExcelCsv, u"t.csv"_s},
    Target{"CSV with a mark", TableFormat::Csv, u"t.csv"_s, ByteOrderMark::With},
    Target{"TSV", TableFormat::Tsv, u"t.tsv"_s},
    Target{"XLSX", TableFormat::Xlsx, u"t.xlsx"_s},
    Target{"JSON", TableFormat::Json, u"t.json"_s},
    Target{"package", TableFormat::Package, u"t.zip"_s},
    Target{"folder", TableFormat::Package, u"t/"_s},
};

/// A column of each type beside one of texts, without which the rows would be an index of nothing.
const std::array columns{
    column({.id = u"text"_s},
           texts({"say \"yes\", no", "two\nlines", "tab\there", "😀 مرحبا שלום", "a;b|c", "\"quoted\"", "semi; \"q\""})),
    column({.id = u"formula"_s}, texts({"=1+1", "-5 грн", "@x", "'=1+1", "''-x", "'quoted'", "+38 (044) 123-45-67"})),
    column({.id = u"kind"_s, .type = ColumnType::Category},
           plain({"міська", "сільська", "міська", "міська", "сільська", "", "міська"})),
    column({.id = u"code"_s, .type = ColumnType::Code},
           plain({"01001", "00002", "00010", "00000", "99999", "12345", "00007"})),
    column({.id = u"phone"_s, .type = ColumnType::Code},
           plain({"+380441234567", "+380441234568", "+380441234569", "", "+380671234567", "+380441234561",
                  "+380441234562"})),
    column({.id = u"count"_s, .type = ColumnType::Integer}, plain({"-5", "0", "1200", "", "12345678", "-1", "7"})),
    column({.id = u"huge"_s, .type = ColumnType::Integer},
           plain({"9007199254740993", "-9007199254740993", "5", "", "1", "9223372036854775807", "7"})),
    column({.id = u"ratio"_s, .type = ColumnType::Real},
           plain({"0.3333333333333333", "-2.5", "100000", "", "12345.678", "1e20", "1e-7"})),
    column({.id = u"share"_s, .type = ColumnType::Percent, .title = {u"Share, %"_s, u"Share, %"_s}},
           plain({"29.3", "-0.1", "100", "", "0", "33.3", "7.25"})),
    column({.id = u"year"_s, .type = ColumnType::Year}, plain({"1991", "2024", "2014", "", "1999", "2000", "2001"})),
    column({.id = u"opened"_s, .type = ColumnType::Date},
           plain({"2024-02-29", "1991-08-24", "0988-08-01", "", "1900-01-01", "1900-03-01", "9999-12-31"})),
    column({.id = u"is_open"_s, .type = ColumnType::Boolean},
           plain({"true", "false", "true", "", "true", "false", "false"})),
    column({.id = u"column_5"_s, .type = ColumnType::Integer}, plain({"5", "3", "2", "", "7", "8", "12"})),
};

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void type_data();
    void type();
    void digits_data() { bothLanguages_data(); }
    void digits();
    void bothLanguages_data();
    void bothLanguages();
    void children_data() { bothLanguages_data(); }
    void children();
    void childrenOfRowsWithoutKey_data() { bothLanguages_data(); }
    void childrenOfRowsWithoutKey();
    void childrenOfEmbeddedRows();
};

void TestRoundTrip::type_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<ByteOrderMark>("mark");
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const Target &target : targets) {
            QTest::addRow("%s, %s", qPrintable(columns[i].info.id), target.name)
                << static_cast<int>(i) << target.format << target.file << target.mark;
        }
    }
}

void TestRoundTrip::type()
{
    QFETCH(int, column);
    QFETCH(TableFormat, format);
    QFETCH(QString, file);
    QFETCH(ByteOrderMark, mark);
    const Column name =
        ::column({.id = u"name"_s}, texts({"Kyiv", "Lviv", "Dnipro", "Odesa", "Lutsk", "Rivne", "Sumy"}));
    const Column &other = columns[static_cast<size_t>(column)];
    const Table table({}, {name, other});
    // JSON has the names of the columns, and no word of titles or percentages.
    const Table expected = format == TableFormat::Json ? asRecords(name, other) : table;
    for (const Language language : allLanguages) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QVERIFY(writeTable(whole(table, {language}), format, path, mark));
        const Result<OpenedTable> opened = openFile(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const QStringList all = differences(opened->table, expected);
        QVERIFY2(all.isEmpty(), all.join(u'\n').toUtf8().constData());
    }
}

/// All 17 that tell a number from its neighbours, but 16 in XLSX.
void TestRoundTrip::digits()
{
    QFETCH(TableFormat, format);
    QFETCH(QString, file);
    QFETCH(ByteOrderMark, mark);
    const auto tableOf = [](const std::vector<Cell> &numbers) {
        return Table({},
                     {column({.id = u"name"_s}, {{"Kyiv", ""}, {"Lviv", ""}, {"Odesa", ""}}),
                      column({.id = u"ratio"_s, .type = ColumnType::Real}, numbers)});
    };
    const Table exact = tableOf({{"0.30000000000000004", ""}, {"-1234567.8901234567", ""}, {"0.5", ""}});
    const Table rounded = tableOf({{"0.3", ""}, {"-1234567.890123457", ""}, {"0.5", ""}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    QVERIFY(writeTable(whole(exact, {Language::English}), format, path, mark));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(differences(opened->table, format == TableFormat::Xlsx ? rounded : exact), QStringList());
}

void TestRoundTrip::bothLanguages_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<ByteOrderMark>("mark");
    for (const Target &target : targets)
        QTest::newRow(target.name) << target.format << target.file << target.mark;
}

void TestRoundTrip::bothLanguages()
{
    QFETCH(TableFormat, format);
    QFETCH(QString, file);
    QFETCH(ByteOrderMark, mark);
    const Table table(
        {},
        {column({.id = u"name"_s}, {{"Kyiv", "Київ"}, {"Lviv", ""}, {"", "Одеса"}, {"=1", "-x"}}),
         column({.id = u"about"_s}, {{"text", ""}, {"", "текст"}, {"", ""}, {"x, y", "\"а\""}}),
         column({.id = u"people"_s, .type = ColumnType::Integer}, {{"-12", ""}, {"5", ""}, {"", ""}, {"7", ""}})});
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    QVERIFY(writeTable(whole(table, {Language::Ukrainian, Language::English}), format, path, mark));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    const QStringList all = differences(opened->table, table, {Language::English, Language::Ukrainian});
    QVERIFY2(all.isEmpty(), all.join(u'\n').toUtf8().constData());
}

/// CSV and TSV have no room for a second table; all others keep it under its name.
void TestRoundTrip::children()
{
    QFETCH(TableFormat, format);
    QFETCH(QString, file);
    QFETCH(ByteOrderMark, mark);
    const bool isKept = holdsChildren(format);
    PackageInfo info;
    info.name = u"projects"_s;
    auto relation = std::make_shared<Relation>();
    relation->table = Table(
        info,
        {column({.id = u"title"_s}, {{"Дія", ""}, {"=1", ""}, {"a, b", ""}, {"Wi-Fi", ""}}),
         column({.id = u"since"_s, .type = ColumnType::Year}, {{"2017", ""}, {"2021", ""}, {"", ""}, {"2019", ""}})});
    relation->first = {0, 3, 3, 4};
    const Table table(
        {},
        {column({.id = u"code"_s, .type = ColumnType::Code}, {{"01001", ""}, {"00002", ""}, {"00010", ""}}),
         column({.id = u"name"_s}, {{"Kyiv", ""}, {"Lviv", ""}, {"Odesa", ""}})},
        relation);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    QVERIFY(writeTable(whole(table, {Language::English}), format, path, mark));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(differences(opened->table, table), QStringList());
    QCOMPARE(opened->problems.count(), 0);
    const Relation *found = opened->table.relation();
    QCOMPARE(found != nullptr, isKept);
    if (!isKept)
        return;
    QCOMPARE(found->first, relation->first);
    QCOMPARE(found->table.info().name, u"projects"_s);
    const int first = found->table.columnIndex(u"title");
    QCOMPARE(first, format == TableFormat::Package ? 1 : 0); // after the key of the parent
    for (Row row = 0; row < relation->table.rowCount(); ++row) {
        for (int i = 0; i < relation->table.columnCount(); ++i)
            QCOMPARE(cellText(found->table, first + i, row, {}), cellText(relation->table, i, row, {}));
    }
}

/// Rows of one key, or of one name, keep their children apart.
void TestRoundTrip::childrenOfRowsWithoutKey()
{
    QFETCH(TableFormat, format);
    QFETCH(QString, file);
    QFETCH(ByteOrderMark, mark);
    if (!holdsChildren(format))
        return;
    auto relation = std::make_shared<Relation>();
    relation->table = Table({}, {column({.id = u"title"_s}, {{"a", ""}, {"b", ""}, {"c", ""}, {"d", ""}})});
    relation->first = {0, 2, 3, 4};
    Roles roles;
    roles.key = 0;
    const Table table({},
                      {column({.id = u"code"_s, .type = ColumnType::Code}, {{"01", ""}, {"01", ""}, {"02", ""}}),
                       column({.id = u"name"_s}, {{"Kyiv", ""}, {"Lviv", ""}, {"Lviv", ""}})},
                      relation, {}, roles);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    QVERIFY(writeTable(whole(table, {Language::English}), format, path, mark));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->table.relation());
    QCOMPARE(opened->table.relation()->first, relation->first);
}

/// As shown, in one language: XLSX names the cities in the second sheet, which have no key in the first.
void TestRoundTrip::childrenOfEmbeddedRows()
{
    const Result<Table> table = readEmbeddedPackage();
    QVERIFY(table);
    TablePart part = whole(*table, {Language::Ukrainian});
    part.columns = QList<int>(table->roles().shown.begin(), table->roles().shown.end());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    QVERIFY(writeTable(part, TableFormat::Xlsx, path));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->table.columnCount(), part.columns.size());
    QCOMPARE(opened->reading.sheet, 0);
    QCOMPARE(opened->reading.sheets.last(), u"Проєкти, названі в джерелі"_s);
    const Relation *found = opened->table.relation();
    QVERIFY(found);
    QCOMPARE(found->first, table->relation()->first);
    // Who asks for the second sheet gets it.
    const Result<OpenedTable> second = openFile(path, {.sheet = u"2"_s});
    QVERIFY(second);
    QCOMPARE(second->table.rowCount(), table->relation()->table.rowCount());
    QVERIFY(!second->table.relation());
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
