// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"
#include "app/language/shortcuts.h"
#include "app/look/links.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMessageBox>
#include <QRegularExpression>
#include <QUrl>

using namespace dc;
using namespace dc::test;

/// The shortcuts of the window, and the widgets that would take the same keys for themselves.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTheTextSelectedInTheDetails();
    void copiesRowsWhenNoTextIsSelected();
    void selectsAllTextInTheDetails();
    void copiesNothingWithoutSelection();
    void exportsFromTheSearchField();
    void foundTextTakesTheRoomThatIsLeft();
    void ukrainianLetters();
    void ukrainianKeyboard();
    void openTheMenus();
    void openAClosedChart();
    void aLinkWithoutABrowser();
};

void TestShortcuts::copiesTheTextSelectedInTheDetails()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.detail()->setFocus();
    QVERIFY(w.detail()->find(u"shelters"_qs));
    QTest::keySequence(w.detail(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"shelters"_qs);
    QGuiApplication::clipboard()->clear();
    w.action("actionCopy")->trigger(); // from the menu, which leaves the focus where it is
    QCOMPARE(QGuiApplication::clipboard()->text(), u"shelters"_qs);
}

void TestShortcuts::copiesRowsWhenNoTextIsSelected()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.detail()->setFocus();
    QTest::keySequence(w.detail(), QKeySequence(QKeySequence::Copy));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Kyiv\t"_qs));
    QCOMPARE(w.window->statusBar()->currentMessage(), u"1 row copied."_qs);
}

void TestShortcuts::selectsAllTextInTheDetails()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.detail()->setFocus();
    QTest::keySequence(w.detail(), QKeySequence(QKeySequence::SelectAll));
    QVERIFY(w.detail()->textCursor().hasSelection());
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs});
}

void TestShortcuts::copiesNothingWithoutSelection()
{
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    w.window->select({w.row("kyiv")});
    w.action("actionSelectNone")->trigger();
    QGuiApplication::clipboard()->setText(u"before"_qs);
    QTest::keySequence(w.table(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_qs);
}

void TestShortcuts::exportsFromTheSearchField()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    bool asked = false;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&asked] {
        if (auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    closer.start(10);
    QTest::keySequence(w.searchField(), QKeySequence(u"Ctrl+E"_qs));
    QTRY_VERIFY(asked);
}

void TestShortcuts::foundTextTakesTheRoomThatIsLeft()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1000, 700);
    w.window->search(u"resistance"_qs); // near the end of a long title
    QVERIFY(!w.table()->isColumnHidden(w.model()->foundColumn()));
    QTRY_VERIFY2(w.header()->length() <= w.table()->viewport()->width(),
                 qPrintable(u"%1 > %2"_qs.arg(w.header()->length()).arg(w.table()->viewport()->width())));
}

void TestShortcuts::ukrainianLetters()
{
    QCOMPARE(onUkrainianKeyboard(QKeySequence(u"Ctrl+E"_qs)), QKeySequence(u"Ctrl+У"_qs));
    QCOMPARE(onUkrainianKeyboard(QKeySequence(u"Ctrl+Shift+A"_qs)), QKeySequence(u"Ctrl+Shift+Ф"_qs));
    QCOMPARE(onUkrainianKeyboard(QKeySequence(u"Ctrl+Q"_qs)), QKeySequence(u"Ctrl+Й"_qs));
    QVERIFY(onUkrainianKeyboard(QKeySequence(u"F6"_qs)).isEmpty());
    QVERIFY(onUkrainianKeyboard(QKeySequence(u"Ctrl+1"_qs)).isEmpty());
}

void TestShortcuts::ukrainianKeyboard()
{
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    QTest::sendKeyEvent(QTest::Click, w.table(), static_cast<Qt::Key>(u'А'), u"а"_qs, Qt::ControlModifier);
    QVERIFY(w.searchField()->hasFocus());
    QTest::sendKeyEvent(QTest::Click, w.table(), static_cast<Qt::Key>(u'Ф'), u"ф"_qs, Qt::ControlModifier);
    QCOMPARE(w.selected().size(), 8);
    // With a Latin layout beside, Qt tells the Latin keys: a shortcut on both would be ambiguous, and do nothing.
    for (const QAction *action : w.window->findChildren<QAction *>()) {
        const QKeySequence other = onUkrainianKeyboard(action->shortcut());
        QVERIFY2(other.isEmpty() || !action->shortcuts().contains(other), qPrintable(action->text()));
    }
}

void TestShortcuts::openTheMenus()
{
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    QString opened;
    whenMenuOpens([&opened](const QMenu *menu) { opened = menu->objectName(); });
    QTest::keyClick(w.window.get(), Qt::Key_F10);
    QTRY_COMPARE(opened, u"menuFile"_qs);
}

void TestShortcuts::openAClosedChart()
{
    TestWindow w;
    QVERIFY(w.show());
    w.dock("chartDock")->hide();
    QTest::keySequence(w.window.get(), QKeySequence(u"Ctrl+3"_qs));
    QVERIFY(w.dock("chartDock")->isVisible());
    QCOMPARE(w.window->chart().kind, chartKind(u"pareto"));
    for (const char *action : {"actionExportImage", "actionPrint"})
        QVERIFY(w.menu("menuFile")->actions().contains(w.action(action)));
}

void TestShortcuts::aLinkWithoutABrowser()
{
    TestWindow w;
    QVERIFY(w.show());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support QPlatformServices::openUrl"_qs));
    openLink(QUrl(u"https://www.kyivpost.com/post/40397"_qs), w.window.get());
    const auto *box = w.window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"https://www.kyivpost.com/post/40397"_qs), qPrintable(box->text()));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"&Copy the address"_qs)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.kyivpost.com/post/40397"_qs);
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
