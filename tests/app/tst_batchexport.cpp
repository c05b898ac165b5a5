// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/cli/batchexport.h"
#include "app/language/languagecontroller.h"
#include "models/tablemodel.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace dc;
using namespace dc::test;

namespace {

CommandLine parsed(const QString &arguments)
{
    const auto line = parseCommandLine(QStringList{u"digital-cities"_qs} + arguments.split(u' ', Qt::SkipEmptyParts));
    return line ? *line : CommandLine();
}

/// Exports as the program does.
Result<QStringList> run(const QString &arguments)
{
    const CommandLine line = parsed(arguments);
    TableModel model;
    model.setTable(embeddedData());
    const auto selected = applyView(line, model);
    if (!selected)
        return failure({.detail = selected.error()});
    return exportFiles(line, line.languages.empty() ? std::vector{en} : line.languages, *selected, model);
}

QStringList filesHere()
{
    return QDir::current().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

class TestBatchExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void table();
    void rowsAndOrder_data();
    void rowsAndOrder();
    void bothLanguages();
    void notThere_data();
    void notThere();
    void selection();
    void imageSize();
    void orientation();
    void theSameAgain();
    void firstErrorStops();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_before;
};

void TestBatchExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
}

void TestBatchExport::cleanup()
{
    QVERIFY(QDir::setCurrent(m_before));
    m_folder.reset();
}

void TestBatchExport::table()
{
    const auto written = run(u"--export t.csv --export t.TSV --sort projects:desc"_qs);
    QVERIFY(written);
    QCOMPARE(*written, (QStringList{u"t.csv"_qs, u"t.TSV"_qs}));
    const QByteArray csv = "City,Mayor,Since,Projects\r\n"
                           "Kyiv,Vitaliy Klitschko,2014,53\r\n"
                           "Dnipro,Boris Filatov,2015,50\r\n"
                           "Uzhhorod,Bohdan Andriyev,2015,21\r\n"
                           "Lutsk,Ihor Polishchuk,2020,20\r\n"
                           "Lviv,Andriy Sadovy,2006,12\r\n"
                           "Chernivtsi,Roman Klichuk,2020,10\r\n"
                           "Kharkiv,Ihor Terekhov,2023,9\r\n"
                           "Ternopil,Serhii Nadal,2010,6\r\n";
    QCOMPARE(contentOf(u"t.csv"_qs), csv);
    QCOMPARE(contentOf(u"t.TSV"_qs), QByteArray(csv).replace(",", "\t").replace("\r\n", "\n"));
    QVERIFY(run(u"--export b.csv --export b.json --bom --sort projects:desc"_qs));
    QCOMPARE(contentOf(u"b.csv"_qs), "\xef\xbb\xbf" + csv);
    QVERIFY(contentOf(u"b.json"_qs).startsWith('['));
}

void TestBatchExport::rowsAndOrder_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("names");

    const QString byProjects = u"Kyiv Dnipro Uzhhorod Lutsk Lviv Chernivtsi Kharkiv Ternopil"_qs;
    QTest::newRow("as it is") << QString() << byProjects;
    QTest::newRow("by name, uk") << u"--language uk --sort name"_qs
                                 << u"Дніпро Київ Луцьк Львів Тернопіль Ужгород Харків Чернівці"_qs;
    QTest::newRow("by name, en") << u"--language en --sort name"_qs
                                 << u"Chernivtsi Dnipro Kharkiv Kyiv Lutsk Lviv Ternopil Uzhhorod"_qs;
    // As a first click on the header does: numbers from the largest.
    QTest::newRow("by projects") << u"--sort projects"_qs << byProjects;
    QTest::newRow("by year, then from the smallest")
        << u"--sort mayor_since:asc,projects:asc"_qs
        << u"Lviv Ternopil Kyiv Uzhhorod Dnipro Chernivtsi Lutsk Kharkiv"_qs;
    QTest::newRow("from the smallest") << u"--sort projects:asc"_qs
                                       << u"Ternopil Kharkiv Chernivtsi Lviv Lutsk Uzhhorod Dnipro Kyiv"_qs;
    QTest::newRow("by what is not shown")
        << u"--sort oblast"_qs << u"Chernivtsi Kyiv Dnipro Kharkiv Lviv Ternopil Lutsk Uzhhorod"_qs;
    QTest::newRow("filter") << u"--filter wi-fi"_qs << u"Kyiv Dnipro"_qs;
    QTest::newRow("filter, uk") << u"--filter kharkiv --language uk"_qs << u"Харків"_qs;
    QTest::newRow("all rows") << u"--filter wi-fi --rows all"_qs << byProjects;
    QTest::newRow("none left") << u"--filter zzz"_qs << QString();
}

void TestBatchExport::rowsAndOrder()
{
    QFETCH(QString, arguments);
    QVERIFY(run(u"--export t.csv "_qs + arguments));
    QStringList names;
    QList<QByteArray> lines = contentOf(u"t.csv"_qs).split('\n');
    lines.removeLast();
    QVERIFY(lines.size() >= 1);
    for (const QByteArray &record : lines.mid(1))
        names.append(QString::fromUtf8(record.split(',').front()));
    QTEST(names.join(u' '), "names");
}

void TestBatchExport::bothLanguages()
{
    const auto written = run(u"--language uk,en --export t.csv --export c.svg --sort name"_qs);
    QVERIFY(written);
    QStringList files = *written;
    files.sort();
    QCOMPARE(files, (QStringList{u"c.en.svg"_qs, u"c.uk.svg"_qs, u"t.en.csv"_qs, u"t.uk.csv"_qs}));
    QCOMPARE(filesHere(), files);
    QVERIFY(contentOf(u"t.uk.csv"_qs)
                .startsWith("Місто,Міський голова,На посаді з,Проєкти\r\nДніпро,Борис Філатов,2015,50"));
    QVERIFY(contentOf(u"t.en.csv"_qs).startsWith("City,Mayor,Since,Projects\r\nChernivtsi,"));
    QVERIFY(contentOf(u"c.uk.svg"_qs).contains("Тернопіль"));
    QVERIFY(!contentOf(u"c.uk.svg"_qs).contains("Ternopil"));
    QVERIFY(contentOf(u"c.en.svg"_qs).contains("Ternopil"));
}

void TestBatchExport::notThere_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("column") << u"--sort colour"_qs << u"There is no column “colour” to sort by."_qs;
    QTest::newRow("city") << u"--select kyiv,Kyiv"_qs << u"There is no row “Kyiv” to select."_qs;
}

void TestBatchExport::notThere()
{
    QFETCH(QString, arguments);
    const auto written = run(u"--export t.csv "_qs + arguments);
    QVERIFY(!written);
    QTEST(written.error().detail, "sentence");
    QCOMPARE(filesHere(), QStringList());

    LanguageController controller;
    controller.choose(uk);
    const QString ukrainian = run(u"--export t.csv "_qs + arguments).error().detail;
    QVERIFY2(ukrainian.startsWith(u"Не вдалося "_qs) && ukrainian.endsWith(u'.'), qPrintable(ukrainian));
}

void TestBatchExport::selection()
{
    QVERIFY(run(u"--export plain.svg"_qs));
    QVERIFY(run(u"--export selected.svg --select lviv"_qs));
    QVERIFY(!contentOf(u"plain.svg"_qs).isEmpty());
    QVERIFY(contentOf(u"selected.svg"_qs) != contentOf(u"plain.svg"_qs));

    // Of a city that the search leaves out nothing is highlighted, and no other in its place.
    QVERIFY(run(u"--export filtered.svg --filter wi-fi"_qs));
    QVERIFY(run(u"--export both.svg --filter wi-fi --select lviv"_qs));
    QCOMPARE(contentOf(u"both.svg"_qs), contentOf(u"filtered.svg"_qs));
}

void TestBatchExport::imageSize()
{
    QVERIFY(run(u"--export a.png"_qs));
    QCOMPARE(QImage(u"a.png"_qs).size(), QSize(1200, 675));
    QVERIFY(run(u"--export a.png --size 800x600 --scale 2"_qs));
    QCOMPARE(QImage(u"a.png"_qs).size(), QSize(1600, 1200));
}

void TestBatchExport::orientation()
{
    QVERIFY(run(u"--export default.svg"_qs));
    QVERIFY(run(u"--export horizontal.svg --orientation horizontal"_qs));
    QVERIFY(run(u"--export vertical.svg --orientation vertical"_qs));
    QCOMPARE(contentOf(u"horizontal.svg"_qs), contentOf(u"default.svg"_qs));
    QVERIFY(contentOf(u"vertical.svg"_qs) != contentOf(u"default.svg"_qs));
}

void TestBatchExport::theSameAgain()
{
    QList<QByteArray> before;
    for (int time = 0; time < 2; ++time) {
        const auto written = run(u"--language uk --export c.png --export c.svg --export c.pdf --export c.jpg "
                                 u"--export c.webp --export t.csv"_qs);
        QVERIFY(written);
        QCOMPARE(written->size(), 6);
        QList<QByteArray> contents;
        for (const QString &file : *written)
            contents.append(contentOf(file));
        QVERIFY(!contents.contains(QByteArray()));
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(contents[i] == before[i], qPrintable(written->at(i)));
        before = contents;
    }
}

void TestBatchExport::firstErrorStops()
{
    const auto written = run(u"--export first.csv --export none/c.png --export last.csv"_qs);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoFolder);
    QCOMPARE(written.error().file, u"none/c.png"_qs);
    QCOMPARE(filesHere(), QStringList{u"first.csv"_qs});
}

QTEST_MAIN(TestBatchExport)
#include "tst_batchexport.moc"
