// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/detecttable.h"

#include "data/delimited/delimitedreader.h"
#include "data/detect/childsheet.h"
#include "data/detect/units.h"
#include "data/write/tablepart.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

Result<OpenedTable> detect(const QByteArray &csv, const ReadOptions &options = {})
{
    auto text = readDelimited(csv, u"test.csv"_s, options);
    if (!text)
        return tl::unexpected(text.error());
    return detectTable(Sheet{.name = {}, .grid = std::move(text->grid), .headerRows = {}, .children = {}}, {},
                       {.delimiter = text->delimiter}, options);
}

QString ids(const Table &table)
{
    QStringList all;
    for (int column = 0; column < table.columnCount(); ++column)
        all.append(table.column(column).id);
    return all.join(u' ');
}

/// A cell for a machine.
QString plain(const Table &table, int column, Row row)
{
    QByteArray text;
    appendPlain(text, table, {.column = column, .language = Language::Ukrainian, .name = {}, .isExact = false}, row);
    return QString::fromUtf8(text);
}

QString cells(const Table &table, Row row)
{
    QStringList all;
    for (int column = 0; column < table.columnCount(); ++column)
        all.append(plain(table, column, row));
    return all.join(u'|');
}

} // namespace

class TestDetectTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void titleAndFooterArePassedOver();
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
    void roles();
    void nouns_data();
    void nouns();
    void districtsAreRegions();
    void misspeltPopulation();
    void duplicateCodes();
    void twoLanguages_data();
    void twoLanguages();
    void oneLanguage();
    void headerInTwoLanguages();
    void unitsOfTitles_data();
    void unitsOfTitles();
    void shownOfManyColumns();
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

void TestDetectTable::roles()
{
    QByteArray csv = "Код,Область,Назва громади,Широта,Довгота,Рік,Населення\n";
    for (int row = 10; row < 30; ++row)
        csv += QByteArray("%1,А,Громада %1,49.%1,30.%1,2020,1%1\n").replace("%1", QByteArray::number(row));
    const auto opened = detect(csv);
    QVERIFY(opened.has_value());
    const Roles &roles = opened->table.roles();
    QCOMPARE(roles.key, 0);
    QCOMPARE(roles.region, 1);
    QCOMPARE(roles.name, 2);
    QCOMPARE(roles.latitude, 3);
    QCOMPARE(roles.longitude, 4);
    QCOMPARE(roles.measure, 6);
    QVERIFY(!opened->table.column(5).additive);
    QVERIFY(opened->table.column(6).additive);
    QCOMPARE(opened->table.noun().counted(5, Language::Ukrainian), u"громад"_s);
}

void TestDetectTable::nouns_data()
{
    QTest::addColumn<QString>("five");

    QTest::newRow("Назва громади") << u"громад"_s;
    QTest::newRow("Місто") << u"міст"_s;
    QTest::newRow("City name") << u"міст"_s;
    QTest::newRow("Найменування закладу міста") << u"закладів"_s;
    QTest::newRow("Рада") << u"рад"_s;
    QTest::newRow("school") << u"шкіл"_s;
    QTest::newRow("Область") << u"областей"_s;
    QTest::newRow("hromada_name") << u"громад"_s;
    QTest::newRow("Назва") << QString();
}

void TestDetectTable::nouns()
{
    // The first of the texts would be the name if nothing told otherwise.
    const auto opened = detect(QByteArray("about,") + QTest::currentDataTag() + ",n\nx,А,1\ny,Б,2\nz,В,3\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.roles().name, 1);
    QTEST(opened->table.noun().counted(5, Language::Ukrainian), "five");
}

void TestDetectTable::districtsAreRegions()
{
    QByteArray rows;
    for (int row = 0; row < 12; ++row)
        rows += "Бучанський,Київська,Н" + QByteArray::number(row) + '\n';
    QCOMPARE(detect("Район,Край,Назва\n" + rows)->table.roles().region, 0);
    QCOMPARE(detect("Район,Область,Назва\n" + rows)->table.roles().region, 1);
}

void TestDetectTable::misspeltPopulation()
{
    const auto measure = [](const QByteArray &header) {
        const auto opened = detect("name," + header + "\nx,5,10\ny,6,20\n");
        return opened->table.column(opened->table.roles().measure).id;
    };
    for (const QString &word : {u"total_popultaion_2022"_s, u"poulation"_s, u"populatoin"_s, u"populations"_s})
        QCOMPARE(measure("n_settlements," + word.toUtf8()), word);
    QCOMPARE(measure("n_settlements,publication"), u"n_settlements"_s);
}

void TestDetectTable::duplicateCodes()
{
    QByteArray csv = "номер,код,назва\n";
    for (int row = 10; row < 30; ++row)
        csv += QByteArray("%1,0%1,Н%1\n").replace("%1", QByteArray::number(row));
    const auto opened = detect(csv + "30,011,Ще\n31,,Без коду\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.roles().key, 1);
    QCOMPARE(opened->table.key(1), u"011"_s);
    QCOMPARE(opened->table.rowOf(u"011"_s), std::optional<Row>(1));
    QCOMPARE(opened->table.key(21), u"22"_s); // its number
    QCOMPARE(opened->problems.count(), 1);
    QCOMPARE(opened->problems.listed().front().kind, ProblemKind::DuplicateKey);
    QCOMPARE(opened->problems.listed().front().row, 20);
    // One that is whole goes before, and one that repeats for many rows is none.
    QCOMPARE(detect(csv + "30,011,Ще\n", {.headerRows = 1})->table.roles().key, 1);
    QCOMPARE(detect("код,id\n01,a\n01,b\n03,c\n")->table.roles().key, 1);
    QCOMPARE(detect("код,n\n01,5\n01,5\n03,5\n")->table.roles().key, -1);
}

void TestDetectTable::twoLanguages_data()
{
    QTest::addColumn<QByteArray>("english"); // the headers
    QTest::addColumn<QByteArray>("ukrainian");
    QTest::addColumn<QString>("id");
    QTest::addColumn<LocalizedString>("title");

    QTest::newRow("fields") << QByteArray("name") << QByteArray("name@uk") << u"name"_s
                            << LocalizedString(u"name"_s, u"name"_s);
    QTest::newRow("both marked") << QByteArray("name_en") << QByteArray("name_ua") << u"name"_s
                                 << LocalizedString(u"name"_s, u"name"_s);
    QTest::newRow("one marked") << QByteArray("oblast_name_en") << QByteArray("oblast_name") << u"oblast_name"_s
                                << LocalizedString(u"oblast_name"_s, u"oblast_name"_s);
    QTest::newRow("abbreviated") << QByteArray("Назва (англ.)") << QByteArray("Назва (укр.)") << u"назва"_s
                                 << LocalizedString(u"Назва"_s, u"Назва"_s);
    QTest::newRow("in words") << QByteArray("Name in English") << QByteArray("Name in Ukrainian") << u"name"_s
                              << LocalizedString(u"Name"_s, u"Name"_s);
}

void TestDetectTable::twoLanguages()
{
    QFETCH(QByteArray, english);
    QFETCH(QByteArray, ukrainian);
    const auto opened =
        detect("n," + english + ',' + ukrainian + "\n1,Kyiv,Київ\n2,,Львів\n3,Odesa,\n", {.delimiter = ','});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.columnCount(), 2);
    const ColumnInfo &info = opened->table.column(1);
    QTEST(info.id, "id");
    QTEST(info.title, "title");
    QVERIFY(opened->table.utf8(1, 0, Language::English) == "Kyiv");
    QVERIFY(opened->table.utf8(1, 0, Language::Ukrainian) == "Київ");
    QVERIFY(opened->table.utf8(1, 1, Language::English).empty());
    QVERIFY(opened->table.utf8(1, 2, Language::Ukrainian).empty());
}

/// What is marked but has no other, or says the same of something else, stays what it is.
void TestDetectTable::oneLanguage()
{
    const auto ids = [](const QByteArray &csv) { return ::ids(detect(csv, {.delimiter = ','})->table); };
    QCOMPARE(ids("n,region_en\n1,Center\n2,South\n"), u"n region_en"_s);
    QCOMPARE(ids("name,name_uk\nКиїв,Столиця\nЛьвів,Місто\n"), u"name name_uk"_s);
    QCOMPARE(ids("pop_uk,pop_en\n1,2\n3,4\n"), u"pop_uk pop_en"_s);
    QCOMPARE(ids("UA01,Київ,5\nUA02,Львів,6\n"), u"column_1 column_2 column_3"_s);
    QCOMPARE(ids("name,name_uk,name_en\nx,Київ,Kyiv\ny,Львів,Lviv\n"), u"name name_uk"_s);
}

void TestDetectTable::headerInTwoLanguages()
{
    const auto opened = detect(",\"Населення, осіб\",,Площа / Area,\n,\"Population, persons\",,,\n,усього,міське,,\n"
                               ",total,urban,,\nКиїв,3,2,1.5,Kyiv\nЛьвів,4,3,2.5,Lviv\nОдеса,5,4,3.5,Odesa\n");
    QVERIFY(opened.has_value());
    const Table &table = opened->table;
    QCOMPARE(table.rowCount(), 3u);
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.column(1).title, LocalizedString(u"Population: total, persons"_s, u"Населення: усього, осіб"_s));
    QCOMPARE(table.column(2).title, LocalizedString(u"Population: urban, persons"_s, u"Населення: міське, осіб"_s));
    QCOMPARE(table.column(3).title, LocalizedString(u"Area"_s, u"Площа"_s));
    QCOMPARE(table.name(1, Language::English), u"Lviv"_s);
    QCOMPARE(table.name(1, Language::Ukrainian), u"Львів"_s);
    QCOMPARE(opened->reading.headerRows, 4);
}

void TestDetectTable::unitsOfTitles_data()
{
    QTest::addColumn<QString>("unit"); // empty: the text ends with none

    QTest::newRow("Видатки, тис. грн") << u"тис. грн"_s;
    QTest::newRow("Населення (осіб)") << u"осіб"_s;
    QTest::newRow("Площа (кв. км)") << u"кв. км"_s;
    QTest::newRow("Area, km²") << u"km²"_s;
    QTest::newRow("Приріст, %") << u"%"_s;
    QTest::newRow("Надходження, грн на 1 жителя") << u"грн на 1 жителя"_s;
    QTest::newRow("Дохід, млн. дол. США*") << u"млн. дол. США"_s;
    QTest::newRow("Населення (станом на 1 січня)") << QString();
    QTest::newRow("Місто, село") << QString();
    QTest::newRow("Прізвище, ім’я") << QString();
    QTest::newRow("Видатки на особу") << QString();
    QTest::newRow("") << QString();
}

void TestDetectTable::unitsOfTitles()
{
    const QString title = QString::fromUtf8(QTest::currentDataTag());
    QTEST(unitOf(title), "unit");
}

void TestDetectTable::shownOfManyColumns()
{
    QByteArray csv = "code,is_open,name,other_code,a,b,c,d,e,f,g,population\n";
    for (int row = 10; row < 30; ++row)
        csv +=
            QByteArray("0%1,1,Name %1,00%1,1.5,2.5,3.5,4.5,5.5,6.5,7.5,1%1\n").replace("%1", QByteArray::number(row));
    const auto opened = detect(csv);
    QVERIFY(opened.has_value());
    const Roles &roles = opened->table.roles();
    QCOMPARE(roles.measure, 11);
    QCOMPARE(roles.shown.size(), 8u);
    QCOMPARE(roles.shown.front(), 2); // the name
    QCOMPARE(roles.shown.back(), 11);
    QVERIFY(std::ranges::find(roles.shown, 3) == roles.shown.end());
    QCOMPARE(roles.offered.size(), 12u);
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
