// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

namespace {

/// What a person calls the place that has the keyboard.
QString place(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const SearchField *>(widget))
            return u"search"_qs;
        if (const auto *button = qobject_cast<const QToolButton *>(widget))
            return button->text();
        if (qobject_cast<const TablePane *>(widget))
            return u"table"_qs;
        if (qobject_cast<const ChartPane *>(widget))
            return u"chart"_qs;
        if (qobject_cast<const DetailPane *>(widget))
            return u"detail"_qs;
    }
    return u"elsewhere"_qs;
}

} // namespace

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
    void sixGoesRound();
    void tabOrder();
    void everyControlHasAName();
    void textSize();
    void themes();
    void orientation();
    void copiesChart();
    void paintsOnce();
    void paintsWithTheChartClosed();
};

void TestMainWindow::startsWithEverything()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.window->width() <= 1000 && w.window->height() <= 700);
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
    QTest::newRow("all, en") << en << QString() << u"8 cities · 181 projects · sorted by: Projects"_qs;
    QTest::newRow("all, uk") << uk << QString() << u"8 міст · 181 проєкт · упорядковано за стовпцем «Проєкти»"_qs;
    QTest::newRow("some, en") << en << u"wi-fi"_qs << u"2 of 8 cities · 103 projects · sorted by: Projects"_qs;
    QTest::newRow("one, uk") << uk << u"Ужгород"_qs
                             << u"1 з 8 міст · 21 проєкт · упорядковано за стовпцем «Проєкти»"_qs;
    QTest::newRow("none, uk") << uk << u"ъъъ"_qs << u"0 з 8 міст · 0 проєктів · упорядковано за стовпцем «Проєкти»"_qs;
}

void TestMainWindow::statusTells()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    TestWindow w(language);
    w.window->search(typed);
    QTEST(w.status(), "status");
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    QVERIFY(w.status().endsWith(language == uk ? u"упорядковано за стовпцем «Місто»"_qs : u"sorted by: City"_qs));
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
    QVERIFY(texts.contains(u"&Copy"_qs) && texts.contains(u"Export &table…"_qs));

    // On one of several selected bars they stay selected.
    w.window->select({w.row("kyiv"), w.row("lutsk")});
    whenMenuOpens(read);
    QApplication::sendEvent(w.chart()->viewport(), &onBar);
    QCOMPARE(w.selected(), (QStringList{u"Kyiv"_qs, u"Lutsk"_qs}));
}

void TestMainWindow::sixGoesRound()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    const auto round = [&w](const QKeySequence &keys, int count) {
        QStringList places;
        for (int i = 0; i < count; ++i) {
            QTest::keySequence(QApplication::focusWidget(), keys);
            places.append(place(QApplication::focusWidget()));
        }
        return places.join(u' ');
    };
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 5), u"table chart detail search table"_qs);
    QCOMPARE(round(QKeySequence(Qt::SHIFT | Qt::Key_F6), 4), u"search detail chart table"_qs);
    w.dock("chartDock")->hide();
    w.searchField()->setFocus();
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 3), u"table detail search"_qs);
}

void TestMainWindow::tabOrder()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    QStringList places{place(QApplication::focusWidget())};
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString next = place(QApplication::focusWidget());
        if (next != places.back()) // the links of a text are stops within it
            places.append(next);
    }
    QCOMPARE(places.mid(0, 6).join(u' '), u"search Columns Chart table detail chart"_qs);
    QCOMPARE(places.value(6), u"search"_qs); // nothing traps the keyboard
}

void TestMainWindow::everyControlHasAName()
{
    for (const Language language : allLanguages) {
        TestWindow w(language);
        QVERIFY(w.show());
        w.window->select({w.row("kyiv")});
        int count = 0;
        const QWidgetList widgets = w.window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QToolButton *>(widget)))
                continue;
            if (widget->parentWidget()->focusProxy() || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
                continue; // a part of its parent
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            ++count;
            QVERIFY2(
                !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
        QVERIFY(count >= 6); // search, two buttons, table, chart, details
        QCOMPARE(QAccessible::queryAccessibleInterface(w.chart())->role(), QAccessible::Chart);
    }
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
    QTRY_COMPARE(w.chart()->spec().theme, ChartTheme::Light); // the platform's own, here
    QVERIFY(!isDark(w.table()->palette()));
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
