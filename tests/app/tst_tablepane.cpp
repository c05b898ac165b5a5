// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "models/selection.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>

using namespace dc;
using namespace dc::test;

class TestTablePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionSurvivesSort();
    void selectionSurvivesSearch();
    void newSelectionForgetsHiddenRows();
    void selectAllAndNone();
    void keyboardMovesSelection();
    void keysOfSpreadsheets_data();
    void keysOfSpreadsheets();
    void typingGoesToTheName();
    void escapeClearsTheSelection();
    void enterGoesToTheFirstHit();
    void goesFromHitToHit();
    void selectsManyRows();
    void copies();
    void copiesWithHeaders();
    void emptySearch();
};

void TestTablePane::selectionSurvivesSort()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("dnipro"), w.row("lviv")});
    QCOMPARE(w.current(), u"Lviv"_qs);
    w.clickHeader(u"name");
    QCOMPARE(w.selected(), (QStringList{u"Dnipro"_qs, u"Lviv"_qs}));
    QCOMPARE(w.current(), u"Lviv"_qs);
    w.clickHeader(u"name");
    QCOMPARE(w.selected(), (QStringList{u"Lviv"_qs, u"Dnipro"_qs}));
}

void TestTablePane::selectionSurvivesSearch()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv"), w.row("lviv")});
    w.window->search(u"lviv"_qs);
    QCOMPARE(w.selected(), QStringList{u"Lviv"_qs});
    QCOMPARE(w.highlighted(), QStringList{u"Lviv"_qs});
    w.window->search(u"zzz"_qs);
    QCOMPARE(w.selected(), QStringList());
    w.window->search({});
    QCOMPARE(w.selected(), (QStringList{u"Kyiv"_qs, u"Lviv"_qs}));
    QCOMPARE(w.highlighted(), (QStringList{u"Kyiv"_qs, u"Lviv"_qs}));
    QCOMPARE(w.current(), u"Lviv"_qs);
    // Through another order, too.
    w.window->search(u"kyiv"_qs);
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    w.window->search({});
    QCOMPARE(w.selected(), (QStringList{u"Kyiv"_qs, u"Lviv"_qs}));
}

void TestTablePane::newSelectionForgetsHiddenRows()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.window->search(u"lviv"_qs);
    w.table()->selectRow(0);
    w.window->search({});
    QCOMPARE(w.selected(), QStringList{u"Lviv"_qs});
}

void TestTablePane::selectAllAndNone()
{
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    QTest::keySequence(w.table(), QKeySequence(u"Ctrl+A"_qs));
    QCOMPARE(w.selected().size(), 8);
    QTest::keySequence(w.table(), QKeySequence(u"Ctrl+Shift+A"_qs));
    QCOMPARE(w.selected().size(), 0);
    QVERIFY(!w.action("actionCopy")->isEnabled());
    QVERIFY(!w.action("actionSelectNone")->isEnabled());
}

void TestTablePane::keyboardMovesSelection()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_Down);
    QCOMPARE(w.selected(), QStringList{u"Dnipro"_qs});
    QTest::keyClick(w.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(w.selected(), (QStringList{u"Dnipro"_qs, u"Uzhhorod"_qs}));
    // The column that the keyboard was in is hidden: it still moves on.
    w.table()->setCurrentIndex(w.model()->index(1, 0));
    QVERIFY(w.choose(w.menu("menuColumns"), u"City"_qs));
    w.window->select({w.row("kyiv")});
    QTest::keyClick(w.table(), Qt::Key_Down);
    QCOMPARE(w.selected(), QStringList{u"Dnipro"_qs});
}

void TestTablePane::keysOfSpreadsheets_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("selected");
    // From the fourth of eight rows, in the second of four columns.
    const auto add = [](const char *keys, int row, const char *column, int selected) {
        QTest::newRow(keys) << QKeySequence(QLatin1String(keys)) << row << QString::fromLatin1(column) << selected;
    };
    add("PgDown", 7, "mayor", 1);
    add("PgUp", 0, "mayor", 1);
    add("Home", 3, "name", 1);
    add("End", 3, "projects", 1);
    add("Ctrl+Home", 0, "name", 1);
    add("Ctrl+End", 7, "projects", 1);
    add("Ctrl+Up", 0, "mayor", 1);
    add("Ctrl+Down", 7, "mayor", 1);
    add("Ctrl+Left", 3, "name", 1);
    add("Ctrl+Right", 3, "projects", 1);
    add("Shift+Home", 3, "name", 1);
    add("Shift+End", 3, "projects", 1);
    add("Shift+PgDown", 7, "mayor", 5);
    add("Ctrl+Shift+Home", 0, "name", 4);
    add("Ctrl+Shift+End", 7, "projects", 5);
    add("Ctrl+Shift+Up", 0, "mayor", 4);
    add("Ctrl+Shift+Down", 7, "mayor", 5);
}

void TestTablePane::keysOfSpreadsheets()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const int, row);
    QFETCH(const QString, column);
    QFETCH(const int, selected);
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    w.table()->setCurrentIndex(w.model()->index(3, w.model()->columnOf(u"mayor")));
    QCOMPARE(w.selected().size(), 1);
    QTest::keyClick(w.table(), keys[0].key(), keys[0].keyboardModifiers());
    QCOMPARE(w.table()->currentIndex(), w.model()->index(row, w.model()->columnOf(column)));
    QCOMPARE(w.selected().size(), selected);
    QVERIFY(w.selected().contains(w.current()));
}

void TestTablePane::typingGoesToTheName()
{
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    w.table()->setCurrentIndex(w.model()->index(0, w.model()->columnOf(u"projects"))); // whichever column one is in
    QTest::keyClicks(w.table(), u"lv"_qs);
    QCOMPARE(w.selected(), QStringList{u"Lviv"_qs});
    QCOMPARE(w.table()->currentIndex().column(), w.model()->columnOf(u"projects"));
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(w.table(), Qt::Key_K);
    QCOMPARE(w.selected(), QStringList{u"Kharkiv"_qs});
    QTest::keyClick(w.table(), Qt::Key_K); // again: the next one
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs});
    QTest::keyClick(w.table(), Qt::Key_K); // and from the start
    QCOMPARE(w.selected(), QStringList{u"Kharkiv"_qs});
    QTest::keyClicks(w.table(), u"zz"_qs);
    QCOMPARE(w.selected(), QStringList{u"Kharkiv"_qs});
}

void TestTablePane::escapeClearsTheSelection()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv"), w.row("lviv")});
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_Escape);
    QCOMPARE(w.selected(), QStringList());
    QCOMPARE(w.current(), u"Lviv"_qs); // one stays where one is
    QTest::keyClick(w.table(), Qt::Key_Escape);
    QVERIFY(w.table()->hasFocus());
}

void TestTablePane::enterGoesToTheFirstHit()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    QTest::keyClick(w.searchField(), Qt::Key_Return); // nothing is searched for
    QVERIFY(w.searchField()->hasFocus());
    QCOMPARE(w.selected(), QStringList());
    QTest::keyClicks(w.searchField(), u"wi-fi"_qs);
    QTest::keyClick(w.searchField(), Qt::Key_Return);
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs});
    QVERIFY(w.table()->hasFocus());
    QTest::keyClick(w.table(), Qt::Key_Down);
    QCOMPARE(w.selected(), QStringList{u"Dnipro"_qs});
    w.searchField()->setFocus();
    w.searchField()->setText(u"zzz"_qs);
    QTest::keyClick(w.searchField(), Qt::Key_Return); // nothing to go to
    QVERIFY(w.searchField()->hasFocus());
    QTest::keyClick(w.searchField(), Qt::Key_Escape);
    QCOMPARE(w.names().size(), 8);
}

void TestTablePane::goesFromHitToHit()
{
    TestWindow w;
    QVERIFY(w.show());
    w.action("actionFindNext")->trigger(); // nothing is searched for
    QCOMPARE(w.selected(), QStringList());
    w.window->search(u"andriy"_qs); // Uzhhorod and Lviv
    w.searchField()->setFocus();
    const auto next = [&w](const char *keys) {
        QTest::keySequence(w.window.get(), QKeySequence(QLatin1String(keys)));
        return w.selected().join(u' ');
    };
    QCOMPARE(next("F3"), u"Uzhhorod"_qs);
    QVERIFY(w.searchField()->hasFocus()); // one may type on
    QCOMPARE(next("F3"), u"Lviv"_qs);
    QCOMPARE(next("F3"), u"Uzhhorod"_qs); // round the end
    QCOMPARE(next("Shift+F3"), u"Lviv"_qs);
    QCOMPARE(next("Shift+F3"), u"Uzhhorod"_qs);
    w.window->select({});
    QCOMPARE(next("Shift+F3"), u"Lviv"_qs);
}

void TestTablePane::selectsManyRows()
{
    // Rows enough for anything quadratic to run into the time limit.
    constexpr Row rows = 300'000;
    LocalizedTextColumn names;
    Column::Integers numbers;
    for (Row row = 0; row < rows; ++row) {
        names.append(std::to_string(row), {});
        numbers.emplace_back(row % 7);
    }
    const Table data({}, {{{.id = u"name"_qs}, names}, {{.id = u"n"_qs, .type = ColumnType::Integer}, numbers}});
    TableModel model;
    model.setTable(data);
    TablePane pane;
    Selection selection;
    selection.setTable(data);
    pane.setModel(&model, &selection);
    auto *table = static_cast<QTableView *>(pane.view());
    pane.selectAll();
    QCOMPARE(pane.selectedRows().size(), size_t(rows));
    QCOMPARE(table->selectionModel()->selection().size(), 1);
    // Every second one; sorted, they are in places apart.
    std::vector<Row> second;
    for (Row row = 0; row < rows / 2; ++row) // scattered ones are more than the view can take
        second.push_back(row);
    selection.toggle(second);
    QCOMPARE(pane.selectedRows().size(), size_t(rows) / 2);
    selection.toggle(second);
    QCOMPARE(pane.selectedRows(), model.rows());
    selection.set({5, 3, 3, rows - 1});
    std::vector<Row> chosen = pane.selectedRows();
    std::ranges::sort(chosen);
    QCOMPARE(chosen, (std::vector<Row>{3, 5, rows - 1}));
    table->selectAll();
    QCOMPARE(pane.selectedRows().size(), size_t(rows));
}

void TestTablePane::copies()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("lviv"), w.row("kyiv")});
    w.table()->setFocus();
    QTest::keySequence(w.table(), QKeySequence(QKeySequence::Copy));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Kyiv\tVitaliy Klitschko\t2014\t53\nLviv\tAndriy Sadovy\t2006\t12\n"_qs);
    const QString html = data->html();
    QVERIFY(html.contains(u"<td>Kyiv</td>"_qs));
    QVERIFY(html.contains(u"<td align=\"right\">12</td>"_qs));
    QVERIFY(!html.contains(u"Dnipro"_qs));
    QCOMPARE(html.count(u"<tr>"_qs), 2);
}

void TestTablePane::copiesWithHeaders()
{
    TestWindow w;
    w.window->select({w.row("kyiv")});
    w.action("actionCopyWithHeaders")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"City\tMayor\tSince\tProjects\nKyiv\tVitaliy Klitschko\t2014\t53\n"_qs);
}

void TestTablePane::emptySearch()
{
    TestWindow w;
    QVERIFY(w.show());
    auto *clear = w.table()->findChild<QPushButton *>();
    QVERIFY(clear && !clear->isVisible());
    w.window->search(u"no such city"_qs);
    QVERIFY(clear->isVisible());
    QCOMPARE(clear->text(), u"Clear search"_qs);
    QCOMPARE(clear->parentWidget()->findChild<QLabel *>()->text(), u"Nothing was found for “no such city”."_qs);
    QCOMPARE(w.chart()->spec().count(), 0);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(w.searchField()->text(), QString());
    QCOMPARE(w.names().size(), 8);
    QVERIFY(!clear->isVisible());
    QVERIFY(w.searchField()->hasFocus());
}

QTEST_MAIN(TestTablePane)
#include "tst_tablepane.moc"
