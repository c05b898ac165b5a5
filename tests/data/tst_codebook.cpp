// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/codebook.h"
#include "data/detect/languagemark.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

Grid gridOf(const QStringList &rows)
{
    Grid grid;
    for (const QString &row : rows) {
        for (const QString &cell : row.split(u'|'))
            grid.append(cell.toStdString());
        grid.endRow(0);
    }
    return grid;
}

std::vector<ColumnInfo> columnsOf(const QStringList &ids)
{
    std::vector<ColumnInfo> columns;
    for (const QString &id : ids)
        columns.push_back({.id = id, .title = {id, {}}});
    return columns;
}

} // namespace

class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageMarks_data();
    void languageMarks();
    void describes();
    void partsOfIt();
    void isNone_data();
    void isNone();
    void ofAnotherTable();
};

void TestCodebook::languageMarks_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("language");

    QTest::newRow("name@uk") << u"name"_s << u"uk"_s;
    QTest::newRow("name_ua") << u"name"_s << u"uk"_s;
    QTest::newRow("name_en") << u"name"_s << u"en"_s;
    QTest::newRow("nameEn") << u"name"_s << u"en"_s;
    QTest::newRow("variable_label_ua") << u"variable_label"_s << u"uk"_s;
    QTest::newRow("Назва (укр.)") << u"Назва"_s << u"uk"_s;
    QTest::newRow("Назва, англ.") << u"Назва"_s << u"en"_s;
    QTest::newRow("Назва українською мовою") << u"Назва"_s << u"uk"_s;
    QTest::newRow("Name in English") << u"Name"_s << u"en"_s;
    QTest::newRow("Ukrainian name") << u"name"_s << u"uk"_s;
    QTest::newRow("Name (UA)") << u"Name"_s << u"uk"_s;
    QTest::newRow("token") << u"token"_s << QString();
    QTest::newRow("Стан") << u"Стан"_s << QString();
    QTest::newRow("en") << u"en"_s << QString();
    QTest::newRow("@uk") << u"@uk"_s << QString();
}

void TestCodebook::languageMarks()
{
    const MarkedName name = markedName(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(name.base, "base");
    QTEST(name.language ? languageCode(*name.language) : QString(), "language");
}

void TestCodebook::describes()
{
    const auto codebook = Codebook::read(gridOf({u"source|variable_name|variable_label|variable_label_ua"_s,
                                                 u"a|area|Area|Площа"_s, u"a|N_HEAD||Вік голови"_s, u"b|x|X|Х"_s}));
    QVERIFY(codebook);
    std::vector<ColumnInfo> columns = columnsOf({u"n_head"_s, u"area"_s, u"unknown"_s});
    QCOMPARE(codebook->fit(columns), size_t{2});
    codebook->describe(columns);
    QCOMPARE(columns[0].title, LocalizedString({}, u"Вік голови"_s));
    QCOMPARE(columns[0].id, u"n_head"_s);
    QCOMPARE(columns[1].title, LocalizedString(u"Area"_s, u"Площа"_s));
    QCOMPARE(columns[1].label, columns[1].title);
    QCOMPARE(columns[2].title, LocalizedString(u"unknown"_s, {}));
}

void TestCodebook::partsOfIt()
{
    const auto codebook =
        Codebook::read(gridOf({u"Словник даних"_s, u"Поле|Заголовок|Опис поля|Одиниця виміру|Примітка"_s,
                               u"a|Площа|Без водойм|кв. км|За 2024 рік"_s, u"b|Приріст, %||%|"_s}));
    QVERIFY(codebook);
    std::vector<ColumnInfo> columns = columnsOf({u"a"_s, u"b"_s});
    codebook->describe(columns);
    QCOMPARE(columns[0].title.in(Language::Ukrainian), u"Площа, кв. км"_s);
    QCOMPARE(columns[0].description.in(Language::Ukrainian), u"Без водойм"_s);
    QCOMPARE(columns[0].note.in(Language::Ukrainian), u"За 2024 рік"_s);
    QCOMPARE(columns[1].title.in(Language::Ukrainian), u"Приріст, %"_s);
    // Where there is nothing shorter, the description is the title.
    const auto described = Codebook::read(gridOf({u"variable|description"_s, u"a|Area of it"_s, u"b|"_s}));
    QVERIFY(described);
    described->describe(columns);
    QCOMPARE(columns[0].title.in(Language::English), u"Area of it"_s);
    QCOMPARE(columns[1].title.in(Language::Ukrainian), u"Приріст, %"_s);
}

void TestCodebook::isNone_data()
{
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("empty") << QStringList();
    QTest::newRow("a table") << QStringList{u"Громада|Населення"_s, u"А|1"_s};
    QTest::newRow("names alone") << QStringList{u"id|value"_s, u"a|1"_s};
}

void TestCodebook::isNone()
{
    QFETCH(QStringList, rows);
    QVERIFY(!Codebook::read(gridOf(rows)));
}

void TestCodebook::ofAnotherTable()
{
    std::vector<Codebook> codebooks;
    codebooks.push_back(*Codebook::read(gridOf({u"name|label"_s, u"a|A"_s, u"x|X"_s, u"y|Y"_s})));
    const std::vector<ColumnInfo> columns = columnsOf({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(codebooks[0].fit(columns), size_t{0});
    QCOMPARE(bestCodebook(codebooks, columns), nullptr);
    codebooks.push_back(*Codebook::read(gridOf({u"name|label"_s, u"a|A"_s, u"b|B"_s, u"q|Q"_s})));
    codebooks.push_back(*Codebook::read(gridOf({u"name|label"_s, u"a|A"_s, u"b|B"_s, u"c|C"_s})));
    QCOMPARE(bestCodebook(codebooks, columns), &codebooks[2]);
}

QTEST_APPLESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
