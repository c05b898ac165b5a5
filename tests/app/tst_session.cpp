// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "charts/kinds/registry.h"
#include "charts/spec/chartspec.h"

using namespace dc;
using namespace dc::test;

namespace {

const char *const schoolsJson = R"({
  "name": "schools", "title": "Schools", "title@uk": "Школи",
  "sources": [{ "title": "Register", "date": "2023-09-01" }],
  "resources": [
    { "name": "schools", "path": "schools.csv",
      "schema": { "fields": [
        { "name": "code", "type": "string" },
        { "name": "title", "type": "string", "title": "School", "title@uk": "Школа" },
        { "name": "title@uk", "type": "string" },
        { "name": "pupils", "type": "integer", "title": "Pupils", "title@uk": "Учні" },
        { "name": "teachers", "type": "integer", "title": "Teachers", "title@uk": "Учителі" },
        { "name": "opened", "type": "year", "title": "Opened", "title@uk": "Відкрито" } ],
        "primaryKey": "code" },
      "rowNoun": { "en": ["school", "schools"], "uk": ["школа", "школи", "шкіл"] } },
    { "name": "clubs", "path": "clubs.csv", "title": "Clubs", "title@uk": "Гуртки",
      "schema": { "fields": [
        { "name": "school", "type": "string" },
        { "name": "title", "type": "string" }, { "name": "title@uk", "type": "string" } ],
        "foreignKeys": [{ "fields": "school", "reference": { "resource": "schools", "fields": "code" } }] },
      "rowNoun": { "en": ["club", "clubs"], "uk": ["гурток", "гуртки", "гуртків"] } }
  ]
})";

Table schools()
{
    const QTemporaryDir folder;
    if (!write(folder.filePath(u"datapackage.json"_qs), schoolsJson)
        || !write(folder.filePath(u"schools.csv"_qs),
                  "code,title,title@uk,pupils,teachers,opened\n"
                  "s1,Lyceum 1,Ліцей 1,900,61,1951\n"
                  "s2,School 2,Школа 2,340,28,1987\n"
                  "s3,Gymnasium 3,Гімназія 3,1210,77,2004\n")
        || !write(folder.filePath(u"clubs.csv"_qs), "school,title,title@uk\ns1,Chess,Шахи\ns3,Robots,Роботи\n"))
        return {};
    const Result<OpenedTable> opened = readPackage(folder.filePath(u"datapackage.json"_qs));
    return opened ? opened->table : Table();
}

} // namespace

/// Another table in the window while it runs.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(schools().rowCount(), 3u); }
    void takesAnotherTable();
    void everyKindOfChart();
    void settingsAreKeptApart();
};

void TestSession::takesAnotherTable()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.window->search(u"kyiv"_qs);
    w.window->open(schools());
    QCOMPARE(w.names(), (QStringList{u"Gymnasium 3"_qs, u"Lyceum 1"_qs, u"School 2"_qs})); // by pupils
    QVERIFY(w.selected().isEmpty());
    QVERIFY(w.searchField()->text().isEmpty());
    QVERIFY2(w.status().contains(u"3 schools"_qs), qPrintable(w.status()));
    QCOMPARE(w.chartNames(), w.names());
    QCOMPARE(w.chart()->spec().valueTitle, u"Pupils"_qs);

    w.clickHeader(u"opened");
    QCOMPARE(w.names().front(), u"Gymnasium 3"_qs);
    w.clickHeader(u"title");
    QCOMPARE(w.names().back(), u"School 2"_qs);
    w.window->search(u"шахи"_qs);
    QCOMPARE(w.names(), QStringList{u"Lyceum 1"_qs}); // by its club, in the other language
    w.window->search({});

    w.window->select({0});
    QCOMPARE(w.highlighted(), QStringList{u"Lyceum 1"_qs});
    QVERIFY(w.detailText().contains(u"Chess"_qs));
    w.window->select({0, 2});
    QVERIFY(w.detailText().contains(u"1210"_qs) || w.detailText().contains(u"1,210"_qs));

    w.controller.choose(uk);
    QTRY_VERIFY2(w.status().contains(u"3 школи"_qs), qPrintable(w.status()));
    QCOMPARE(w.selected().size(), 2);
    w.window->open(embeddedData());
    QCOMPARE(w.model()->rowCount(), 8);
    QVERIFY2(w.status().contains(u"8 міст"_qs), qPrintable(w.status()));
}

void TestSession::everyKindOfChart()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->open(schools());
    for (const ChartKind *kind : chartKinds()) {
        w.window->setChart({.kind = kind});
        QVERIFY2(w.chart()->spec().count() > 0, qPrintable(kind->id()));
        QVERIFY2(!w.chart()->spec().title.contains(u"cit"_qs), qPrintable(w.chart()->spec().title));
    }
}

void TestSession::settingsAreKeptApart()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->setChart({.kind = chartKind(u"scatter")});
    w.window->setSort(u"mayor"_qs, Qt::AscendingOrder);
    const QStringList cities = w.names();
    w.window->open(schools());
    QCOMPARE(w.window->chart().kind, ChartChoice().kind);
    QCOMPARE(w.names().front(), u"Gymnasium 3"_qs);
    w.window->setSort(u"teachers"_qs, Qt::AscendingOrder);
    w.window->open(embeddedData());
    QCOMPARE(w.window->chart().kind, chartKind(u"scatter"));
    QCOMPARE(w.names(), cities);
    w.window->open(schools());
    QCOMPARE(w.names().front(), u"School 2"_qs);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
