// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "awkwardtable.h"

#include "data/io/zipfile.h"
#include "data/open/openfile.h"
#include "data/package/packagereader.h"
#include "data/write/delimitedwriter.h"
#include "data/write/jsonwriter.h"
#include "data/write/packagewriter.h"
#include "data/write/tablewriter.h"
#include "data/write/xlsxwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace dc;
using namespace dc::test;
using namespace Qt::StringLiterals;

class TestTableFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void jsonOfChildren();
    void xlsx();
    void openedAgain_data();
    void openedAgain();
    void bothLanguagesOpenedAgain_data() { openedAgain_data(); }
    void bothLanguagesOpenedAgain();
    void sameBytesAgain();
    void bothLanguages();
    void formulas();
};

void TestTableFormats::json()
{
    const QByteArray json = toJson(whole(sample(),
                                         allLanguages.size() == 2 ? std::vector{Language::English, Language::Ukrainian}
                                                                  : std::vector<Language>{}));
    QVERIFY(json.contains("\"count\": 9223372036854775807, "));
    QVERIFY(json.contains("\"ratio\": 0.30000000000000004, "));
    const QJsonArray records = QJsonDocument::fromJson(json).array();
    QCOMPARE(records.size(), static_cast<qsizetype>(awkward.size()));
    for (size_t i = 0; i < awkward.size(); ++i) {
        const QJsonObject record = records[static_cast<qsizetype>(i)].toObject();
        QCOMPARE(record[u"name"_s].toString(), QString::fromUtf8(awkward[i]));
        QCOMPARE(record[u"name@uk"_s], i == 2 ? QJsonValue() : QJsonValue(u"їжак"_s));
    }
    const QJsonObject first = records[0].toObject();
    QCOMPARE(first[u"code"_s], QJsonValue(u"001"_s));
    QCOMPARE(first[u"share"_s], QJsonValue(-29.3));
    QCOMPARE(first[u"open"_s], QJsonValue(false));
    QCOMPARE(first[u"founded"_s], QJsonValue(u"0988-08-01"_s));
    QCOMPARE(records[1].toObject()[u"open"_s], QJsonValue());
    QCOMPARE(toJson({.table = sample(), .rows = {}, .columns = {0}, .languages = {Language::English}}), "[\n]\n");
}

void TestTableFormats::jsonOfChildren()
{
    const QJsonArray records = QJsonDocument::fromJson(toJson(whole(withChildren(), {Language::Ukrainian}))).array();
    const QJsonArray children = records[0].toObject()[u"children"_s].toArray();
    QCOMPARE(children.size(), 2);
    QCOMPARE(children[0].toObject()[u"title"_s].toString(), u"один"_s);
    QCOMPARE(children[1].toObject()[u"title"_s].toString(), u"two"_s); // it has no other
    QCOMPARE(records[1].toObject()[u"children"_s].toArray().size(), 0);
}

void TestTableFormats::xlsx()
{
    const Result<QByteArray> bytes = toXlsx(whole(sample(), {Language::Ukrainian}));
    QVERIFY(bytes);
    const Result<ZipFile> zip = ZipFile::open(*bytes, u"t.xlsx"_s);
    QVERIFY(zip);
    const QByteArray sheet = *zip->read(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:K7\"/>") && sheet.contains("state=\"frozen\""));
    QVERIFY2(!sheet.contains("<f>"), "a text is not a formula");
    // Numbers and days as such; what a spreadsheet would round is a text, and so is a day before its calendar begins.
    for (const char *cell : {"<v>-5</v>", "<v>-0.293</v>", "<v>45351</v>", "<v>1654</v>", "t=\"b\"><v>0</v>",
                             "9223372036854775807</t>", "9007199254740993</t>", "0988-08-01</t>", "001</t>"})
        QVERIFY2(sheet.contains(cell), cell);
    QVERIFY(sheet.contains("Назва") && zip->read(u"xl/workbook.xml"_s)->contains("name=\"Зразок\""));
    const QByteArray styles = *zip->read(u"xl/styles.xml"_s);
    QVERIFY(styles.contains("0.0 %") && styles.contains("yyyy-mm-dd"));
}

void TestTableFormats::openedAgain_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("CSV") << TableFormat::Csv;
    QTest::newRow("CSV for Excel") << TableFormat::ExcelCsv;
    QTest::newRow("TSV") << TableFormat::Tsv;
    QTest::newRow("XLSX") << TableFormat::Xlsx;
    QTest::newRow("JSON") << TableFormat::Json;
    QTest::newRow("package") << TableFormat::Package;
}

/// What a table is written as, another program reads, and so does this one: without a word about its columns.
void TestTableFormats::openedAgain()
{
    QFETCH(TableFormat, format);
    const std::vector<std::array<std::string_view, 2>> names{{"Lviv", ""}, {"a, \"b\"", ""}, {"אבג 😀", ""}};
    const Table table(
        {},
        {column({.id = u"code"_s, .type = ColumnType::Code, .title = {u"code"_s, u"code"_s}},
                {{"01001", ""}, {"00002", ""}, {"00010", ""}}),
         column({.id = u"name"_s, .title = {u"name"_s, u"name"_s}}, names),
         column({.id = u"people"_s, .type = ColumnType::Integer, .title = {u"people"_s, u"people"_s}, .additive = true},
                {{"-1200", ""}, {"9007199254740991", ""}, {"", ""}}),
         column({.id = u"area"_s, .type = ColumnType::Real, .title = {u"area"_s, u"area"_s}},
                {{"0.1", ""}, {"-2.5", ""}, {"12345.678", ""}}),
         column({.id = u"opened"_s, .type = ColumnType::Date, .title = {u"opened"_s, u"opened"_s}},
                {{"2024-02-29", ""}, {"1991-08-24", ""}, {"", ""}})});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t."_s + tableExtension(format));
    QVERIFY(writeTable(whole(table, {Language::English}), format, path));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(difference(opened->table, table, /*withAdditive=*/false), QString());
}

/// The names of the fields tell which texts are one in two languages, whatever alphabet they are in.
void TestTableFormats::bothLanguagesOpenedAgain()
{
    QFETCH(TableFormat, format);
    auto relation = std::make_shared<Relation>();
    relation->table =
        Table({}, {column({.id = u"title"_s}, {{"one", "один"}, {"two", ""}, {"три", "3"}})}, {}, {}, rolesOf(-1, 0));
    relation->first = {0, 2, 2, 3, 3};
    const Table table(
        {},
        {column({.id = u"code"_s, .type = ColumnType::Code}, {{"01001", ""}, {"00002", ""}, {"00010", ""}, {"7", ""}}),
         column({.id = u"name"_s}, {{"Kyiv", "Київ"}, {"Lviv", ""}, {"", "Одеса"}, {"Дніпро", "1984"}}),
         column({.id = u"mayor"_s}, {{"", "Кличко"}, {"", "Садовий"}, {"", "а"}, {"", "Latin"}}),
         column({.id = u"about"_s}, {{"text", ""}, {"текст", ""}, {"", ""}, {"x, y", ""}}),
         column({.id = u"people"_s, .type = ColumnType::Integer}, {{"-12", ""}, {"5", ""}, {"", ""}, {"7", ""}})},
        format == TableFormat::Json || format == TableFormat::Package ? relation : nullptr);
    for (const Language first : allLanguages) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t."_s + tableExtension(format));
        QVERIFY(writeTable(whole(table, {first, otherThan(first)}), format, path));
        const Result<OpenedTable> opened = openFile(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->table.columnCount(), table.columnCount());
        QCOMPARE(difference(opened->table, table, /*withAdditive=*/false), QString());
        QCOMPARE(opened->table.relation() != nullptr, table.relation() != nullptr);
        if (table.relation())
            QCOMPARE(difference(opened->table.relation()->table, relation->table), QString());
    }
}

void TestTableFormats::sameBytesAgain()
{
    const TablePart part = whole(withChildren(), {Language::English});
    const QByteArray xlsx = *toXlsx(part);
    const QByteArray zip = *toPackageZip(part);
    QTest::qWait(2100); // the times in a zip file are even seconds
    QVERIFY(*toXlsx(part) == xlsx);
    QVERIFY(*toPackageZip(part) == zip);
}

void TestTableFormats::bothLanguages()
{
    const TablePart part{
        .table = sample(), .rows = {2, 0}, .columns = {1, 3}, .languages = {Language::Ukrainian, Language::English}};
    QCOMPARE(*tableBytes(part, TableFormat::Csv),
             "name,name@en,count\r\n, spaces ,-5\r\nїжак,\"say \"\"yes\"\", no\",9223372036854775807\r\n");
}

void TestTableFormats::formulas()
{
    const TablePart part{.table = Table({},
                                        {column({.id = u"a"_s, .title = {u"=A"_s, {}}},
                                                {{"=1+1", ""},
                                                 {"-5", ""},
                                                 {"+380", ""},
                                                 {"-", ""},
                                                 {"@x", ""},
                                                 {"-inf", ""},
                                                 {"\tx", ""},
                                                 {"a=b", ""}})}),
                         .rows = {0, 1, 2, 3, 4, 5, 6, 7},
                         .columns = {0},
                         .languages = {Language::English}};
    QCOMPARE(*tableBytes(part, TableFormat::Csv),
             "'=A\r\n'=1+1\r\n-5\r\n+380\r\n'-\r\n'@x\r\n'-inf\r\n'\tx\r\na=b\r\n");
}

QTEST_GUILESS_MAIN(TestTableFormats)
#include "tst_tableformats.moc"
