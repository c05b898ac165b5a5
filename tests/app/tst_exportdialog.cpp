// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/cli/batchexport.h"
#include "app/export/exportdialog.h"
#include "app/export/filetask.h"
#include "app/export/sizebox.h"
#include "app/export/wordsbox.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QWheelEvent>

using namespace dc;
using namespace dc::test;

namespace {

struct Dialog
{
    explicit Dialog(TestWindow &w, const ChartChoice &chart = {}, const std::vector<Row> &selected = {})
        : dialog(w.settings, *w.model(), chart, selected, {}, w.window.get())
    {
        of<QLineEdit>("folder")->setText(folder.path());
        of<QLineEdit>("name")->setText(u"chart"_qs);
    }

    template <typename Widget>
    Widget *of(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }

    QString result() const { return of<QLabel>("result")->text(); }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const { return contentOf(folder.filePath(name)); }
    bool isIdle() const { return of<QWidget>("controls")->isEnabled(); }

    QTemporaryDir folder;
    ExportDialog dialog;
};

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

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesAsTheCommandLine();
    void sameBytesOfSomeRows();
    void wordsAreDefaultsOthersOrNone();
    void namesAndSizesAreSaid();
    void namesThatAreTyped_data();
    void namesThatAreTyped();
    void namesThatCannotBe_data();
    void namesThatCannotBe();
    void suggestsANameForEachChart();
    void asksBeforeItReplaces();
    void stopLeavesWholeFiles();
    void errorIsSaid();
    void remembers();
    void remembersAPrintSize();
    void wheelPassesItsBoxes();
    void previewSpeaksTheLanguageThatIsWritten();
    void pointsOutAMissingTwin();
    void titleBelongsToItsChart();
    void highlightsASelection();
    void refreshesOnce();
    void longTitlesEnd();
    void everyStopOfTheKeyboardHasAName();
    void unitsKeepTheSize();
    void speaksTheOtherLanguageAtOnce();
};

void TestExportDialog::sameBytesAsTheCommandLine()
{
    TestWindow w;
    Dialog d(w, {.kind = chartKind(u"pareto")});
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

void TestExportDialog::sameBytesOfSomeRows()
{
    TestWindow w;
    w.window->search(u"wi-fi"_qs);
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    Dialog d(w, {}, {w.row("kyiv")});
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

void TestExportDialog::wordsAreDefaultsOthersOrNone()
{
    TestWindow w;
    const Dialog d(w);
    const auto title = [&](Language language) { return d.dialog.spec(language).title; };
    QCOMPARE(title(Language::English), u"Digitalization projects: comparison"_qs);
    auto *words = d.of<WordsBox>("english");
    QCOMPARE(words->findChildren<QLineEdit *>().at(0)->placeholderText(), title(Language::English));
    words->findChildren<QLineEdit *>().at(0)->setText(u"Mine"_qs);
    QCOMPARE(title(Language::English), u"Mine"_qs);
    QVERIFY(title(Language::Ukrainian).endsWith(u": порівняння"_qs));
    words->findChildren<QCheckBox *>().at(0)->setChecked(false);
    QCOMPARE(title(Language::English), QString());
    words->findChildren<QCheckBox *>().at(2)->setChecked(false);
    QCOMPARE(d.dialog.spec(Language::English).sourceLine, QString());
    QVERIFY(!d.of<QPlainTextEdit>("altText")->toPlainText().contains(u"Source"_qs));
}

void TestExportDialog::namesAndSizesAreSaid()
{
    TestWindow w;
    const Dialog d(w);
    QCOMPARE(d.result(), u"1,200 × 675 pixels: chart.uk.png, chart.en.png"_qs);
    d.of<QComboBox>("languages")->setCurrentIndex(2);
    d.of<QComboBox>("scale")->setCurrentIndex(1);
    QCOMPARE(d.result(), u"2,400 × 1,350 pixels: chart.png"_qs);
    d.of<QCheckBox>("png")->setChecked(false);
    QVERIFY(!d.of<QPushButton>("write")->isEnabled());
    QCOMPARE(d.result(), u"Choose at least one file type."_qs);
}

void TestExportDialog::namesThatAreTyped_data()
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

void TestExportDialog::namesThatAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, both);
    QFETCH(QStringList, names);
    TestWindow w;
    Dialog d(w);
    d.of<QComboBox>("languages")->setCurrentIndex(both ? 0 : 2);
    d.of<QLineEdit>("name")->setText(typed);
    QCOMPARE(d.result(), u"1,200 × 675 pixels: "_qs + names.join(u", "_qs));
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    names.sort();
    QCOMPARE(d.written(), names);
}

void TestExportDialog::namesThatCannotBe_data()
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

void TestExportDialog::namesThatCannotBe()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    TestWindow w;
    const Dialog d(w);
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

void TestExportDialog::suggestsANameForEachChart()
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

void TestExportDialog::asksBeforeItReplaces()
{
    TestWindow w;
    Dialog d(w);
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

void TestExportDialog::stopLeavesWholeFiles()
{
    TestWindow w;
    Dialog d(w);
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

void TestExportDialog::errorIsSaid()
{
    TestWindow w;
    Dialog d(w);
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

void TestExportDialog::remembers()
{
    TestWindow w;
    {
        Dialog d(w);
        d.of<QCheckBox>("svg")->setChecked(true);
        d.of<QComboBox>("languages")->setCurrentIndex(1);
        d.of<QComboBox>("background")->setCurrentIndex(1);
        d.of<SizeBox>("size")->setImageSize(*ImageSize::fromString(u"85mmx60mm@300"_qs));
        d.dialog.accept();
    }
    const ExportDialog again(w.settings, *w.model(), {}, {}, {}, w.window.get());
    QVERIFY(again.findChild<QCheckBox *>(u"svg"_qs)->isChecked()
            && again.findChild<QCheckBox *>(u"png"_qs)->isChecked());
    QCOMPARE(again.targets().size(), size_t(2));
    QCOMPARE(again.choices().background, Background::Transparent);
    QCOMPARE(again.choices().image.size.toString(), u"85mmx60mm@300"_qs);
}

void TestExportDialog::remembersAPrintSize()
{
    TestWindow w;
    const QString poster = u"1000mmx1400mm@2400"_qs; // 94,488 pixels wide
    {
        Dialog d(w);
        d.of<SizeBox>("size")->setImageSize(*ImageSize::fromString(poster));
        QCOMPARE(d.dialog.choices().image.size.toString(), poster);
        d.dialog.accept();
    }
    QCOMPARE(Dialog(w).dialog.choices().image.size.toString(), poster);
}

void TestExportDialog::wheelPassesItsBoxes()
{
    TestWindow w;
    Dialog d(w);
    d.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&d.dialog));
    const auto turn = [](QWidget *box) {
        QWheelEvent event(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
        return event.isAccepted();
    };
    const ChartExport before = d.dialog.choices();
    const auto boxes = d.of<QWidget>("controls")->findChildren<QWidget *>();
    int turned = 0;
    for (QWidget *box : boxes) {
        if (!qobject_cast<QComboBox *>(box) && !qobject_cast<QAbstractSpinBox *>(box))
            continue;
        ++turned;
        QVERIFY2(!turn(box), qPrintable(box->objectName())); // it goes on to the page
        QVERIFY(!box->hasFocus());
    }
    QVERIFY(turned > 8);
    QCOMPARE(d.dialog.choices().image, before.image);
    QCOMPARE(d.dialog.choices().background, before.background);
    QCOMPARE(d.dialog.choices().rows, before.rows);
    QCOMPARE(d.dialog.targets().size(), size_t(2));
    // Who has gone to a box may turn it.
    auto *background = d.of<QComboBox>("background");
    background->setFocus();
    QVERIFY(turn(background));
    QCOMPARE(d.dialog.choices().background, Background::Transparent);
}

void TestExportDialog::previewSpeaksTheLanguageThatIsWritten()
{
    TestWindow w;
    const Dialog d(w);
    const auto isUkrainian = [&] {
        return d.of<QPlainTextEdit>("altText")->toPlainText().contains(u"Ужгород"_qs)
            || d.of<QPlainTextEdit>("altText")->toPlainText().contains(u"Київ"_qs);
    };
    auto *shown = d.of<QTabBar>("shown");
    QVERIFY(!shown->isHidden());
    QVERIFY(!isUkrainian());
    shown->setCurrentIndex(0);
    QVERIFY(isUkrainian());
    QVERIFY(d.of<QWidget>("preview")->accessibleDescription().contains(u"Київ"_qs));
    QCOMPARE(d.of<QTabWidget>("words")->currentIndex(), 0);
    d.of<QTabWidget>("words")->setCurrentIndex(1);
    QVERIFY(!isUkrainian());
    QCOMPARE(shown->currentIndex(), 1);
    // One language: nothing to choose from.
    d.of<QComboBox>("languages")->setCurrentIndex(1);
    QVERIFY(isUkrainian() && shown->isHidden());
    QCOMPARE(d.of<QTabWidget>("words")->currentIndex(), 0);
    d.of<QComboBox>("languages")->setCurrentIndex(2);
    QVERIFY(!isUkrainian() && shown->isHidden());
}

void TestExportDialog::pointsOutAMissingTwin()
{
    TestWindow w;
    const Dialog d(w);
    const auto *twin = d.of<QLabel>("twin");
    const auto title = [&](const char *language) {
        return d.of<WordsBox>(language)->findChildren<QLineEdit *>().at(0);
    };
    QCOMPARE(twin->text(), QString());
    title("english")->setText(u"Mine"_qs);
    QCOMPARE(twin->text(), u"Not changed in Ukrainian: title."_qs);
    title("ukrainian")->setText(u"Моє"_qs);
    QCOMPARE(twin->text(), QString());
    title("english")->clear();
    QCOMPARE(twin->text(), u"Not changed in English: title."_qs);
    d.of<QComboBox>("languages")->setCurrentIndex(1);
    QCOMPARE(twin->text(), QString());
}

void TestExportDialog::titleBelongsToItsChart()
{
    TestWindow w;
    QVERIFY(w.show());
    QString title;
    QString toType;
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *edit = dialog->findChild<WordsBox *>(u"english"_qs)->findChildren<QLineEdit *>().at(0);
        title = edit->text();
        if (!toType.isEmpty())
            edit->setText(toType);
        dialog->reject();
    });
    person.start(10);
    toType = u"Bars of mine"_qs;
    w.action("actionExportImage")->trigger();
    toType.clear();
    ChartChoice scatter;
    scatter.kind = chartKind(u"scatter");
    w.window->setChart(scatter);
    w.action("actionExportImage")->trigger();
    QCOMPARE(title, QString());
    w.window->setChart({});
    w.action("actionExportImage")->trigger();
    QCOMPARE(title, u"Bars of mine"_qs);
}

void TestExportDialog::highlightsASelection()
{
    TestWindow w;
    const Dialog none(w);
    QVERIFY(none.dialog.spec(Language::Ukrainian).highlighted.empty());
    QVERIFY(!none.of<QCheckBox>("highlight")->isEnabled());
    const Dialog some(w, {}, {w.row("dnipro")});
    QCOMPARE(some.dialog.spec(Language::Ukrainian).highlighted.size(), size_t(1));
    some.of<QCheckBox>("highlight")->setChecked(false);
    QVERIFY(some.dialog.spec(Language::Ukrainian).highlighted.empty());
}

void TestExportDialog::refreshesOnce()
{
    TestWindow w;
    const Dialog d(w, {}, {w.row("kyiv")});
    auto *words = d.of<WordsBox>("english");
    const QSignalSpy refreshed(d.of<QPlainTextEdit>("altText"), &QPlainTextEdit::textChanged);
    const auto once = [&](const char *what, const auto &act) {
        const auto before = refreshed.count();
        act();
        if (refreshed.count() != before + 1)
            qWarning("%s: %d times", what, int(refreshed.count() - before));
        return refreshed.count() == before + 1;
    };
    QVERIFY(once("check box of the words", [&] { words->findChildren<QCheckBox *>().at(0)->click(); }));
    QVERIFY(once("and back", [&] { words->findChildren<QCheckBox *>().at(0)->click(); }));
    QVERIFY(once("a letter", [&] { QTest::keyClick(words->findChildren<QLineEdit *>().at(0), Qt::Key_A); }));
    for (const char *box : {"svg", "highlight", "writeAltText", "textOutlines"})
        QVERIFY(once(box, [&] { d.of<QCheckBox>(box)->click(); }));
    for (const char *box : {"languages", "rows", "background", "scale"})
        QVERIFY(once(box, [&] { d.of<QComboBox>(box)->setCurrentIndex(1); }));
    QVERIFY(once("top", [&] { d.of<QSpinBox>("top")->setValue(3); }));
    QVERIFY(once("text size", [&] { d.of<QDoubleSpinBox>("textSize")->setValue(9); }));
    QVERIFY(once("name", [&] { QTest::keyClick(d.of<QLineEdit>("name"), Qt::Key_A); }));
}

void TestExportDialog::longTitlesEnd()
{
    TestWindow w;
    const Dialog d(w);
    QLineEdit *title = d.of<WordsBox>("english")->findChildren<QLineEdit *>().at(0);
    title->setText(QString(32'767, u'x'));
    QCOMPARE(title->text().size(), ChartWords::longest);
}

void TestExportDialog::everyStopOfTheKeyboardHasAName()
{
    TestWindow w;
    Dialog d(w, {}, {w.row("kyiv")});
    d.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&d.dialog));
    QTRY_COMPARE(QApplication::focusWidget(), d.of<QCheckBox>("png"));
    QSet<QWidget *> stops;
    for (QWidget *stop = QApplication::focusWidget(); !stops.contains(stop); stop = QApplication::focusWidget()) {
        stops.insert(stop);
        QVERIFY2(stop->isVisible(), stop->metaObject()->className());
        auto *interface = QAccessible::queryAccessibleInterface(stop);
        QVERIFY(interface);
        const QString what = QLatin1String(stop->metaObject()->className()) + u' ' + stop->objectName();
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(what));
        QVERIFY2(interface->role() != QAccessible::Client && interface->role() != QAccessible::Pane, qPrintable(what));
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    for (const char *name : {"svg", "languages", "altText", "folder", "name", "write", "close", "shown", "highlight"})
        QVERIFY2(stops.contains(d.of<QWidget>(name)), name);
}

void TestExportDialog::unitsKeepTheSize()
{
    TestWindow w;
    const Dialog d(w);
    auto *size = d.of<SizeBox>("size");
    size->setImageSize(*ImageSize::fromString(u"254mmx127mm@300"_qs));
    const auto boxes = size->findChildren<QComboBox *>();
    QComboBox *unit = boxes.at(1);
    const auto choose = [&](int index) {
        unit->setCurrentIndex(index);
        Q_EMIT unit->activated(index);
    };
    choose(2);
    QCOMPARE(size->imageSize().toString(), u"10inx5in@300"_qs);
    choose(0);
    QCOMPARE(size->imageSize().toString(), u"3000x1500"_qs);
}

void TestExportDialog::speaksTheOtherLanguageAtOnce()
{
    TestWindow w;
    const Dialog d(w);
    QCOMPARE(d.of<QPushButton>("close")->text(), u"Close"_qs);
    w.controller.choose(uk);
    QTRY_COMPARE(d.of<QPushButton>("close")->text(), u"Закрити"_qs);
    QCOMPARE(d.of<QComboBox>("background")->currentText(), u"Біле"_qs);
    QVERIFY(d.result().contains(u"пікс."_qs));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
