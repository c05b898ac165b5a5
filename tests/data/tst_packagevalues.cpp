// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestPackageValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherDelimiter();
    void datesBooleansAndCodes();
    void wrongDatesAndBooleans();
    void notations_data();
    void notations();
    void dialects_data();
    void dialects();
    void encodings();
    void piecesOfOneFile();
    void dataInTheDescriptor_data();
    void dataInTheDescriptor();
};

void TestPackageValues::otherDelimiter()
{
    const Package package;
    package.replace("datapackage.json", "\"path\": \"projects.csv\"",
                    "\"path\": \"projects.csv\", \"dialect\": { \"delimiter\": \";\" }");
    package.write("projects.csv", "city;position;title\nkyiv;1;Parking, and more\n");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childName(*data, 0, 0), u"Parking, and more"_s);
}

void TestPackageValues::datesBooleansAndCodes()
{
    const auto opened = openDates("code,opened,isOpen,known\n00123,2024-02-29,true,12/10/24\n0456,,0,\n");
    QVERIFY(opened.has_value());
    const Table &data = opened->table;
    QCOMPARE(data.column(0).type, ColumnType::Code);
    QCOMPARE(data.text(0, 0, Language::English), u"00123"_s);
    QCOMPARE(data.column(1).type, ColumnType::Date);
    QCOMPARE(data.integer(1, 0), QDate(2024, 2, 29).toJulianDay());
    QCOMPARE(data.integer(1, 1), std::nullopt);
    QCOMPARE(data.column(2).type, ColumnType::Boolean);
    QCOMPARE(data.integer(2, 0), 1);
    QCOMPARE(data.integer(2, 1), 0);
    QCOMPARE(data.column(3).type, ColumnType::Date);
    QCOMPARE(data.integer(3, 0), QDate(2024, 10, 12).toJulianDay());
    QVERIFY(data.roles().charted.empty());
    QCOMPARE(opened->problems.count(), 0);
}

void TestPackageValues::wrongDatesAndBooleans()
{
    for (const char *record : {"1,2024-02-30,true,", "1,2023-02-29,true,", "1,2024-2-3,true,", "1,0000-01-01,true,",
                               "1,-024-01-01,true,", "1,2024-02-03T10:00,true,", "1,2024-02-03,yes,",
                               "1,2024-02-03,true,31/02/24", "1,2024-02-03,true,2024-10-12"}) {
        const auto opened = openDates(QByteArray("code,opened,isOpen,known\n") + record + "\n");
        QVERIFY2(opened.has_value(), record);
        QCOMPARE(opened->table.rowCount(), 1u);
        QCOMPARE(opened->problems.count(), 1);
        QCOMPARE(opened->problems.count(ProblemKind::WrongType), 1);
    }
}

void TestPackageValues::notations_data()
{
    QTest::addColumn<QByteArray>("field"); // its properties
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<std::optional<double>>("expected");
    QTest::addColumn<int>("problems");

    const auto row = [](const char *name, const QByteArray &field, const QByteArray &cell,
                        std::optional<double> expected,
                        int problems = 0) { QTest::newRow(name) << field << cell << expected << problems; };
    const auto date = [](int year, int month, int day) {
        return std::optional(static_cast<double>(QDate(year, month, day).toJulianDay()));
    };
    const QByteArray marks = R"("type": "number", "decimalChar": ",", "groupChar": " ")";
    row("decimal comma", marks, "\"1 835,5\"", 1835.5);
    row("no-break space for a space", marks, "\"1\u00A0835,5\"", 1835.5);
    row("point where the comma is the mark", marks, "1835.5", {}, 1);
    row("groups of an integer", R"("type": "integer", "groupChar": ",")", "\"1,234,567\"", 1234567);
    row("plus", R"("type": "number")", "+1.5", 1.5);
    row("spaces around", R"("type": "number")", " 1.5 ", 1.5);
    row("words around a bare number", R"("type": "number")", "1.5 km", {}, 1);
    row("words around a number", R"("type": "number", "bareNumber": false)", "c. -1.5 km", -1.5);
    row("currency", R"("type": "integer", "bareNumber": false, "groupChar": ",")", "\"€ 1,200\"", 1200);
    row("percent sign", R"("type": "number", "bareNumber": false)", "95%", 95);
    row("missing by the field", R"("type": "number", "missingValues": ["n/a", "-99"])", "-99", {});
    row("missing with a label", R"("type": "number", "missingValues": [{ "value": "x", "label": "unknown" }])", "x",
        {});
    row("infinite", R"("type": "number")", "INF", {}, 1);
    row("yes", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "так", 1);
    row("no", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "ні", 0);
    row("neither", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "true", {}, 1);
    row("date by a pattern", R"("type": "date", "format": "%d.%m.%Y")", "12.10.2024", date(2024, 10, 12));
    row("date in the last century", R"("type": "date", "format": "%m/%d/%y")", "10/12/70", date(1970, 10, 12));
    row("date with text behind", R"("type": "date", "format": "%d.%m.%Y")", "12.10.2024 р.", {}, 1);
    row("date cut short", R"("type": "date", "format": "%d.%m.%Y")", "12.10.", {}, 1);
    row("any date", R"("type": "date", "format": "any")", "12.10.2024", date(2024, 10, 12));
}

void TestPackageValues::notations()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, cell);
    const auto opened = openTyped(R"({ "name": "x", )" + field + " }", "x\n" + cell + "\n");
    QVERIFY(opened.has_value());
    QTEST(onlyNumber(opened), "expected");
    QTEST(static_cast<int>(opened->problems.count()), "problems");
}

void TestPackageValues::dialects_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const QByteArray &dialect, const QByteArray &csv) {
        QTest::newRow(name) << dialect << csv;
    };
    // All are the same table.
    row("default", "{}", "a,b\n\"x,y\",1\n'z',2\n");
    row("semicolons", R"({ "delimiter": ";" })", "a;b\nx,y;1\n'z';2\n");
    row("tabs", R"({ "delimiter": "\t" })", "a\tb\nx,y\t1\n'z'\t2\n");
    row("other quotes", R"({ "quoteChar": "^" })", "a,b\n^x,y^,1\n'z',2\n");
    row("no quotes", R"({ "quoteChar": null, "delimiter": "|" })", "a|b\nx,y|1\n'z'|2\n");
    row("no header", R"({ "header": false })", "\"x,y\",1\n'z',2\n");
    row("no header rows", R"({ "headerRows": false })", "\"x,y\",1\n'z',2\n");
    row("header further down", R"({ "headerRows": [3] })", "A table\nof two rows\na,b\n\"x,y\",1\n'z',2\n");
    row("header of two rows", R"({ "headerRows": [1, 2], "headerJoin": "" })", "a,\n,b\n\"x,y\",1\n'z',2\n");
    row("comments", R"({ "commentChar": "#" })", "# A table\na,b\n#\n\"x,y\",1\n'z',2\n# its end");
    row("rows that are comments", R"({ "commentRows": [3] })", "a,b\n\"x,y\",1\nunits,pieces\n'z',2\n");
    row("spaces", R"({ "skipInitialSpace": true })", "a, b\n \"x,y\", 1\n 'z', 2\n");
    row("null", R"({ "nullSequence": "-" })", "a,b\n\"x,y\",1\n'z',2\n-,-\n");
}

void TestPackageValues::dialects()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, csv);
    const auto opened =
        openTyped(R"({ "name": "a" }, { "name": "b", "type": "integer" })", csv, "\"dialect\": " + dialect + ",");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    const Table &table = opened->table;
    QCOMPARE(table.text(0, 0, Language::English), u"x,y"_s);
    QCOMPARE(table.text(0, 1, Language::English), u"'z'"_s);
    QCOMPARE(table.number(1, 0), std::optional(1.0));
    QCOMPARE(table.number(1, 1), std::optional(2.0));
    for (Row row = 2; row < table.rowCount(); ++row) {
        QCOMPARE(table.text(0, row, Language::English), QString());
        QCOMPARE(table.number(1, row), std::nullopt);
    }
}

void TestPackageValues::encodings()
{
    const QByteArray stated = QByteArray("a\n\xcb\xfc\xe2\xb3\xe2\n"); // Львів in windows-1251
    const auto opened = openTyped(R"({ "name": "a" })", stated, R"("encoding": "windows-1251",)");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.text(0, 0, Language::English), u"Львів"_s);
    QCOMPARE(opened->reading.encoding, QByteArray("windows-1251"));
    QCOMPARE(opened->reading.format, FileFormat::Package);

    const auto marked = openTyped(R"({ "name": "a" })",
                                  "\xEF\xBB\xBF"
                                  "a\nЛьвів\n",
                                  R"("encoding": "utf-8",)");
    QVERIFY(marked.has_value());
    QCOMPARE(marked->table.text(0, 0, Language::English), u"Львів"_s);

    const auto wrong = openTyped(R"({ "name": "a" })", stated, R"("encoding": "utf-8",)");
    QVERIFY(wrong.has_value());
    QVERIFY(wrong->problems.count(ProblemKind::BadBytes) > 0);

    const auto unknown = openTyped(R"({ "name": "a" })", stated, R"("encoding": "klingon",)");
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, ErrorCode::UnknownEncoding);
}

void TestPackageValues::piecesOfOneFile()
{
    const Package package;
    package.replace("datapackage.json", "\"path\": \"projects.csv\"",
                    R"("path": ["projects.csv", "more.csv", "last.csv"])");
    package.write("projects.csv", "city,position,title\nkyiv,1,A"); // its last line has no end
    package.write("more.csv", "lviv,1,B\n");
    package.write("last.csv", "city,position,title\nlutsk,1,C\n"); // with a header of its own
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(childName(opened->table, 0, 0), u"A"_s);
    QCOMPARE(childName(opened->table, 1, 0), u"B"_s);
    QCOMPARE(childName(opened->table, 2, 0), u"C"_s);
    package.remove("more.csv");
    QCOMPARE(package.open().error().code, ErrorCode::CannotOpen);
}

void TestPackageValues::dataInTheDescriptor_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("records") << QByteArray(R"([{ "a": "x", "b": 1 }, { "b": 2.0 }])");
    QTest::newRow("rows") << QByteArray(R"([["a", "b"], ["x", 1], [null, 2]])");
    QTest::newRow("text") << QByteArray(R"("a,b\nx,1\n,2\n")");
}

void TestPackageValues::dataInTheDescriptor()
{
    QFETCH(const QByteArray, data);
    const Package package;
    package.write("datapackage.json",
                  R"({ "resources": [{ "name": "t", "data": )" + data
                      + R"(, "schema": { "fields": [{ "name": "a" }, { "name": "b", "type": "integer" }] } }] })");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(opened->table.rowCount(), 2u);
    QCOMPARE(opened->table.text(0, 0, Language::English), u"x"_s);
    QCOMPARE(opened->table.text(0, 1, Language::English), QString());
    QCOMPARE(opened->table.number(1, 1), std::optional(2.0));
}

QTEST_APPLESS_MAIN(TestPackageValues)
#include "tst_packagevalues.moc"
