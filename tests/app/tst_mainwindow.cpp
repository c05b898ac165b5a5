// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "charts/draw/chartcolors.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithEverything();
    void typingSearches();
    void escapeClearsSearch();
    void statusTells_data();
    void statusTells();
    void menuOnBarAndRow();
    void textSize();
    void themes();
    void orientation();
    void copiesChart();
    void paintsOnce();
    void paintsWithTheChartClosed();
    void selectionIsSummedUp();
    void messagesShiftNothing();
    void languageButtons();
};

void TestMainWindow::startsWithEverything()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.window->width() <= 1200 && w.window->height() <= 760);
    QCOMPARE(w.names().size(), 8);
    QCOMPARE(w.chartNames(), w.names());
    QCOMPARE(w.selected(), QStringList());
    QCOMPARE(w.highlighted(), QStringList());
    QVERIFY(w.detail()->toPlainText().contains(u"8 cities"_qs));
    // All rows, all of the shown columns and all bars can be seen.
    for (int row = 0; row < 8; ++row)
        QVERIFY(w.table()->viewport()->rect().contains(w.table()->visualRect(w.model()->index(row, 3))));
    for (int bar = 0; bar < 8; ++bar)
        QVERIFY(w.chart()->viewport()->rect().contains(w.chart()->markRect(bar)));
}

void TestMainWindow::typingSearches()
{
    TestWindow w;
    QVERIFY(w.show());
    QTest::keySequence(w.window.get(), QKeySequence(QKeySequence::Find));
    QVERIFY(w.searchField()->hasFocus());
    QTest::keyClicks(w.searchField(), u"Lv"_qs);
    QTRY_COMPARE(w.names(), QStringList{u"Lviv"_qs});
    // Enter does not wait for a pause.
    w.searchField()->setText(u"Kyiv"_qs);
    QTest::keyClick(w.searchField(), Qt::Key_Return);
    QCOMPARE(w.names(), QStringList{u"Kyiv"_qs});
    // Finding again offers the old text to be typed over.
    QTest::keySequence(w.window.get(), QKeySequence(QKeySequence::Find));
    QCOMPARE(w.searchField()->selectedText(), u"Kyiv"_qs);
}

void TestMainWindow::escapeClearsSearch()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->search(u"zzz"_qs);
    w.searchField()->setFocus();
    QTest::keyClick(w.searchField(), Qt::Key_Escape);
    QCOMPARE(w.searchField()->text(), QString());
    QCOMPARE(w.names().size(), 8);
}

void TestMainWindow::statusTells_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("status");
    const QString source = u"Source: Kyiv Post, 12 October 2024 · "_qs;
    const QString ukSource = u"Джерело: Kyiv Post, 12 жовтня 2024\u00A0р. · "_qs;
    const QString sorted = u" · sorted by: Projects, descending"_qs;
    const QString ukSorted = u" · упорядковано за стовпцем «Проєкти», за спаданням"_qs;
    QTest::newRow("all, en") << en << QString() << source + u"8 cities"_qs + sorted;
    QTest::newRow("all, uk") << uk << QString() << ukSource + u"8 міст"_qs + ukSorted;
    QTest::newRow("some, en") << en << u"wi-fi"_qs << source + u"2 of 8 cities"_qs + sorted;
    QTest::newRow("one, uk") << uk << u"Ужгород"_qs << ukSource + u"1 з 8 міст"_qs + ukSorted;
    QTest::newRow("none, uk") << uk << u"ъъъ"_qs << ukSource + u"0 з 8 міст"_qs + ukSorted;
}

void TestMainWindow::statusTells()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    TestWindow w(language);
    w.window->search(typed);
    QTEST(w.status(), "status");
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    QVERIFY(w.status().endsWith(language == uk ? u"упорядковано за стовпцем «Місто», за зростанням"_qs
                                               : u"sorted by: City, ascending"_qs));
}

void TestMainWindow::menuOnBarAndRow()
{
    TestWindow w;
    QVERIFY(w.show());
    QStringList texts;
    const auto read = [&texts](QMenu *menu) {
        for (const QAction *action : menu->actions())
            texts.append(action->text());
    };
    whenMenuOpens(read);
    QContextMenuEvent onBar(QContextMenuEvent::Mouse, w.chart()->markRect(3).center(),
                            w.chart()->viewport()->mapToGlobal(w.chart()->markRect(3).center()));
    QApplication::sendEvent(w.chart()->viewport(), &onBar);
    QCOMPARE(w.selected(), QStringList{u"Lutsk"_qs});
    QVERIFY(texts.contains(u"&Copy"_qs) && texts.contains(u"&Export chart…"_qs));

    texts.clear();
    whenMenuOpens(read);
    const QPoint place = w.table()->visualRect(w.model()->index(0, 0)).center();
    QContextMenuEvent onRow(QContextMenuEvent::Mouse, place, w.table()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(w.table()->viewport(), &onRow);
    QVERIFY(texts.contains(u"&Copy"_qs) && texts.contains(u"Save &table as…"_qs));

    // On one of several selected bars they stay selected.
    w.window->select({w.row("kyiv"), w.row("lutsk")});
    whenMenuOpens(read);
    QApplication::sendEvent(w.chart()->viewport(), &onBar);
    QCOMPARE(w.selected(), (QStringList{u"Kyiv"_qs, u"Lutsk"_qs}));
}

void TestMainWindow::textSize()
{
    TestWindow w;
    QVERIFY(w.show());
    const qreal normal = QApplication::font().pointSizeF();
    const int rowHeight = w.table()->rowHeight(0);
    const int label = w.chart()->spec().font.pixelSize();
    QTest::keySequence(w.window.get(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QTest::keySequence(w.window.get(), QKeySequence(Qt::CTRL | Qt::Key_Equal));
    QCOMPARE(QApplication::font().pointSizeF(), normal + 2);
    QTRY_VERIFY(w.table()->rowHeight(0) > rowHeight);
    QTRY_VERIFY(w.chart()->spec().font.pixelSize() > label);
    QTest::keySequence(w.window.get(), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QCOMPARE(QApplication::font().pointSizeF(), normal + 1);
    QTest::keySequence(w.window.get(), QKeySequence(Qt::CTRL | Qt::Key_0));
    QCOMPARE(QApplication::font().pointSizeF(), normal);
    QTRY_COMPARE(w.table()->rowHeight(0), rowHeight);
    for (int i = 0; i < 30; ++i)
        w.action("actionTextSmaller")->trigger();
    QVERIFY(QApplication::font().pointSizeF() >= 4);
    for (int i = 0; i < 60; ++i)
        w.action("actionTextLarger")->trigger();
    QVERIFY(QApplication::font().pointSizeF() <= 40);
}

void TestMainWindow::themes()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.action("actionThemeLight")->trigger();
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Light);
    const QImage light = w.chart()->grab().toImage();
    w.action("actionThemeDark")->trigger();
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Dark);
    QVERIFY(isDark(w.table()->palette()));
    const QImage dark = w.chart()->grab().toImage();
    QCOMPARE(dark.size(), light.size());
    QVERIFY(light.pixelColor(1, 1).lightness() > 200 && dark.pixelColor(1, 1).lightness() < 80);
    // What the details were written with.
    QTextCursor cursor(w.detail()->document());
    cursor.movePosition(QTextCursor::Right);
    QTRY_VERIFY(cursor.charFormat().foreground().color().lightness() > 150);
    QCOMPARE(w.settings.theme(), ThemeChoice::Dark);
    w.action("actionThemeSystem")->trigger();
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Light); // as the platform is, here
    QVERIFY(!isDark(w.table()->palette()));
    // All choices show the same colours: the system only says whether the light or the dark ones.
    QCOMPARE(w.table()->palette().color(QPalette::Highlight), colorsOf(ChartTheme::Light).accent);
    QCOMPARE(w.table()->palette().color(QPalette::Link), chartColors(ChartTheme::Light).accent);
    qputenv("GTK_THEME", "Adwaita:dark");
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(w.window.get(), &changed);
    qunsetenv("GTK_THEME");
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Dark);
    QCOMPARE(w.table()->palette().color(QPalette::Highlight), colorsOf(ChartTheme::Dark).accent);
}

void TestMainWindow::orientation()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.action("actionHorizontal")->isChecked());
    w.window->select({w.row("kyiv")});
    w.action("actionVertical")->trigger();
    QCOMPARE(w.chart()->spec().orientation, Qt::Vertical);
    QCOMPARE(w.highlighted(), QStringList{u"Kyiv"_qs});
    QVERIFY(!w.action("actionHorizontal")->isChecked());
    // Bars stand side by side now; a click still finds them.
    w.clickBar(u"Lutsk"_qs);
    QCOMPARE(w.selected(), QStringList{u"Lutsk"_qs});
}

void TestMainWindow::copiesChart()
{
    TestWindow w;
    QVERIFY(w.show());
    // What is on the screen, whatever was exported last.
    w.settings.setChartExport({.image = {.size = {{600, 400}}, .scale = 4}});
    w.window->select({});
    QTest::keySequence(w.window.get(), QKeySequence(u"Ctrl+Shift+C"_qs));
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), w.chart()->viewport()->size() * 2);
    const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_qs);
    QVERIFY(svg.contains("Kyiv"));
    QCOMPARE(w.window->statusBar()->currentMessage(), u"Chart copied."_qs);
    w.window->select({w.row("kyiv")});
    w.action("actionCopyChart")->trigger();
    const QImage selected = QGuiApplication::clipboard()->image();
    QVERIFY(selected != image);
    w.action("actionThemeDark")->trigger();
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Dark);
    w.action("actionCopyChart")->trigger();
    const QImage dark = QGuiApplication::clipboard()->image();
    QVERIFY(qGray(dark.pixel(2, 2)) < 64 && qGray(selected.pixel(2, 2)) > 192);
    w.action("actionCopyAltText")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Kyiv"_qs));
    QCOMPARE(w.window->statusBar()->currentMessage(), u"Alternative text copied."_qs);
}

void TestMainWindow::paintsOnce()
{
    TestWindow w;
    QSignalSpy painted(w.window.get(), &MainWindow::firstPainted);
    QVERIFY(w.show());
    QTRY_COMPARE(painted.count(), 1);
    w.window->search(u"kyiv"_qs);
    w.window->search({});
    w.window->repaint();
    QApplication::processEvents();
    QCOMPARE(painted.count(), 1);
}

void TestMainWindow::paintsWithTheChartClosed()
{
    TestWindow w;
    QVERIFY(w.show());
    w.dock("chartDock")->close();
    w.window->close();
    w.open();
    QSignalSpy painted(w.window.get(), &MainWindow::firstPainted);
    QVERIFY(w.show());
    QVERIFY(w.dock("chartDock")->isHidden());
    QTRY_COMPARE(painted.count(), 1);
}

void TestMainWindow::selectionIsSummedUp()
{
    TestWindow w;
    QVERIFY(w.show());
    QCOMPARE(w.selectionStatus(), QString());
    w.window->select({w.row("kyiv")});
    QCOMPARE(w.selectionStatus(), u"Selected: 1"_qs);
    w.window->select({w.row("kyiv"), w.row("dnipro")});
    // Years have neither.
    QCOMPARE(w.selectionStatus(), u"Selected: 2 · Projects: sum 103, mean 51.5"_qs);
    QVERIFY(w.choose(w.menu("menuColumns"), u"Rank"_qs));
    w.action("actionUkrainian")->trigger();
    QCOMPARE(w.selectionStatus(), u"Виділено: 2 · Проєкти: сума 103, середнє 51,5"_qs);
}

void TestMainWindow::messagesShiftNothing()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    QApplication::processEvents();
    const auto *shown = w.window->findChild<QLabel *>(u"statusShown"_qs);
    const auto *selected = w.window->findChild<QLabel *>(u"statusSelected"_qs);
    const QRect before = shown->geometry();
    const QRect right = selected->geometry();
    const int height = w.window->statusBar()->height();
    const QString status = w.status();
    w.window->statusBar()->showMessage(u"Chart copied."_qs);
    QApplication::processEvents();
    QCOMPARE(shown->text(), u"Chart copied."_qs);
    QVERIFY(shown->isVisible() && selected->isVisible());
    QCOMPARE(shown->geometry(), before);
    QCOMPARE(selected->geometry(), right);
    QCOMPARE(w.window->statusBar()->height(), height);
    w.window->statusBar()->clearMessage();
    QCOMPARE(w.status(), status);
}

void TestMainWindow::languageButtons()
{
    TestWindow w;
    QVERIFY(w.show());
    QToolButton *ukrainian = nullptr;
    for (auto *button : w.window->findChildren<QToolButton *>()) {
        if (button->text() == u"УК"_qs)
            ukrainian = button;
    }
    QVERIFY(ukrainian && ukrainian->isVisible() && !ukrainian->isChecked());
    QCOMPARE(ukrainian->accessibleName(), u"Українська"_qs);
    ukrainian->click();
    QCOMPARE(w.controller.language(), uk);
    QVERIFY(ukrainian->isChecked());
    w.action("actionEnglish")->trigger();
    QVERIFY(!ukrainian->isChecked());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
