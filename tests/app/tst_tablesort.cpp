// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

using namespace dc;
using namespace dc::test;

class TestTableSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerSorts();
    void headerSortsBySeveralColumns();
    void sortMenu();
    void sortMenuAddsColumns();
    void sortMenuListsHiddenSortColumn();
    void arrowFollowsTheModel();
};

void TestTableSort::headerSorts()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.header()->isSortIndicatorShown());
    QCOMPARE(w.header()->sortIndicatorSection(), w.model()->columnOf(u"projects"));
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    w.clickHeader(u"name");
    QCOMPARE(w.names().front(), u"Chernivtsi"_qs);
    QCOMPARE(w.header()->sortIndicatorSection(), 0);
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    w.clickHeader(u"name");
    QCOMPARE(w.names().front(), u"Uzhhorod"_qs);
    w.clickHeader(u"mayor_since"); // numbers start with the largest
    QCOMPARE(w.names().front(), u"Kharkiv"_qs);
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    w.clickHeader(u"mayor_since");
    QCOMPARE(w.names().front(), u"Lviv"_qs);
}

void TestTableSort::headerSortsBySeveralColumns()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto sort = [&w] {
        QStringList keys;
        for (const SortChoice &choice : sortChoices(*w.model()))
            keys.append(choice.toString());
        return keys.join(u' ');
    };
    w.clickHeader(u"mayor_since");
    w.clickHeader(u"name", Qt::ShiftModifier);
    QCOMPARE(sort(), u"mayor_since:desc name:asc"_qs);
    QCOMPARE(w.names().mid(1, 2), (QStringList{u"Chernivtsi"_qs, u"Lutsk"_qs})); // both 2020
    w.clickHeader(u"name", Qt::ShiftModifier);
    QCOMPARE(sort(), u"mayor_since:desc name:desc"_qs);
    QCOMPARE(w.names().mid(1, 2), (QStringList{u"Lutsk"_qs, u"Chernivtsi"_qs}));
    w.clickHeader(u"mayor_since", Qt::ShiftModifier); // the first one turns, the other stays
    QCOMPARE(sort(), u"mayor_since:asc name:desc"_qs);
    QCOMPARE(w.header()->sortIndicatorSection(), w.model()->columnOf(u"mayor_since"));
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    w.clickHeader(u"mayor_since"); // alone again, turned
    QCOMPARE(sort(), u"mayor_since:desc"_qs);
    w.clickHeader(u"projects", Qt::ShiftModifier);
    w.clickHeader(u"projects"); // not the first one: alone, and from the start
    QCOMPARE(sort(), u"projects:desc"_qs);
    // "Found" has no order of its own.
    w.window->search(u"wi-fi"_qs);
    const QString before = sort();
    const int found = w.model()->foundColumn();
    for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::mouseClick(w.header()->viewport(), Qt::LeftButton, modifier,
                          QPoint(w.header()->sectionViewportPosition(found) + 20, w.header()->height() / 2));
        QCOMPARE(sort(), before);
        QCOMPARE(w.header()->sortIndicatorSection(), w.model()->columnOf(u"projects"));
        QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }
}

void TestTableSort::sortMenuAddsColumns()
{
    TestWindow w;
    QMenu *menu = w.menu("menuSort");
    const auto others = [&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions().back()->menu();
    };
    QVERIFY(w.choose(menu, u"Since"_qs));
    QCOMPARE(others()->title(), u"&Then by"_qs);
    QVERIFY(w.choose(others(), u"Projects"_qs));
    QCOMPARE(w.names().mid(1, 2), (QStringList{u"Lutsk"_qs, u"Chernivtsi"_qs})); // 16 and 12 projects, both 2020
    QVERIFY(w.choose(menu, u"Ascending"_qs)); // turns the first one, and keeps the other
    QCOMPARE(w.model()->sortKeys().size(), 2u);
    QCOMPARE(w.names().front(), u"Lviv"_qs);
    QStringList ticked;
    for (const QAction *action : others()->actions()) {
        if (action->isChecked())
            ticked.append(action->text());
    }
    QCOMPARE(ticked, QStringList{u"Projects"_qs});
    QVERIFY(w.choose(others(), u"Projects"_qs)); // and it goes again
    QCOMPARE(w.model()->sortKeys().size(), 1u);
}

void TestTableSort::sortMenuListsHiddenSortColumn()
{
    TestWindow w;
    QVERIFY(w.choose(w.menu("menuColumns"), u"Projects"_qs));
    QMenu *menu = w.menu("menuSort");
    Q_EMIT menu->aboutToShow();
    QStringList checked;
    for (const QAction *action : menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
    }
    QCOMPARE(checked, (QStringList{u"Projects"_qs, u"&Descending"_qs}));
}

void TestTableSort::sortMenu()
{
    TestWindow w;
    QMenu *menu = w.menu("menuSort");
    QVERIFY(w.choose(menu, u"City"_qs));
    QCOMPARE(w.names().front(), u"Chernivtsi"_qs);
    QVERIFY(w.choose(menu, u"Descending"_qs));
    QCOMPARE(w.names().front(), u"Uzhhorod"_qs);
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    Q_EMIT menu->aboutToShow();
    QStringList checked;
    for (const QAction *action : menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
    }
    QCOMPARE(checked, (QStringList{u"City"_qs, u"&Descending"_qs}));
}

void TestTableSort::arrowFollowsTheModel()
{
    TestWindow w;
    w.model()->sort(0, Qt::AscendingOrder); // as --sort does
    QCOMPARE(w.header()->sortIndicatorSection(), 0);
    QCOMPARE(w.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    w.window->setSort(u"mayor_since"_qs, Qt::DescendingOrder);
    QCOMPARE(w.header()->sortIndicatorSection(), 2);
    QCOMPARE(w.names().front(), u"Kharkiv"_qs);
}

QTEST_MAIN(TestTableSort)
#include "tst_tablesort.moc"
