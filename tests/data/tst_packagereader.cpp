// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestPackageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void projectsGoToTheirCities();
    void withoutChildren();
    void namesOfResourcesAreFree();
    void rolesOfThePackage();
    void rolesAreGuessed();
    void fieldsAreFoundByName();
    void languageOfPlainFields();
    void schemaInAFileOfItsOwn();
    void withoutSchema();
    void choiceOfTables();
    void whatIsNoTableIsLeftOut();
    void optionsGoBeforeTheSchema();
    void ownColumnStandsForTheDerived();
};

void TestPackageReader::reads()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    QCOMPARE(data->rowCount(), 3u);
    QCOMPARE(data->info().date, QDate(2024, 10, 12));
    const int name = data->columnIndex(u"name");
    QCOMPARE(data->column(name).title, LocalizedString(u"City"_s, u"Місто"_s));
    QCOMPARE(data->column(data->columnIndex(u"code")).title.in(Language::English), u"code"_s);
    QCOMPARE(data->columnIndex(u"name@uk"), -1);
    QCOMPARE(data->text(name, 1, Language::Ukrainian), u"Львів"_s);
    QCOMPARE(data->number(data->columnIndex(u"projects"), 0), std::optional(53.0));
    QCOMPARE(data->number(data->columnIndex(u"projects"), 1), std::nullopt);
    QCOMPARE(data->number(data->columnIndex(u"lat"), 1), std::nullopt);
    QCOMPARE(data->number(data->columnIndex(u"lat"), 2), std::optional(-0.001));
    QCOMPARE(data->number(data->columnIndex(u"mayor_since"), 2), std::optional(2020.0));
    QCOMPARE(data->number(data->columnIndex(u"rank"), 2), std::optional(2.0));
}

void TestPackageReader::projectsGoToTheirCities()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    QCOMPARE(childCount(*data, 0), 2);
    QCOMPARE(childCount(*data, 1), 0);
    QCOMPARE(childCount(*data, 2), 1);
    QCOMPARE(childName(*data, 0, 0), u"Kyiv Digital"_s);
    QCOMPARE(childName(*data, 0, 1), u"Wi-Fi"_s);
    QCOMPARE(childName(*data, 2, 0), u"Dashboards"_s);
}

void TestPackageReader::withoutChildren()
{
    const Package package;
    package.replace("datapackage.json", "\"foreignKeys\"", "\"otherKeys\"");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QVERIFY(!data->relation());
    QCOMPARE(data->columnIndex(u"rank") >= 0, true);
    QCOMPARE(data->columnIndex(u"count"), -1);
}

void TestPackageReader::namesOfResourcesAreFree()
{
    const Package package;
    package.replace("datapackage.json", "\"cities\", \"path\"", "\"towns\", \"path\"");
    package.replace("datapackage.json", "\"resource\": \"cities\"", "\"resource\": \"towns\"");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childCount(*data, 0), 2);
}

void TestPackageReader::rolesOfThePackage()
{
    const Package package;
    package.replace("datapackage.json", "\"derived\"",
                    R"("rowNoun": { "en": ["town", "towns"], "uk": ["місто", "міста", "міст"] },
                       "roles": { "name": "code", "measure": "lat", "shown": ["code", "lat"] }, "derived")");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    const Roles &roles = data->roles();
    QCOMPARE(roles.key, data->columnIndex(u"id")); // the primary key
    QCOMPARE(roles.name, data->columnIndex(u"code"));
    QCOMPARE(roles.measure, data->columnIndex(u"lat"));
    QCOMPARE(roles.shown, (std::vector{data->columnIndex(u"code"), data->columnIndex(u"lat")}));
    QCOMPARE(data->noun().counted(5, Language::Ukrainian), u"міст"_s);
    QCOMPARE(data->rowOf(u"lutsk"_s), std::optional<Row>(2));
    QCOMPARE(data->rowOf(u"nowhere"_s), std::nullopt);
}

void TestPackageReader::rolesAreGuessed()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    const Roles &roles = data->roles();
    QCOMPARE(roles.name, data->columnIndex(u"name"));
    QCOMPARE(roles.measure, data->columnIndex(u"projects"));
    QCOMPARE(roles.latitude, data->columnIndex(u"lat"));
    QCOMPARE(roles.offered.front(), roles.name);
    QCOMPARE(roles.offered.size(), static_cast<size_t>(data->columnCount()));
    QVERIFY(std::ranges::find(roles.charted, roles.latitude) == roles.charted.end());
    QVERIFY(!data->noun().isKnown(Language::English));
    QCOMPARE(data->relation()->table.roles().order, data->relation()->table.columnIndex(u"position"));
}

void TestPackageReader::fieldsAreFoundByName()
{
    const Package package;
    package.write("projects.csv", "title,remark,position,city\r\nWi-Fi,x,1,lviv\r\n");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childName(*data, 1, 0), u"Wi-Fi"_s);
}

void TestPackageReader::languageOfPlainFields()
{
    const Package package;
    package.replace("datapackage.json", "\"name\": \"test\"", "\"languages\": [\"uk\", \"en\"]");
    package.replace("datapackage.json", "\"name@uk\"", "\"name@en\"");
    package.replace("cities.csv", "name,name@uk", "name@en,name");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(data->text(data->columnIndex(u"name"), 0, Language::English), u"Kyiv"_s);
    QCOMPARE(data->text(data->columnIndex(u"name"), 0, Language::Ukrainian), u"Київ"_s);
}

void TestPackageReader::schemaInAFileOfItsOwn()
{
    const Package package;
    package.write("datapackage.json", R"({ "resources": [
        { "name": "t", "path": "t.csv", "schema": "schema.json", "dialect": "dialect.json" }] })");
    package.write("schema.json", R"({ "fields": [{ "name": "a", "type": "integer" }] })");
    package.write("dialect.json", R"({ "delimiter": ";" })");
    package.write("t.csv", "a;b\n5;x\n");
    QCOMPARE(onlyNumber(package.open()), std::optional(5.0));

    package.write("schema.json", "{");
    QCOMPARE(package.open().error().code, ErrorCode::BadJson);
    QCOMPARE(package.open().error().file, package.path("schema.json"));
    package.replace("datapackage.json", "schema.json", "../schema.json");
    QCOMPARE(package.open().error().code, ErrorCode::UnsafePath);
}

void TestPackageReader::withoutSchema()
{
    const Package package;
    package.write("datapackage.json", R"({ "name": "p", "resources": [{ "name": "t", "path": "t.csv" }] })");
    package.write("t.csv", "city,count\nKyiv,53\nLviv,50\n");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.info().name, u"p"_s);
    QCOMPARE(opened->table.column(1).type, ColumnType::Integer);
    QCOMPARE(opened->reading.format, FileFormat::Package);

    package.replace("datapackage.json", "t.csv", "t.json");
    package.write("t.json", R"([{ "city": "Kyiv", "count": 53 }])");
    QCOMPARE(package.read().value().number(1, 0), std::optional(53.0));
}

void TestPackageReader::choiceOfTables()
{
    const Package package;
    const auto first = package.open();
    QVERIFY(first.has_value());
    QCOMPARE(first->reading.sheets, (QStringList{u"cities"_s, u"projects"_s}));
    QCOMPARE(first->reading.sheet, 0);
    for (const char *wanted : {"projects", "2"}) {
        const auto opened = package.open({.sheet = QString::fromLatin1(wanted)});
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reading.sheet, 1);
        QCOMPARE(opened->table.columnCount(), 3);
        QVERIFY(!opened->table.relation());
    }
    for (const char *wanted : {"towns", "0", "3"}) {
        const auto opened = package.open({.sheet = QString::fromLatin1(wanted)});
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::NoSuchSheet);
        QCOMPARE(opened.error().detail, QString::fromLatin1(wanted));
    }
}

void TestPackageReader::whatIsNoTableIsLeftOut()
{
    const Package package;
    package.replace("datapackage.json", "\"resources\": [",
                    R"("resources": [{ "name": "report", "path": "report.pdf" },
                                     { "name": "map", "path": "https://example.org/map.png" },)");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.sheets, (QStringList{u"cities"_s, u"projects"_s}));
}

void TestPackageReader::optionsGoBeforeTheSchema()
{
    const Package package;
    package.write("cities.csv", "kyiv;Kyiv;Київ;53;50,4547;2014;A1\n");
    const auto opened = package.open({.delimiter = ';', .decimalMark = ',', .headerRows = 0});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.number(opened->table.columnIndex(u"lat"), 0), std::optional(50.4547));
    QCOMPARE(childCount(opened->table, 0), 2); // the file of the children is read as the package says
}

void TestPackageReader::ownColumnStandsForTheDerived()
{
    const Package package;
    package.replace("datapackage.json", "\"name\": \"code\"", "\"name\": \"rank\"");
    package.replace("cities.csv", "since,code", "since,rank");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QStringList ids;
    for (int column = 0; column < data->columnCount(); ++column)
        ids.append(data->column(column).id);
    QCOMPARE(ids.count(u"rank"_s), 1);
    QCOMPARE(data->text(data->columnIndex(u"rank"), 0, Language::English), u"A1"_s);
}

QTEST_APPLESS_MAIN(TestPackageReader)
#include "tst_packagereader.moc"
