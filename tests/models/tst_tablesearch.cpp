// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmodels.h"

#include "data/words/phrasebook.h"

#include <QTest>
#include <QTranslator>

using namespace dc;
using namespace dc::test;

/// What the model shows of a search.
class TestTableSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_data();
    void search();
    void foundColumn_data();
    void foundColumn();
    void countsOtherPlaces();
    void marks();
};

void TestTableSearch::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("names");

    QTest::newRow("everything") << u"  "_qs << u"Kyiv Dnipro Uzhhorod Lutsk Lviv Chernivtsi Kharkiv Ternopil"_qs;
    QTest::newRow("name") << u"kharkiv"_qs << u"Kharkiv"_qs;
    QTest::newRow("name in Ukrainian") << u"харків"_qs << u"Kharkiv"_qs;
    QTest::newRow("mayor") << u"klitschko"_qs << u"Kyiv"_qs;
    QTest::newRow("projects") << u"wi-fi"_qs << u"Kyiv Dnipro"_qs;
    QTest::newRow("nothing") << u"zzz"_qs << QString();
}

void TestTableSearch::search()
{
    QFETCH(QString, typed);
    TableModel model;
    model.setTable(embedded());
    model.setQuery(SearchQuery(typed));
    QTEST(texts(model).join(u' '), "names");
    model.setQuery({});
    QCOMPARE(model.rowCount(), 8);
}

void TestTableSearch::foundColumn_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("found");

    QTest::newRow("project, en") << en << u"wi-fi"_qs << u"Kyiv"_qs << u"Wi-Fi in shelters"_qs;
    QTest::newRow("project, uk") << uk << u"wi-fi"_qs << u"Київ"_qs << u"Wi-Fi в укриттях"_qs;
    QTest::newRow("other project") << en << u"wi-fi"_qs << u"Dnipro"_qs << u"Wi-Fi in libraries"_qs;
    QTest::newRow("name of the other language") << en << u"Тернопіль"_qs << u"Ternopil"_qs << u"Тернопіль +1"_qs;
    QTest::newRow("seen in the cell") << en << u"ternopil"_qs << u"Ternopil"_qs << QString();
    QTest::newRow("seen in the mayor's cell") << uk << u"кличко"_qs << u"Київ"_qs << QString();
}

void TestTableSearch::foundColumn()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    QFETCH(QString, city);
    QFETCH(QString, found);

    QTranslator translator;
    if (language == uk) {
        QVERIFY(translator.load(Phrasebook::path(uk)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    TableModel model;
    model.setLanguage(language);
    model.setTable(embedded());
    model.setQuery(SearchQuery(typed));
    const qsizetype row = texts(model).indexOf(city);
    QVERIFY(row >= 0);
    const QModelIndex cell = model.index(static_cast<int>(row), model.foundColumn());
    QCOMPARE(cell.data().toString(), found);
    QCOMPARE(model.hasFoundTexts(), !found.isEmpty());

    const auto marks = cell.data(TableModel::MarksRole).value<QList<TextRange>>();
    QCOMPARE(marks.size(), found.isEmpty() ? 0 : 1);
    for (const TextRange &mark : marks)
        QCOMPARE(found.mid(mark.start, mark.length).toLower(), typed.toLower());
    model.setQuery({});
    QVERIFY(!model.hasFoundTexts());
    QCOMPARE(model.index(0, model.foundColumn()).data().toString(), QString());
}

void TestTableSearch::countsOtherPlaces()
{
    TableModel model;
    model.setTable(embedded());
    model.setQuery(SearchQuery(u"digital")); // two projects of Kyiv, one of Dnipro
    const auto found = [&](const QString &city, int role) {
        const auto row = static_cast<int>(texts(model).indexOf(city));
        return model.index(row, model.foundColumn()).data(role).toString();
    };
    QCOMPARE(found(u"Kyiv"_qs, Qt::DisplayRole), u"City application Kyiv Digital +1"_qs);
    QCOMPARE(found(u"Kyiv"_qs, Qt::AccessibleTextRole), u"City application Kyiv Digital, and 1 more"_qs);
    QVERIFY(found(u"Dnipro"_qs, Qt::DisplayRole).endsWith(u"program"_qs));
    QCOMPARE(found(u"Dnipro"_qs, Qt::AccessibleTextRole), found(u"Dnipro"_qs, Qt::DisplayRole));
}

void TestTableSearch::marks()
{
    using Ranges = QList<TextRange>;
    TableModel model;
    model.setTable(embedded());
    QCOMPARE(model.index(0, 0).data(TableModel::MarksRole).value<Ranges>(), Ranges());
    model.setQuery(SearchQuery(u"kyiv wi-fi"));
    QCOMPARE(texts(model), QStringList{u"Kyiv"_qs});
    const Row kyiv = model.tableRow(0);
    QCOMPARE(model.index(0, 0).data(TableModel::MarksRole).value<Ranges>(), (Ranges{{0, 4}}));
    QCOMPARE(model.cellMarks(u"name", kyiv), (Ranges{{0, 4}}));
    QCOMPARE(model.cellMarks(u"projects", kyiv), Ranges());
    QCOMPARE(model.cellMarks(u"no such column", kyiv), Ranges());
    QCOMPARE(model.childMarks(kyiv, 4), (Ranges{{0, 5}})); // Wi-Fi in shelters
    model.setQuery({});
    QCOMPARE(model.cellMarks(u"name", kyiv), Ranges());
    QCOMPARE(model.childMarks(kyiv, 4), Ranges());
}

QTEST_GUILESS_MAIN(TestTableSearch)
#include "tst_tablesearch.moc"
