// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/export/filenames.h"

#include <QTest>

using namespace dc;
using namespace dc::test;

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTitle_data();
    void fromTitle();
    void canBeWritten();
    void withLanguage_data();
    void withLanguage();
    void withoutExtension();
    void problems();
};

void TestFileNames::fromTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("en") << u"Digitalization projects by city"_qs << u"digitalization-projects-by-city"_qs;
    QTest::newRow("uk") << u"Проєкти цифровізації за містами"_qs << u"проєкти-цифровізації-за-містами"_qs;
    QTest::newRow("what file systems refuse") << u" a/b\\c: *?\"<>| d\n"_qs << u"abc-d"_qs;
    QTest::newRow("dots stay out") << u"../v1.2"_qs << u"v12"_qs;
    QTest::newRow("dashes") << u"Kyiv — Lviv"_qs << u"kyiv-lviv"_qs;
    QTest::newRow("names of machines") << u"years_in_office, co-op"_qs << u"years-in-office-co-op"_qs;
    QTest::newRow("no letters") << u"???"_qs << u"chart"_qs;
    QTest::newRow("apostrophe") << u"Слов'янськ"_qs << u"словянськ"_qs;
}

void TestFileNames::fromTitle()
{
    QFETCH(QString, title);
    QTEST(baseName(title), "name");
}

void TestFileNames::canBeWritten()
{
    const QTemporaryDir folder;
    for (const char *title : {"Проєкти: усі / все", "<b>\"?\"</b>", "???"}) {
        const QString path = folder.filePath(baseName(QString::fromUtf8(title)) + u".png"_qs);
        QVERIFY2(write(path, "x"), qPrintable(path));
        QVERIFY2(!QFileInfo(path).isHidden(), qPrintable(path));
    }
}

void TestFileNames::withLanguage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("localized");

    QTest::newRow("name") << u"chart.png"_qs << u"chart.uk.png"_qs;
    QTest::newRow("folder with a dot") << u"v1.2/chart.png"_qs << u"v1.2/chart.uk.png"_qs;
    QTest::newRow("folder with a dot, no extension") << u"v1.2/chart"_qs << u"v1.2/chart.uk"_qs;
    QTest::newRow("two dots") << u"chart.final.svg"_qs << u"chart.final.uk.svg"_qs;
    QTest::newRow("hidden file") << u"/tmp/.png"_qs << u"/tmp/.png.uk"_qs;
}

void TestFileNames::withLanguage()
{
    QFETCH(QString, path);
    QTEST(localizedPath(path, uk), "localized");
}

void TestFileNames::withoutExtension()
{
    const QStringList known{u"png"_qs, u"jpg"_qs, u"jpeg"_qs};
    for (const char *typed : {"cities", "cities.png", "cities.JPEG", " cities.jpg "})
        QCOMPARE(dc::withoutExtension(QString::fromUtf8(typed), known), u"cities"_qs);
    QCOMPARE(dc::withoutExtension(u"v1.2"_qs, known), u"v1.2"_qs);
    QCOMPARE(dc::withoutExtension(u"a.tar.png"_qs, known), u"a.tar"_qs);
    QCOMPARE(dc::withoutExtension(u".png"_qs, known), QString());
}

void TestFileNames::problems()
{
    QCOMPARE(nameProblem({}), NameProblem::Empty);
    QCOMPARE(nameProblem(u"a/b"_qs), NameProblem::Separator);
    QCOMPARE(nameProblem(QString(255, u'a')), NameProblem::None);
    QCOMPARE(nameProblem(QString(128, u'ї')), NameProblem::TooLong); // two bytes each
    QCOMPARE(nameProblem(u"«Kyiv» & \"Lviv\"?*"_qs), NameProblem::None);
}

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
