// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"

#include <QClipboard>

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

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
