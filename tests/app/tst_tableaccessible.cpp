// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace dc;
using namespace dc::test;

namespace {

QAccessibleInterface *interfaceOf(const TestWindow &w)
{
    return QAccessible::queryAccessibleInterface(w.table());
}

/// The names of all children, as a screen reader goes through them.
QStringList spoken(const TestWindow &w)
{
    QAccessibleInterface *table = interfaceOf(w);
    QStringList names;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *child = table->child(i);
        if (!child || !child->isValid() || table->indexOfChild(child) != i || child->parent() != table)
            return {u"wrong child %1"_qs.arg(i)};
        names.append(child->text(QAccessible::Name));
    }
    return names;
}

/// Those that have the keyboard.
QStringList focused(const TestWindow &w)
{
    QAccessibleInterface *table = interfaceOf(w);
    QStringList names;
    for (int i = 0; i < table->childCount(); ++i) {
        if (table->child(i)->state().focused)
            names.append(table->child(i)->text(QAccessible::Name));
    }
    return names;
}

} // namespace

/// The table as a screen reader has it.
class TestTableAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headersAndCells();
    void followsTheModel();
    void hiddenColumnsAreNotThere();
    void onlyTheKeyboardsCellIsFocused();
    void selection();
    void findsTheChildAtAPlace();
};

void TestTableAccessible::initTestCase()
{
    QAccessible::setActive(true);
}

void TestTableAccessible::headersAndCells()
{
    QTest::failOnWarning(QRegularExpression(u"QAccessible|[Ii]nvalid"_qs));
    TestWindow w;
    QVERIFY(w.show());
    QAccessibleInterface *table = interfaceOf(w);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    const QStringList names = spoken(w);
    QCOMPARE(names.size(), 4 * 9);
    QCOMPARE(names.mid(0, 8),
             (QStringList{u"City"_qs, u"Mayor"_qs, u"Since"_qs, u"Projects, sorted descending"_qs, u"Kyiv"_qs,
                          u"Vitaliy Klitschko"_qs, u"2014"_qs, u"53"_qs}));
    QCOMPARE(table->child(0)->role(), QAccessible::ColumnHeader);
    QVERIFY(!table->child(1)->text(QAccessible::Description).isEmpty());
    QVERIFY(!table->child(0)->state().invisible && !table->child(0)->state().offscreen);
    QCOMPARE(table->tableInterface()->rowCount(), 8);
    QCOMPARE(table->tableInterface()->columnCount(), 4);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 3);
    QCOMPARE(cell->text(QAccessible::Name), u"50"_qs);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 3);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells(), QList{table->child(3)});
    QVERIFY(!table->tableInterface()->cellAt(8, 0));
    QVERIFY(!table->tableInterface()->cellAt(0, 4));
    QVERIFY(!table->child(-1) && !table->child(table->childCount()));
}

void TestTableAccessible::followsTheModel()
{
    QTest::failOnWarning(QRegularExpression(u"QAccessible|[Ii]nvalid"_qs));
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    QCOMPARE(spoken(w).size(), 4 * 9);
    w.window->select({w.row("ternopil")}); // the last row
    w.window->search(u"lviv"_qs);
    QCOMPARE(spoken(w).mid(4, 2), (QStringList{u"Lviv"_qs, u"Andriy Sadovy"_qs}));
    w.window->search(u"wi-fi"_qs); // with where it was found
    QCOMPARE(spoken(w).size(), 5 * 3);
    w.window->search(u"zzz"_qs);
    QCOMPARE(spoken(w).size(), 4);
    w.window->search({});
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    QCOMPARE(spoken(w).mid(0, 5),
             (QStringList{u"City, sorted ascending"_qs, u"Mayor"_qs, u"Since"_qs, u"Projects"_qs, u"Chernivtsi"_qs}));
    w.action("actionUkrainian")->trigger();
    QCOMPARE(spoken(w).mid(4, 1), QStringList{u"Дніпро"_qs});
    w.tablePane()->selectAll();
    w.window->select({});
}

void TestTableAccessible::hiddenColumnsAreNotThere()
{
    QTest::failOnWarning(QRegularExpression(u"QAccessible|[Ii]nvalid"_qs));
    TestWindow w;
    QVERIFY(w.show());
    w.table()->setFocus();
    w.table()->setCurrentIndex(w.model()->index(0, w.model()->columnOf(u"mayor")));
    QAccessibleInterface *mayor = interfaceOf(w)->child(1);
    QVERIFY(mayor->isValid());
    QVERIFY(w.choose(w.menu("menuColumns"), u"Mayor"_qs));
    QVERIFY(!mayor->isValid());
    QVERIFY(!mayor->state().focused && mayor->text(QAccessible::Name).isEmpty());
    w.header()->moveSection(w.header()->visualIndex(w.model()->columnOf(u"projects")), 0);
    QCOMPARE(
        spoken(w).mid(0, 6),
        (QStringList{u"Projects, sorted descending"_qs, u"City"_qs, u"Since"_qs, u"53"_qs, u"Kyiv"_qs, u"2014"_qs}));
    w.window->select({w.row("lviv")});
}

void TestTableAccessible::onlyTheKeyboardsCellIsFocused()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    w.table()->setFocus();
    QCOMPARE(focused(w), QStringList{u"Kyiv"_qs});
    QCOMPARE(interfaceOf(w)->focusChild()->text(QAccessible::Name), u"Kyiv"_qs);
    QTest::keyClick(w.table(), Qt::Key_Right);
    QCOMPARE(focused(w), QStringList{u"Vitaliy Klitschko"_qs});
    w.searchField()->setFocus();
    QCOMPARE(focused(w), QStringList());
    QVERIFY(!interfaceOf(w)->focusChild());
}

void TestTableAccessible::selection()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv"), w.row("uzhhorod")});
    QAccessibleTableInterface *table = interfaceOf(w)->tableInterface();
    QCOMPARE(table->selectedRows(), (QList<int>{0, 2}));
    QCOMPARE(table->selectedCellCount(), 8);
    QCOMPARE(table->selectedCells().size(), 8);
    QVERIFY(table->isRowSelected(2) && !table->isRowSelected(1) && !table->isRowSelected(99));
    QVERIFY(table->cellAt(2, 1)->state().selected && !table->cellAt(1, 1)->state().selected);
    QVERIFY(table->selectRow(1) && table->unselectRow(0) && !table->selectRow(99));
    QCOMPARE(w.selected(), (QStringList{u"Dnipro"_qs, u"Uzhhorod"_qs}));
}

void TestTableAccessible::findsTheChildAtAPlace()
{
    TestWindow w;
    QVERIFY(w.show());
    QAccessibleInterface *table = interfaceOf(w);
    for (const int index : {0, 3, 4, 11}) {
        const QPoint place = table->child(index)->rect().center();
        QCOMPARE(table->childAt(place.x(), place.y()), table->child(index));
    }
}

QTEST_MAIN(TestTableAccessible)
#include "tst_tableaccessible.moc"
