// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/cli/batchexport.h"
#include "app/export/exportdialog.h"
#include "app/export/sizebox.h"
#include "app/export/wordsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

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
    void asksBeforeItReplaces();
    void stopLeavesWholeFiles();
    void errorIsSaid();
    void remembers();
    void unitsKeepTheSize();
    void speaksTheOtherLanguageAtOnce();
};

void TestExportDialog::sameBytesAsTheCommandLine()
{
    TestWindow w;
    Dialog d(w, {.kind = ChartKind::Pareto});
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
    QCOMPARE(d.dialog.files().front().spec.count(), 8);
    QCOMPARE(d.dialog.files().front().spec.subtitle, QString());
    d.of<QComboBox>("rows")->setCurrentIndex(2); // selected
    QCOMPARE(d.dialog.files().front().spec.count(), 1);
}

void TestExportDialog::wordsAreDefaultsOthersOrNone()
{
    TestWindow w;
    const Dialog d(w);
    const auto title = [&](int file) { return d.dialog.files().at(size_t(file)).spec.title; };
    QCOMPARE(title(1), u"Digitalization projects by city"_qs);
    auto *words = d.of<WordsBox>("english");
    QCOMPARE(words->findChildren<QLineEdit *>().at(0)->placeholderText(), title(1));
    words->findChildren<QLineEdit *>().at(0)->setText(u"Mine"_qs);
    QCOMPARE(title(1), u"Mine"_qs);
    QVERIFY(title(0).contains(u"містами"_qs));
    words->findChildren<QCheckBox *>().at(0)->setChecked(false);
    QCOMPARE(title(1), QString());
    words->findChildren<QCheckBox *>().at(2)->setChecked(false);
    QCOMPARE(d.dialog.files().at(1).spec.sourceLine, QString());
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
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == replace)
                button->click();
        }
    });
    answer.start(10);
    d.of<QPushButton>("write")->click();
    QVERIFY2(asked.contains(u"chart.png"_qs), qPrintable(asked));
    QCOMPARE(d.content(u"chart.png"_qs), QByteArray("before"));
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
    d.of<QPushButton>("write")->click();
    QVERIFY(!d.isIdle());
    QTRY_VERIFY(!d.written().isEmpty());
    d.of<QPushButton>("close")->click(); // it says Stop now
    QTRY_VERIFY(d.isIdle());
    const QStringList written = d.written();
    QVERIFY2(written.size() < 10, qPrintable(written.join(u' ')));
    QVERIFY2(d.result().startsWith(u"Stopped."_qs), qPrintable(d.result()));
    for (const QString &name : written) {
        QVERIFY2(d.result().contains(name), qPrintable(name));
        QVERIFY(!QImage(d.folder.filePath(name)).isNull() || name.endsWith(u"pdf"_qs));
    }
}

void TestExportDialog::errorIsSaid()
{
    TestWindow w;
    Dialog d(w);
    d.of<QLineEdit>("folder")->setText(d.folder.filePath(u"Україна / 2024»?*"_qs));
    d.of<QPushButton>("write")->click();
    QTRY_VERIFY(d.isIdle());
    QVERIFY2(d.result().contains(u"2024»?*"_qs) && d.result().endsWith(u'.'), qPrintable(d.result()));
    d.of<QLineEdit>("folder")->setText(d.folder.path());
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
    QCOMPARE(again.files().size(), size_t(2));
    QCOMPARE(again.choices().background, Background::Transparent);
    QCOMPARE(again.choices().image.size.toString(), u"85mmx60mm@300"_qs);
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
