// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testexportdialog.h"

#include "app/export/sizebox.h"
#include "app/export/wordsbox.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QWheelEvent>

using namespace dc;
using namespace dc::test;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreDefaultsOthersOrNone();
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

void TestExportDialog::wordsAreDefaultsOthersOrNone()
{
    TestWindow w;
    const TestExport d(w);
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

void TestExportDialog::remembers()
{
    TestWindow w;
    {
        TestExport d(w);
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
        TestExport d(w);
        d.of<SizeBox>("size")->setImageSize(*ImageSize::fromString(poster));
        QCOMPARE(d.dialog.choices().image.size.toString(), poster);
        d.dialog.accept();
    }
    QCOMPARE(TestExport(w).dialog.choices().image.size.toString(), poster);
}

void TestExportDialog::wheelPassesItsBoxes()
{
    TestWindow w;
    TestExport d(w);
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
    const TestExport d(w);
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
    const TestExport d(w);
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
    const TestExport none(w);
    QVERIFY(none.dialog.spec(Language::Ukrainian).highlighted.empty());
    QVERIFY(!none.of<QCheckBox>("highlight")->isEnabled());
    const TestExport some(w, {}, {w.row("dnipro")});
    QCOMPARE(some.dialog.spec(Language::Ukrainian).highlighted.size(), size_t(1));
    some.of<QCheckBox>("highlight")->setChecked(false);
    QVERIFY(some.dialog.spec(Language::Ukrainian).highlighted.empty());
}

void TestExportDialog::refreshesOnce()
{
    TestWindow w;
    const TestExport d(w, {}, {w.row("kyiv")});
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
    const TestExport d(w);
    QLineEdit *title = d.of<WordsBox>("english")->findChildren<QLineEdit *>().at(0);
    title->setText(QString(32'767, u'x'));
    QCOMPARE(title->text().size(), ChartWords::longest);
}

void TestExportDialog::everyStopOfTheKeyboardHasAName()
{
    TestWindow w;
    TestExport d(w, {}, {w.row("kyiv")});
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
    const TestExport d(w);
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
    const TestExport d(w);
    QCOMPARE(d.of<QPushButton>("close")->text(), u"Close"_qs);
    w.controller.choose(uk);
    QTRY_COMPARE(d.of<QPushButton>("close")->text(), u"Закрити"_qs);
    QCOMPARE(d.of<QComboBox>("background")->currentText(), u"Біле"_qs);
    QVERIFY(d.result().contains(u"пікс."_qs));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
