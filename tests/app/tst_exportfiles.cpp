// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testexportdialog.h"

#include "app/cli/batchexport.h"
#include "app/export/filetask.h"
#include "app/export/sizebox.h"
#include "app/export/wordsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace dc;
using namespace dc::test;

namespace {

/// What the command line writes into its folder for the same choices.
QString byCommandLine(const QStringList &options, const QString &folder)
{
    QStringList arguments{u"digital-cities"_qs};
    for (const QString &option : options)
        arguments.append(QString(option).replace(u"FOLDER"_qs, folder));
    const auto line = parseCommandLine(arguments);
    if (!line)
        return line.error();
    TableModel model;
    model.setTable(embeddedData());
    const auto selected = applyView(*line, model);
    if (!selected)
        return selected.error();
    return exportFiles(*line, line->languages, *selected, model) ? QString() : u"not written"_qs;
}

} // namespace

class TestExportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesAsTheCommandLine();
    void sameBytesOfSomeRows();
    void namesAndSizesAreSaid();
    void namesThatAreTyped_data();
    void namesThatAreTyped();
    void namesThatCannotBe_data();
    void namesThatCannotBe();
    void suggestsANameForEachChart();
    void asksBeforeItReplaces();
    void stopLeavesWholeFiles();
    void errorIsSaid();
};

void TestExportFiles::sameBytesAsTheCommandLine()
{
    TestWindow w;
    TestExport d(w, {.kind = chartKind(u"pareto")});
    for (const char *format : {"png", "svg", "pdf", "jpg", "webp"})
        d.of<QCheckBox>(format)->setChecked(true);
    d.of<QComboBox>("background")->setCurrentIndex(2); // dark
    d.of<QDoubleSpinBox>("textSize")->setValue(9);
    d.of<QCheckBox>("writeAltText")->setChecked(true);
    d.of<QCheckBox>("textOutlines")->setChecked(true);
    d.of<QSpinBox>("top")->setValue(3);
    d.of<SizeBox>("size")->setImageSize(*ImageSize::fromString(u"180mmx120mm@150"_qs));
    d.of<WordsBox>("ukrainian")->findChildren<QLineEdit *>().at(0)->setText(u"Мій заголовок"_qs);
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());

    const QTemporaryDir folder;
    QStringList options;
    for (const char *format : {"png", "svg", "pdf", "jpg", "webp"})
        options += {u"--export"_qs, u"FOLDER/chart."_qs + QLatin1String(format)};
    options += {u"--language"_qs,   u"uk,en"_qs,
                u"--chart"_qs,      u"pareto"_qs,
                u"--background"_qs, u"dark"_qs,
                u"--text-size"_qs,  u"9"_qs,
                u"--top"_qs,        u"3"_qs,
                u"--alt-text"_qs,   u"--text-outlines"_qs,
                u"--size"_qs,       u"180mmx120mm@150"_qs,
                u"--title"_qs,      u"uk:Мій заголовок"_qs};
    QCOMPARE(byCommandLine(options, folder.path()), QString());
    QCOMPARE(d.written(), QDir(folder.path()).entryList(QDir::Files, QDir::Name));
    QCOMPARE(d.written().size(), 12);
    for (const QString &name : d.written())
        QVERIFY2(d.content(name) == contentOf(folder.filePath(name)), qPrintable(name));
    QVERIFY2(d.result().contains(u"chart.uk.png"_qs) && d.result().contains(u"chart.en.txt"_qs),
             qPrintable(d.result()));
    QVERIFY(!d.of<QPushButton>("openFolder")->isHidden());
}

void TestExportFiles::sameBytesOfSomeRows()
{
    TestWindow w;
    w.window->search(u"wi-fi"_qs);
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    TestExport d(w, {}, {w.row("kyiv")});
    d.of<QComboBox>("languages")->setCurrentIndex(1); // Ukrainian
    d.of<QCheckBox>("highlight")->setChecked(true);
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    const QTemporaryDir folder;
    QCOMPARE(byCommandLine({u"--export"_qs, u"FOLDER/chart.png"_qs, u"--language"_qs, u"uk"_qs, u"--filter"_qs,
                            u"wi-fi"_qs, u"--sort"_qs, u"name:asc"_qs, u"--select"_qs, u"kyiv"_qs},
                           folder.path()),
             QString());
    QVERIFY(!d.content(u"chart.png"_qs).isEmpty());
    QVERIFY(d.content(u"chart.png"_qs) == contentOf(folder.filePath(u"chart.png"_qs)));

    d.of<QComboBox>("rows")->setCurrentIndex(1); // all
    QCOMPARE(d.dialog.spec(Language::Ukrainian).count(), 8);
    QCOMPARE(d.dialog.spec(Language::Ukrainian).subtitle, QString());
    d.of<QComboBox>("rows")->setCurrentIndex(2); // selected
    QCOMPARE(d.dialog.spec(Language::Ukrainian).count(), 1);
}

void TestExportFiles::namesAndSizesAreSaid()
{
    TestWindow w;
    const TestExport d(w);
    QCOMPARE(d.result(), u"1,200 × 675 pixels: chart.uk.png, chart.en.png"_qs);
    d.of<QComboBox>("languages")->setCurrentIndex(2);
    d.of<QComboBox>("scale")->setCurrentIndex(1);
    QCOMPARE(d.result(), u"2,400 × 1,350 pixels: chart.png"_qs);
    d.of<QCheckBox>("png")->setChecked(false);
    QVERIFY(!d.of<QPushButton>("write")->isEnabled());
    QCOMPARE(d.result(), u"Choose at least one file type."_qs);
}

void TestExportFiles::namesThatAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("both");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *typed, bool both, const QStringList &names) {
        QTest::addRow("%s%s", typed, both ? ", both" : "") << QString::fromUtf8(typed) << both << names;
    };
    row("cities", false, {u"cities.png"_qs});
    row("cities.png", false, {u"cities.png"_qs});
    row("cities.PNG", true, {u"cities.uk.png"_qs, u"cities.en.png"_qs});
    row("cities.uk.png", false, {u"cities.uk.png"_qs});
    row("cities.uk.png", true, {u"cities.uk.png"_qs, u"cities.en.png"_qs});
    row("cities.svg", false, {u"cities.png"_qs});
    row(" v1.2 ", true, {u"v1.2.uk.png"_qs, u"v1.2.en.png"_qs});
    row("R&D \"2024\"", false, {u"R&D \"2024\".png"_qs});
}

void TestExportFiles::namesThatAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, both);
    QFETCH(QStringList, names);
    TestWindow w;
    TestExport d(w);
    d.of<QComboBox>("languages")->setCurrentIndex(both ? 0 : 2);
    d.of<QLineEdit>("name")->setText(typed);
    QCOMPARE(d.result(), u"1,200 × 675 pixels: "_qs + names.join(u", "_qs));
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    names.sort();
    QCOMPARE(d.written(), names);
}

void TestExportFiles::namesThatCannotBe_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << QString() << u"Type a file name."_qs;
    QTest::newRow("only an extension") << QString() << u".png"_qs << u"Type a file name."_qs;
    QTest::newRow("a folder in it") << QString() << u"a/b"_qs
                                    << u"A file name cannot contain “/”. The folder is chosen above it."_qs;
    QTest::newRow("too long") << QString() << QString(130, u'ї')
                              << u"The file name is too long. Type a shorter one."_qs;
    QTest::newRow("no folder") << u""_qs << u"a"_qs << u"Choose a folder."_qs;
    QTest::newRow("no such folder") << u"/no/such/folder"_qs << u"a"_qs
                                    << u"/no/such/folder: There is no such folder. Choose another one."_qs;
}

void TestExportFiles::namesThatCannotBe()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    TestWindow w;
    const TestExport d(w);
    if (!folder.isNull())
        d.of<QLineEdit>("folder")->setText(folder);
    d.of<QLineEdit>("name")->setText(name);
    QVERIFY(!d.of<QPushButton>("write")->isEnabled());
    QTEST(d.result(), "said");
    // It looks like what it is.
    QVERIFY(d.of<QLabel>("result")->palette().color(QPalette::WindowText)
            != d.dialog.palette().color(QPalette::WindowText));
    d.of<QLineEdit>("folder")->setText(d.folder.path());
    d.of<QLineEdit>("name")->setText(u"a"_qs);
    QVERIFY(d.of<QPushButton>("write")->isEnabled());
    QCOMPARE(d.of<QLabel>("result")->palette().color(QPalette::WindowText),
             d.dialog.palette().color(QPalette::WindowText));
}

void TestExportFiles::suggestsANameForEachChart()
{
    TestWindow w;
    ExportDialog dialog(w.settings, *w.model(), {}, {}, {}, w.window.get());
    auto *name = dialog.findChild<QLineEdit *>(u"name"_qs);
    auto *languages = dialog.findChild<QComboBox *>(u"languages"_qs);
    // One that suits both languages, or that of the title.
    QCOMPARE(name->text(), u"digital-cities-bars-projects"_qs);
    languages->setCurrentIndex(1);
    QVERIFY2(name->text().contains(u"проєктів-цифровізації"_qs), qPrintable(name->text()));
    languages->setCurrentIndex(2);
    dialog.findChild<WordsBox *>(u"english"_qs)->findChildren<QLineEdit *>().at(0)->setText(u"Mine: 2024"_qs);
    QCOMPARE(name->text(), u"mine-2024"_qs);
    name->setText(u"own"_qs);
    languages->setCurrentIndex(1);
    QCOMPARE(name->text(), u"own"_qs);
}

void TestExportFiles::asksBeforeItReplaces()
{
    TestWindow w;
    TestExport d(w);
    d.of<QComboBox>("languages")->setCurrentIndex(2);
    QVERIFY(write(d.folder.filePath(u"chart.png"_qs), "before"));
    QString asked;
    bool replace = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = box->text();
        if (!replace) // whoever only presses Enter loses nothing
            return QTest::keyClick(box, Qt::Key_Return);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    });
    answer.start(10);
    d.of<QPushButton>("write")->click();
    QCOMPARE(asked, u"1 file already exists: chart.png. Replace it?"_qs);
    QCOMPARE(d.content(u"chart.png"_qs), QByteArray("before"));
    QVERIFY(d.isIdle());
    replace = true;
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    QVERIFY(d.content(u"chart.png"_qs).startsWith("\x89PNG"));
}

void TestExportFiles::stopLeavesWholeFiles()
{
    TestWindow w;
    TestExport d(w);
    for (const char *format : {"png", "svg", "pdf", "jpg", "webp"})
        d.of<QCheckBox>(format)->setChecked(true);
    auto *close = d.of<QPushButton>("close");
    // Not by the clock: two of the ten are there, and the third is not begun.
    connect(d.dialog.findChild<FileTask *>(), &FileTask::progressed, this, [close](int done) {
        if (done == 2)
            close->click();
    });
    d.of<QPushButton>("write")->click();
    QVERIFY(!d.isIdle());
    QCOMPARE(close->text(), u"Stop"_qs);
    QTRY_VERIFY(d.isIdle());
    QCOMPARE(d.written(), (QStringList{u"chart.uk.png"_qs, u"chart.uk.svg"_qs}));
    QVERIFY(d.dialog.isVisible() || d.dialog.result() == 0); // Stop does not close
    QCOMPARE(close->text(), u"Close"_qs);
    QVERIFY2(d.result().startsWith(u"Stopped."_qs), qPrintable(d.result()));
    for (const QString &name : d.written()) {
        QVERIFY2(d.result().contains(name), qPrintable(name));
        QVERIFY(!QImage(d.folder.filePath(name)).isNull());
    }
}

void TestExportFiles::errorIsSaid()
{
    TestWindow w;
    TestExport d(w);
    QVERIFY(QDir(d.folder.path()).mkdir(u"chart.uk.png"_qs)); // in the place of the file
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        }
    });
    answer.start(10);
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    QVERIFY2(d.result().contains(u"chart.uk.png: "_qs) && d.result().endsWith(u'.'), qPrintable(d.result()));
    QVERIFY(!d.result().contains(u"room"_qs));
    QVERIFY(d.of<QLabel>("result")->palette().color(QPalette::WindowText)
            != d.dialog.palette().color(QPalette::WindowText));
    d.of<QLineEdit>("name")->setText(u"«Україна 2024»?*"_qs);
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    QCOMPARE(d.written(), (QStringList{u"«Україна 2024»?*.en.png"_qs, u"«Україна 2024»?*.uk.png"_qs}));
}

QTEST_MAIN(TestExportFiles)
#include "tst_exportfiles.moc"
