// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/table/tablecolumns.h"

#include <QClipboard>
#include <QMimeData>

using namespace dc;
using namespace dc::test;

namespace {

/// The titles that are seen, from left to right.
QStringList shownColumns(const TestWindow &w)
{
    QStringList titles;
    for (int visual = 0; visual < w.header()->count(); ++visual) {
        const int section = w.header()->logicalIndex(visual);
        if (!w.header()->isSectionHidden(section))
            titles.append(w.model()->headerData(section, Qt::Horizontal).toString());
    }
    return titles;
}

const QStringList firstColumns{u"City"_qs, u"Mayor"_qs, u"Since"_qs, u"Projects"_qs};

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShownColumnsInTheirOrder();
    void foundColumnOnlyWhenNeeded();
    void hidesAndShowsColumns();
    void keepsOneColumn();
    void resetsColumns();
    void columnsButtonByKeyboard();
    void menuStaysOpenAtTicks();
    void movesColumnsByMenu();
    void headerMenu();
    void titlesInMenusAreText();
};

void TestTableColumns::copiesShownColumnsInTheirOrder()
{
    TestWindow w(uk);
    w.window->select({w.row("kyiv")});
    QVERIFY(w.choose(w.menu("menuColumns"), u"Міський голова"_qs));
    QVERIFY(w.choose(w.menu("menuColumns"), u"Частка"_qs));
    w.header()->moveSection(w.header()->visualIndex(w.model()->columnOf(u"projects")), 0);
    w.action("actionCopy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 0, 2), u"53\tКиїв\t2014"_qs);
    // Numbers are plain for a spreadsheet, and as shown for a document.
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"29."_qs));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"29,3\u00A0%"_qs));
}

void TestTableColumns::foundColumnOnlyWhenNeeded()
{
    TestWindow w;
    const int found = w.model()->foundColumn();
    QVERIFY(w.header()->isSectionHidden(found));
    w.window->search(u"wi-fi"_qs);
    QVERIFY(!w.header()->isSectionHidden(found));
    w.window->search(u"kyiv"_qs);
    QVERIFY(w.header()->isSectionHidden(found));
    w.window->search(u"київ"_qs);
    QVERIFY(!w.header()->isSectionHidden(found));
    w.window->search({});
    QCOMPARE(shownColumns(w), firstColumns);
}

void TestTableColumns::hidesAndShowsColumns()
{
    TestWindow w;
    QMenu *menu = w.menu("menuColumns");
    QCOMPARE(shownColumns(w), firstColumns);
    QVERIFY(w.choose(menu, u"Mayor"_qs));
    QVERIFY(w.choose(menu, u"Rank"_qs));
    QCOMPARE(shownColumns(w), (QStringList{u"City"_qs, u"Since"_qs, u"Projects"_qs, u"Rank"_qs}));
    QVERIFY(w.header()->sectionSize(w.model()->columnOf(u"rank")) > 10);
    QVERIFY(w.choose(menu, u"Mayor"_qs));
    QCOMPARE(shownColumns(w).mid(0, 2), (QStringList{u"City"_qs, u"Mayor"_qs}));
    QStringList checked;
    Q_EMIT menu->aboutToShow();
    for (const QAction *action : menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
    }
    QCOMPARE(checked, shownColumns(w));
}

void TestTableColumns::keepsOneColumn()
{
    TestWindow w;
    QMenu *menu = w.menu("menuColumns");
    for (const char *title : {"City", "Mayor", "Since"})
        QVERIFY(w.choose(menu, QLatin1String(title)));
    QVERIFY(!w.choose(menu, u"Projects"_qs));
    QCOMPARE(shownColumns(w), QStringList{u"Projects"_qs});
    // A layout in which nothing is left.
    w.tablePane()->columns()->apply({.order = {u"mayor"_qs}, .hidden = {u"mayor"_qs, u"projects"_qs}, .widths = {}});
    QVERIFY(!shownColumns(w).isEmpty());
}

void TestTableColumns::resetsColumns()
{
    TestWindow w;
    QVERIFY(w.choose(w.menu("menuColumns"), u"City"_qs));
    QVERIFY(w.choose(w.menu("menuColumns"), u"Oblast or status"_qs));
    w.header()->moveSection(3, 0);
    w.header()->resizeSection(w.model()->columnOf(u"mayor"), 400);
    QVERIFY(w.choose(w.menu("menuColumns"), u"Reset columns"_qs));
    QCOMPARE(shownColumns(w), firstColumns);
    QVERIFY(w.header()->sectionSize(w.model()->columnOf(u"mayor")) < 400);
}

void TestTableColumns::columnsButtonByKeyboard()
{
    TestWindow w;
    QVERIFY(w.show());
    QToolButton *button = nullptr;
    for (auto *candidate : w.window->findChildren<QToolButton *>()) {
        if (candidate->menu() == w.menu("menuColumns"))
            button = candidate;
    }
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(button->hasFocus());
    bool opened = false;
    whenMenuOpens([&opened](QMenu *menu) {
        opened = true;
        for (int i = 0; i < 5; ++i) // City, Mayor, Since, Projects, Share
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(opened);
    QTRY_COMPARE(shownColumns(w), firstColumns + QStringList{u"Share"_qs});
}

void TestTableColumns::menuStaysOpenAtTicks()
{
    TestWindow w;
    QVERIFY(w.show());
    QMenu *menu = w.menu("menuColumns");
    menu->popup(w.window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    const auto place = [menu](const char *title) {
        const QList<QAction *> actions = menu->actions();
        const auto action =
            std::ranges::find_if(actions, [title](const QAction *a) { return a->text() == QLatin1String(title); });
        return action == actions.end() ? QPoint() : menu->actionGeometry(*action).center();
    };
    QTest::mouseClick(menu, Qt::LeftButton, {}, place("Share"));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // Rank
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(shownColumns(w), firstColumns + QStringList({u"Share"_qs, u"Rank"_qs}));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestTableColumns::movesColumnsByMenu()
{
    TestWindow w;
    QVERIFY(w.show());
    QMenu *menu = w.menu("menuColumns");
    w.table()->setCurrentIndex(w.model()->index(0, w.model()->columnOf(u"mayor_since")));
    QVERIFY(w.choose(menu, u"Move “Since” left"_qs));
    QCOMPARE(shownColumns(w), (QStringList{u"City"_qs, u"Since"_qs, u"Mayor"_qs, u"Projects"_qs}));
    QVERIFY(w.choose(menu, u"Move “Since” left"_qs));
    QVERIFY(!w.choose(menu, u"Move “Since” left"_qs)); // it is the first
    QVERIFY(w.choose(menu, u"Move “Since” right"_qs));
    // Hidden columns are no step.
    QVERIFY(w.choose(menu, u"Mayor"_qs));
    QVERIFY(w.choose(menu, u"Move “Since” right"_qs));
    QCOMPARE(shownColumns(w), (QStringList{u"City"_qs, u"Projects"_qs, u"Since"_qs}));
    QVERIFY(!w.choose(menu, u"Move “Since” right"_qs)); // only hidden ones beyond
    // The column of the keyboard is hidden: another one is offered.
    QVERIFY(w.choose(menu, u"Since"_qs));
    QVERIFY(!w.choose(menu, u"Move “Since” left"_qs));
    QVERIFY(w.choose(menu, u"Move “City” right"_qs));
    QCOMPARE(shownColumns(w), (QStringList{u"Projects"_qs, u"City"_qs}));
}

void TestTableColumns::headerMenu()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto choose = [&w](const QString &text) {
        bool found = false;
        whenMenuOpens([&](QMenu *menu) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == text) {
                    found = true;
                    action->trigger();
                    return;
                }
            }
        });
        Q_EMIT w.header()->customContextMenuRequested(
            QPoint(w.header()->sectionViewportPosition(w.model()->columnOf(u"mayor")) + 5, 5));
        return found;
    };
    QVERIFY(choose(u"Sort descending"_qs));
    QCOMPARE(w.names().front(), u"Kyiv"_qs); // Vitaliy Klitschko
    QVERIFY(choose(u"Sort ascending"_qs));
    QCOMPARE(w.names().front(), u"Lviv"_qs); // Andriy Sadovy
    QVERIFY(choose(u"Hide “Mayor”"_qs));
    QCOMPARE(shownColumns(w), (QStringList{u"City"_qs, u"Since"_qs, u"Projects"_qs}));
}

void TestTableColumns::titlesInMenusAreText()
{
    LocalizedTextColumn names;
    names.append("a", {});
    const Table data(
        {},
        {{{.id = u"name"_qs, .title = {u"R&D"_qs, {}}}, names},
         {{.id = u"projects"_qs, .type = ColumnType::Integer, .title = {u"N"_qs, {}}}, Column::Integers{1}}},
        {});
    TestWindow w(en, data);
    for (const char *name : {"menuColumns", "menuSort"}) {
        QMenu *menu = w.menu(name);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), u"R&&D"_qs); // shown as R&D, not as RD with a line under the D
    }
}

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
