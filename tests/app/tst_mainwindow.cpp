// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "charts/draw/chartcolors.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolBar>

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
            return button->defaultAction() ? u"kind"_qs : button->text().remove(u'&');
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
    void selectionIsSummedUp();
    void messagesShiftNothing();
    void moreRoomIsShared();
    void panesRecoverTheirSizes();
    void movedSplittersStay();
    void detailsGoBelow();
    void lockedLayout();
    void floatingDock();
    void narrowTopBar();
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
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString next = place(QApplication::focusWidget());
        if (next != places.back()) // the links of a text are stops within it
            places.append(next);
    }
    QCOMPARE(places.mid(0, 10).join(u' '), u"search Columns kind Chart УК EN Export table chart detail"_qs);
    QCOMPARE(places.value(10), u"search"_qs); // nothing traps the keyboard
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

void TestMainWindow::moreRoomIsShared()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1200, 760);
    QApplication::processEvents();
    const int details = w.dock("detailDock")->width();
    const int chart = w.dock("chartDock")->width();
    const int height = w.dock("chartDock")->height();
    const int table = w.tablePane()->height();
    w.window->resize(2200, 1260);
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 300);
    QCOMPARE(w.dock("chartDock")->width(), chart + 700);
    // The table shows all it has.
    QVERIFY(w.dock("chartDock")->height() >= height + 400);
    QVERIFY(w.tablePane()->height() >= table);
    QVERIFY(w.table()->viewport()->rect().contains(w.table()->visualRect(w.model()->index(7, 0))));
}

void TestMainWindow::panesRecoverTheirSizes()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1300, 800);
    QApplication::processEvents();
    const auto sizes = [&w] { return std::pair(w.dock("detailDock")->size(), w.dock("chartDock")->size()); };
    const auto before = sizes();
    for (const QSize small : {QSize(920, 500), QSize(640, 480), QSize(1300, 480)}) {
        w.window->resize(small);
        QApplication::processEvents();
        w.window->resize(1300, 800);
        QTRY_COMPARE(sizes(), before);
    }
}

void TestMainWindow::movedSplittersStay()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1200, 760);
    QApplication::processEvents();
    const int details = w.dock("detailDock")->width();
    const QPoint separator(w.dock("detailDock")->x() - 3, 300);
    QTest::mousePress(w.window.get(), Qt::LeftButton, {}, separator);
    QTest::mouseMove(w.window.get(), separator - QPoint(60, 0));
    QApplication::processEvents();
    QTest::mouseRelease(w.window.get(), Qt::LeftButton, {}, separator - QPoint(60, 0));
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 60);
    QApplication::processEvents();
    w.window->resize(1000, 600);
    QApplication::processEvents();
    w.window->resize(1200, 760);
    QApplication::processEvents();
    QCOMPARE(w.dock("detailDock")->width(), details + 60);
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 60);
    w.action("actionResetLayout")->trigger();
    QTRY_COMPARE(w.dock("detailDock")->width(), details);
}

void TestMainWindow::detailsGoBelow()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(880, 640);
    QTRY_COMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::BottomDockWidgetArea);
    QTRY_VERIFY(w.dock("detailDock")->isVisible()
                && w.dock("detailDock")->y()
                    >= w.tablePane()->mapTo(w.window.get(), w.tablePane()->rect().bottomLeft()).y());
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QCOMPARE(w.window->width(), 880);
    QCOMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::BottomDockWidgetArea);
    w.window->resize(1200, 760);
    QApplication::processEvents();
    QTRY_COMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::RightDockWidgetArea);
    QVERIFY(w.dock("detailDock")->isVisible());
}

void TestMainWindow::lockedLayout()
{
    TestWindow w;
    QVERIFY(w.show());
    for (const char *name : {"detailDock", "chartDock"}) {
        QDockWidget *dock = w.dock(name);
        QVERIFY(dock->toggleViewAction()->isEnabled());
        QVERIFY(!(dock->features() & QDockWidget::DockWidgetMovable));
        QCOMPARE(dock->widget()->y(), 0); // no title
    }
    w.action("actionLockLayout")->trigger();
    QStringList names;
    for (const char *name : {"detailDock", "chartDock"}) {
        QDockWidget *dock = w.dock(name);
        QVERIFY(dock->features() & QDockWidget::DockWidgetMovable);
        QTRY_VERIFY(dock->widget()->y() > 10);
        for (const QToolButton *button : dock->titleBarWidget()->findChildren<QToolButton *>())
            names.append(button->accessibleName());
    }
    names.sort();
    QCOMPARE(names.join(u'|'), u"Close: Chart|Close: Details|Detach: Chart|Detach: Details"_qs);
    // As large as the text.
    const int title = w.dock("chartDock")->titleBarWidget()->height();
    for (int i = 0; i < 6; ++i)
        w.action("actionTextLarger")->trigger();
    QTRY_VERIFY(w.dock("chartDock")->titleBarWidget()->height() > title);
    w.action("actionLockLayout")->trigger();
    QTRY_COMPARE(w.dock("chartDock")->widget()->y(), 0);
}

void TestMainWindow::floatingDock()
{
    TestWindow w;
    QVERIFY(w.show());
    w.action("actionLockLayout")->trigger();
    QDockWidget *dock = w.dock("detailDock");
    const QPoint place = dock->mapToGlobal(QPoint());
    dock->titleBarWidget()->findChild<QToolButton *>()->click();
    QVERIFY(dock->isFloating());
    QVERIFY(dock->isVisible());
    QVERIFY((dock->pos() - place).manhattanLength() > 40);
    QCOMPARE(dock->windowTitle(), u"Details"_qs);
    // Locked, everything is in its place.
    w.action("actionLockLayout")->trigger();
    QVERIFY(!dock->isFloating());
}

void TestMainWindow::narrowTopBar()
{
    for (const Language language : allLanguages) {
        TestWindow w(language);
        QVERIFY(w.show());
        for (const int width : {1200, 900, 640}) {
            w.window->resize(width, 600);
            QApplication::processEvents();
            const QRect bar = w.window->findChild<QToolBar *>()->rect();
            for (const QToolButton *button : w.window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
                if (!button->isVisible() || w.searchField()->isAncestorOf(button))
                    continue;
                const QRect place(button->mapTo(button->parentWidget()->window(), QPoint()), button->size());
                QVERIFY2(place.right() <= bar.right() && button->width() >= button->sizeHint().width(),
                         qPrintable(u"%1 %2 %3"_qs.arg(width).arg(button->text()).arg(place.right())));
            }
            QVERIFY(w.searchField()->width() >= 180);
        }
    }
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
