// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detected.h"

#include "data/detect/units.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestDetectRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestDetectRoles::roles()
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

void TestDetectRoles::nouns_data()
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

void TestDetectRoles::nouns()
{
    // The first of the texts would be the name if nothing told otherwise.
    const auto opened = detect(QByteArray("about,") + QTest::currentDataTag() + ",n\nx,А,1\ny,Б,2\nz,В,3\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.roles().name, 1);
    QTEST(opened->table.noun().counted(5, Language::Ukrainian), "five");
}

void TestDetectRoles::districtsAreRegions()
{
    QByteArray rows;
    for (int row = 0; row < 12; ++row)
        rows += "Бучанський,Київська,Н" + QByteArray::number(row) + '\n';
    QCOMPARE(detect("Район,Край,Назва\n" + rows)->table.roles().region, 0);
    QCOMPARE(detect("Район,Область,Назва\n" + rows)->table.roles().region, 1);
}

void TestDetectRoles::misspeltPopulation()
{
    const auto measure = [](const QByteArray &header) {
        const auto opened = detect("name," + header + "\nx,5,10\ny,6,20\n");
        return opened->table.column(opened->table.roles().measure).id;
    };
    for (const QString &word : {u"total_popultaion_2022"_s, u"poulation"_s, u"populatoin"_s, u"populations"_s})
        QCOMPARE(measure("n_settlements," + word.toUtf8()), word);
    QCOMPARE(measure("n_settlements,publication"), u"n_settlements"_s);
}

void TestDetectRoles::duplicateCodes()
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

void TestDetectRoles::twoLanguages_data()
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

void TestDetectRoles::twoLanguages()
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
void TestDetectRoles::oneLanguage()
{
    const auto ids = [](const QByteArray &csv) { return test::ids(detect(csv, {.delimiter = ','})->table); };
    QCOMPARE(ids("n,region_en\n1,Center\n2,South\n"), u"n region_en"_s);
    QCOMPARE(ids("name,name_uk\nКиїв,Столиця\nЛьвів,Місто\n"), u"name name_uk"_s);
    QCOMPARE(ids("pop_uk,pop_en\n1,2\n3,4\n"), u"pop_uk pop_en"_s);
    QCOMPARE(ids("UA01,Київ,5\nUA02,Львів,6\n"), u"column_1 column_2 column_3"_s);
    QCOMPARE(ids("name,name_uk,name_en\nx,Київ,Kyiv\ny,Львів,Lviv\n"), u"name name_uk"_s);
}

void TestDetectRoles::headerInTwoLanguages()
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

void TestDetectRoles::unitsOfTitles_data()
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

void TestDetectRoles::unitsOfTitles()
{
    const QString title = QString::fromUtf8(QTest::currentDataTag());
    QTEST(unitOf(title), "unit");
}

void TestDetectRoles::shownOfManyColumns()
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

QTEST_APPLESS_MAIN(TestDetectRoles)
#include "tst_detectroles.moc"
