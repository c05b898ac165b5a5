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
};

void TestFileNames::fromTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");

    QTest::newRow("en") << u"Digitalization projects by city"_qs << en << u"digitalization-projects-by-city.en"_qs;
    QTest::newRow("uk") << u"Проєкти цифровізації за містами"_qs << uk << u"проєкти-цифровізації-за-містами.uk"_qs;
    QTest::newRow("what file systems refuse") << u" a/b\\c: *?\"<>| d\n"_qs << en << u"abc-d.en"_qs;
    QTest::newRow("dots stay out") << u"../v1.2"_qs << en << u"v12.en"_qs;
    QTest::newRow("dashes") << u"Kyiv — Lviv"_qs << en << u"kyiv-lviv.en"_qs;
    QTest::newRow("no letters") << u"???"_qs << en << u"chart.en"_qs;
    QTest::newRow("apostrophe") << u"Слов'янськ"_qs << uk << u"словянськ.uk"_qs;
}

void TestFileNames::fromTitle()
{
    QFETCH(QString, title);
    QFETCH(Language, language);
    QTEST(fileName(title, language), "name");
}

void TestFileNames::canBeWritten()
{
    const QTemporaryDir folder;
    for (const char *title : {"Проєкти: усі / все", "<b>\"?\"</b>", "???"}) {
        const QString path = folder.filePath(fileName(QString::fromUtf8(title), uk) + u".png"_qs);
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

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
