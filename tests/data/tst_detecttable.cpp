// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detected.h"

#include "data/detect/childsheet.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestDetectTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void titleAndFooterArePassedOver();
    void totalsArePassedOver_data();
    void totalsArePassedOver();
    void unnamedStub();
    void threeHeaderRows();
    void numberedColumns();
    void yearsAreHeaders();
    void withoutHeader();
    void duplicateHeaders();
    void decimalMarksPerColumn();
    void monthFirst();
    void badCellsAreMissingAndCounted();
    void raggedRows();
    void mixedScripts();
    void emptyRowsAndColumns();
    void children();
    void childSheets_data();
    void childSheets();
    void nothingToRead();
};

void TestDetectTable::types_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("last"); // of the values, for a machine

    using Values = QList<QByteArray>;
    QTest::newRow("integer") << QByteArray("n") << Values{"1", "2", "30"} << ColumnType::Integer << u"30"_s;
    QTest::newRow("real") << QByteArray("n") << Values{"1", "2", "3.5"} << ColumnType::Real << u"3.5"_s;
    QTest::newRow("percent") << QByteArray("n") << Values{"1%", "NA", "15.4%"} << ColumnType::Percent << u"15.4"_s;
    QTest::newRow("percent by its header")
        << QByteArray("Приріст %") << Values{"1", "2.5"} << ColumnType::Percent << u"2.5"_s;
    QTest::newRow("year") << QByteArray("Рік створення") << Values{"1999", "2024"} << ColumnType::Year << u"2024"_s;
    QTest::newRow("no year without the word")
        << QByteArray("n") << Values{"1999", "2024"} << ColumnType::Integer << u"2024"_s;
    QTest::newRow("date") << QByteArray("d") << Values{"12.10.2024", "–", "01.02.2023"} << ColumnType::Date
                          << u"2023-02-01"_s;
    QTest::newRow("yes or no") << QByteArray("b") << Values{"так", "ні", "Ні"} << ColumnType::Boolean << u"false"_s;
    QTest::newRow("0 and 1 are numbers") << QByteArray("b") << Values{"0", "1", "1"} << ColumnType::Integer << u"1"_s;
    QTest::newRow("0 and 1 answer a question")
        << QByteArray("Чи є портал") << Values{"0", "1", "NA", "1"} << ColumnType::Boolean << u"true"_s;
    QTest::newRow("0 and 1 in answer to is")
        << QByteArray("is_open") << Values{"0", "1"} << ColumnType::Boolean << u"true"_s;
    QTest::newRow("numbers in answer to is")
        << QByteArray("is_open") << Values{"0", "2"} << ColumnType::Integer << u"2"_s;
    QTest::newRow("leading zeros") << QByteArray("n") << Values{"01001", "79000", "02002"} << ColumnType::Code
                                   << u"02002"_s;
    QTest::newRow("ten digits") << QByteArray("n") << Values{"3210300000", "3210400000", "3210500000"}
                                << ColumnType::Code << u"3210500000"_s;
    QTest::newRow("state code") << QByteArray("n") << Values{"UA05020010000053508", "UA05020030000031457"}
                                << ColumnType::Code << u"UA05020030000031457"_s;
    QTest::newRow("code by its header") << QByteArray("budget_code") << Values{"2.547e+09", "2.548e+09"}
                                        << ColumnType::Code << u"2.548e+09"_s;
    QTest::newRow("telephone") << QByteArray("n") << Values{"+380441234567", "+380501234567"} << ColumnType::Text
                               << u"+380501234567"_s;
    QTest::newRow("category") << QByteArray("c") << Values{"a", "b", "a", "b", "a", "a", "b", "a"}
                              << ColumnType::Category << u"a"_s;
    QTest::newRow("text") << QByteArray("c") << Values{"a", "b", "c d"} << ColumnType::Text << u"c d"_s;
    QTest::newRow("too large for 64 bits")
        << QByteArray("n") << Values{"1", "99999999999999999999"} << ColumnType::Real << u"1e+20"_s;
    QTest::newRow("mostly words") << QByteArray("n") << Values{"1", "two", "3"} << ColumnType::Text << u"3"_s;
}

void TestDetectTable::types()
{
    QFETCH(QByteArray, header);
    QFETCH(QList<QByteArray>, values);
    QByteArray csv = "x;" + header + '\n';
    for (const QByteArray &value : values)
        csv += "some text;" + value + '\n';
    const auto opened = detect(csv, {.delimiter = ';', .decimalMark = '.'});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.columnCount(), 2);
    QCOMPARE(opened->table.rowCount(), static_cast<Row>(values.size()));
    QTEST(opened->table.column(1).type, "type");
    QTEST(plain(opened->table, 1, opened->table.rowCount() - 1), "last");
    QCOMPARE(opened->problems.count(), 0);
}

void TestDetectTable::titleAndFooterArePassedOver()
{
    const auto opened =
        detect("Звіт про населення,,\n\"станом на 1 січня\",,\n\nНазва,Населення,Площа\nА,10,1.5\nБ,20,2.5\nВ,30,3.5\n"
               ",,\nДжерело: перепис,,\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.titleRows, 2);
    QCOMPARE(opened->reading.headerRows, 1);
    QCOMPARE(opened->reading.footerRows, 1);
    QCOMPARE(opened->table.rowCount(), 3u);
    QCOMPARE(cells(opened->table, 2), u"В|30|3.5"_s);
}

void TestDetectTable::totalsArePassedOver_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("totals");

    QTest::newRow("at the end") << QByteArray("А;1,5;7\nБ;2,5;8\nВ;3;9\nВсього:;7;24\n") << 1;
    QTest::newRow("at the beginning") << QByteArray("УСЬОГО;6;24\nА;1;7\nБ;2;8\nВ;3;9\n") << 1;
    QTest::newRow("at both ends") << QByteArray("Total;6;24\nА;1;7\nБ;2;8\nВ;3;9\nРазом по області;6;24\n") << 2;
    QTest::newRow("of subtotals too") << QByteArray("А;1;7\nБ;2;8\nАБ;3;15\nВ;3;9\nВАБ;3;9\nУсього;6;24\n") << 1;
    QTest::newRow("below a heading") << QByteArray("Усе;;\nУкраїна;6;24\nА;1;7\nБ;2;8\nВ;3;9\n") << 1;
    QTest::newRow("one of many countries") << QByteArray("Україна;3;50\nА;1;7\nБ;2;8\nВ;7;9\n") << 0;
    QTest::newRow("one country that is a sum by chance")
        << QByteArray("Україна;6;50;70\nА;1;7;7\nБ;2;8;8\nВ;3;9;9\n") << 0;
    QTest::newRow("a name like a total") << QByteArray("А;1;7\nБ;2;8\nTotal;9;100\n") << 0;
    QTest::newRow("in the middle") << QByteArray("А;1;7\nБ;2;8\nВ;3;9\nУсього;6;24\nГ;1;1\nҐ;2;2\nД;3;3\n") << 0;
    QTest::newRow("of one row") << QByteArray("А;1;7\nУсього;1;7\n") << 0;
    QTest::newRow("of nothing") << QByteArray("А;1;7\nБ;2;8\nУсього;;\n") << 0;
}

void TestDetectTable::totalsArePassedOver()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const int, totals);
    const auto opened = detect("Назва;Міст;Сіл\n" + rows);
    QVERIFY(opened);
    QCOMPARE(opened->reading.totalRows, totals);
    QCOMPARE(static_cast<int>(opened->table.rowCount()), static_cast<int>(rows.count('\n')) - totals);
}

void TestDetectTable::unnamedStub()
{
    const auto named = detect(",Населення\nОдеська,1\nЛьвівська,2\n");
    QVERIFY(named);
    QCOMPARE(named->table.column(0).title, LocalizedString(u"Name"_s, u"Назва"_s));
    QCOMPARE(named->table.roles().name, 0);
    // Not where some rows have none, where it holds numbers, or where another column is called so.
    for (const char *csv :
         {",Населення\nОдеська,1\n,2\n", ",Населення\n1,1\n2,2\n", ",name\nОдеська,А\nЛьвівська,Б\n"}) {
        const auto unnamed = detect(csv);
        QVERIFY(unnamed);
        QCOMPARE(unnamed->table.column(0).id, u"column_1"_s);
    }
}

void TestDetectTable::threeHeaderRows()
{
    const auto opened = detect(
        "Загальна інформація,,Надходження до бюджету,\nОбласть,Назва громади,\"2020 рік, тис. грн\",\"Приріст, %\"\n"
        "region,name,income_2020,growth\nА,Перша,\"12,819,812.2\",15.4%\nА,Друга,\"1,000\",-3%\nБ,Третя,7.5,NA\n"
        "Б,Четверта,8,1%\nБ,П’ята,8,1%\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.headerRows, 3);
    QCOMPARE(ids(opened->table), u"region name income_2020 growth"_s);
    QCOMPARE(opened->table.column(2).title.in(Language::Ukrainian), u"2020 рік, тис. грн"_s);
    QCOMPARE(opened->table.column(2).description.in(Language::Ukrainian), u"Надходження до бюджету"_s);
    QCOMPARE(opened->table.column(3).title.in(Language::Ukrainian), u"Надходження до бюджету: Приріст, %"_s);
    QCOMPARE(cells(opened->table, 0), u"А|Перша|12819812.2|15.4"_s);
    QCOMPARE(cells(opened->table, 2), u"Б|Третя|7.5|"_s);
    QCOMPARE(opened->problems.count(), 0);
}

void TestDetectTable::numberedColumns()
{
    const auto opened = detect("Назва,Рік,Усього\n1,2,3\nА,2020,10\nБ,2021,20\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.rowCount(), 2u);
    QCOMPARE(opened->table.column(0).title.in(Language::Ukrainian), u"Назва"_s);
    // A table of numbers may begin so itself.
    QCOMPARE(detect("a,b,c\n1,2,3\n4,5,6\n")->table.rowCount(), 2u);
}

void TestDetectTable::yearsAreHeaders()
{
    const auto opened = detect("Назва,2020,2021,2022\nА,1,2,3\nБ,4,5,6\nВ,7,8,9\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.headerRows, 1);
    QCOMPARE(opened->table.column(1).title.in(Language::English), u"2020"_s);
    QCOMPARE(opened->table.rowCount(), 3u);
}

void TestDetectTable::withoutHeader()
{
    const auto opened = detect("А,1,2\nБ,4,5\nВ,7,8\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.headerRows, 0);
    QCOMPARE(opened->table.rowCount(), 3u);
    QCOMPARE(opened->table.column(1).title, LocalizedString(u"Column 2"_s, u"Стовпець 2"_s));
    const auto one = detect("Про населення,,\n,Осіб,\nА,1,a\nБ,4,b\nВ,7,c\n");
    QCOMPARE(one->reading.titleRows, 1);
    QCOMPARE(one->table.column(1).title.in(Language::Ukrainian), u"Осіб"_s);
    // A person knows better.
    QCOMPARE(detect("А,Б\nВ,Г\n")->table.rowCount(), 1u);
    QCOMPARE(detect("А,Б\nВ,Г\n", {.headerRows = 0})->table.rowCount(), 2u);
}

void TestDetectTable::duplicateHeaders()
{
    const auto opened = detect("Назва,Площа (км²),Площа (км²)\nА,1,2\nБ,3,4\n");
    QVERIFY(opened.has_value());
    QCOMPARE(ids(opened->table), u"назва площа_км² площа_км²_2"_s);
    QCOMPARE(opened->table.column(2).title.in(Language::Ukrainian), u"Площа (км²)"_s);
}

void TestDetectTable::decimalMarksPerColumn()
{
    const auto opened = detect("a;b;c\n1,5;2.5;1 234,5\n0,25;1,234.5;7\n");
    QVERIFY(opened.has_value());
    QCOMPARE(cells(opened->table, 0), u"1.5|2.5|1234.5"_s);
    QCOMPARE(cells(opened->table, 1), u"0.25|1234.5|7"_s);
    QCOMPARE(opened->reading.decimalMark, ',');
}

void TestDetectTable::monthFirst()
{
    const auto opened = detect("a,day\nx,10/12/2024\ny,12/31/2024\n");
    QVERIFY(opened.has_value());
    QCOMPARE(cells(opened->table, 0), u"x|2024-10-12"_s);
}

void TestDetectTable::badCellsAreMissingAndCounted()
{
    QByteArray csv = "name,n\n";
    for (int row = 1; row <= 19; ++row)
        csv += "a,1\n";
    const auto opened = detect(csv + "b,about 5\nc,…\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.column(1).type, ColumnType::Integer);
    QCOMPARE(opened->table.integer(1, 19), std::nullopt);
    QCOMPARE(opened->problems.count(), 1);
    QCOMPARE(opened->problems.listed().front(),
             (Problem{.kind = ProblemKind::WrongType, .line = 21, .row = 19, .column = u"n"_s, .value = u"about 5"_s}));
}

void TestDetectTable::raggedRows()
{
    QByteArray csv = "name,n\n";
    for (int row = 0; row < 20; ++row)
        csv += "a,1\n";
    const auto opened = detect(csv + "b\nc,2,over\n", {.delimiter = ','});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.columnCount(), 2);
    QCOMPARE(opened->table.rowCount(), 22u);
    QCOMPARE(opened->problems.count(ProblemKind::RaggedRow), 2);
    QCOMPARE(opened->problems.listed().back().detail, u"3/2"_s);
}

void TestDetectTable::mixedScripts()
{
    const QString mixed = u"В"_s + QLatin1Char('i') + u"йтовецька"_s;
    const auto opened = detect(u"назва,n\n%1,1\nWi-Fi у місті,2\n"_s.arg(mixed).toUtf8());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 1);
    QCOMPARE(opened->problems.listed().front().detail, mixed);
    QCOMPARE(opened->table.text(0, 0, Language::English), mixed);
}

void TestDetectTable::emptyRowsAndColumns()
{
    QByteArray csv = "name,,n\na,,1\n";
    for (int row = 0; row < 1000; ++row)
        csv += ",,\n";
    const auto opened = detect(csv + "b,,2\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.rowCount(), 2u);
    QCOMPARE(ids(opened->table), u"name n"_s);
    QCOMPARE(opened->problems.count(), 0);
}

void TestDetectTable::children()
{
    Sheet sheet;
    for (const auto &[name, line] : {std::pair("name", 1), std::pair("a", 2), std::pair("b", 3), std::pair("c", 4)}) {
        sheet.grid.append(name);
        sheet.grid.endRow(line);
    }
    sheet.headerRows = 1;
    sheet.children.emplace().name = u"projects"_s;
    for (const char *text : {"title", "x", "y", "z"}) {
        const bool isBad = std::string_view(text) == "y";
        sheet.children->grid.append(isBad ? "BLOB" : text, isBad ? CellKind::Binary : CellKind::Text);
        sheet.children->grid.endRow(0);
    }
    sheet.children->parents = {0, 2, 2};
    const auto opened = detectTable(std::move(sheet), {}, {.format = FileFormat::Json}, {});
    QVERIFY(opened.has_value());
    const Relation *relation = opened->table.relation();
    QVERIFY(relation);
    QCOMPARE(relation->count(0), 1);
    QCOMPARE(relation->count(1), 0);
    QCOMPARE(relation->count(2), 2);
    QCOMPARE(relation->table.name(relation->child(2, 1), Language::English), u"z"_s);
    QCOMPARE(relation->table.info().name, u"projects"_s);
    QCOMPARE(relation->table.info().title.in(Language::Ukrainian), u"projects"_s);
    // What is wrong with a child is told of its parent.
    QCOMPARE(opened->problems.count(ProblemKind::WrongType), 1);
    QCOMPARE(opened->problems.listed().front().row, 2);
}

void TestDetectTable::childSheets_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isOfChildren");
    const QByteArray cities = "City,People\nKyiv,3\nLviv,1\nLutsk,2\n";
    QTest::newRow("several of a row") << cities << QByteArray("City,Project\nLutsk,a\nKyiv,b\nKyiv,c\n") << true;
    QTest::newRow("one of a row") << cities << QByteArray("City,Mayor\nKyiv,a\nLviv,b\n") << true;
    QTest::newRow("another value") << cities << QByteArray("City,Project\nKyiv,a\nKyiv,b\nParis,c\n") << false;
    QTest::newRow("an empty value") << cities << QByteArray("City,Project\nKyiv,a\nKyiv,b\n,c\n") << false;
    QTest::newRow("another name") << cities << QByteArray("Town,Project\nKyiv,a\nKyiv,b\n") << false;
    QTest::newRow("not the first column") << cities << QByteArray("Project,City\na,Kyiv\nb,Kyiv\n") << false;
    QTest::newRow("nothing else") << cities << QByteArray("City\nKyiv\nKyiv\n") << false;
    QTest::newRow("the same of another year") << cities << QByteArray("City,People\nKyiv,4\nLviv,2\n") << false;
    QTest::newRow("a value twice") << QByteArray("City,People\nKyiv,3\nKyiv,1\nLutsk,2\n")
                                   << QByteArray("City,Project\nKyiv,a\nKyiv,b\n") << false;
    QTest::newRow("a title above") << "People of the cities\n\n" + cities
                                   << QByteArray("City,Project\nKyiv,a\nKyiv,b\n") << false;
}

void TestDetectTable::childSheets()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, isOfChildren);
    const auto sheetOf = [](const QByteArray &csv) {
        return Sheet{.name = u"Projects"_s,
                     .grid = std::move(readDelimited(csv, {}, {.delimiter = ','})->grid),
                     .headerRows = {},
                     .children = {}};
    };
    Sheet sheet = sheetOf(first);
    QCOMPARE(adoptChildren(sheet, sheetOf(second)), isOfChildren);
    QCOMPARE(sheet.children.has_value(), isOfChildren);
    if (isOfChildren)
        QCOMPARE(sheet.children->name, u"Projects"_s);
}

void TestDetectTable::nothingToRead()
{
    const auto opened = detectTable({}, {}, {}, {});
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::EmptyFile);
}

QTEST_APPLESS_MAIN(TestDetectTable)
#include "tst_detecttable.moc"
