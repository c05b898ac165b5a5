// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QMenu>

using namespace dc;
using namespace dc::test;

class TestChartMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByKey();
    void columns();
    void topAndLine();
    void whatDoesNotGoWithAKindIsGrey();
    void selectionIsLinkedInEachKind_data();
    void selectionIsLinkedInEachKind();
    void searchIsFollowed();
    void remembered();
};

static QMenu *submenu(const TestWindow &w, const QString &title)
{
    for (QAction *action : w.window->findChild<QMenu *>(u"menuChart"_qs)->actions()) {
        if (action->menu() && action->text().remove(u'&') == title) {
            Q_EMIT action->menu()->aboutToShow();
            return action->menu();
        }
    }
    return nullptr;
}

static QAction *entry(const TestWindow &w, const QString &menu, const QString &text)
{
    for (QAction *action : submenu(w, menu)->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestChartMenu::kindsByKey()
{
    TestWindow w;
    QVERIFY(w.show());
    for (const auto &[key, kind] :
         {std::pair("Ctrl+2", ChartKind::Scatter), std::pair("Ctrl+3", ChartKind::Pareto),
          std::pair("Ctrl+4", ChartKind::Distribution), std::pair("Ctrl+1", ChartKind::Bars)}) {
        QTest::keySequence(w.table(), QKeySequence(QLatin1String(key)));
        QCOMPARE(w.chart()->spec().kind, kind);
        QVERIFY(w.window->findChild<QAction *>(u"actionChart_"_qs + chartKindName(kind))->isChecked());
    }
}

void TestChartMenu::columns()
{
    TestWindow w;
    QStringList names;
    for (const QAction *action : submenu(w, u"Values"_qs)->actions())
        names.append(action->text());
    QVERIFY2(names.contains(u"Digitalization projects"_qs) && !names.contains(u"Latitude"_qs),
             qPrintable(names.join(u'|')));
    entry(w, u"Values"_qs, w.model()->dataset().column(w.model()->dataset().columnIndex(u"mayor_since")).label.in(en))
        ->trigger();
    QCOMPARE(w.chart()->spec().valueType, ColumnType::Year);
    // A kind that cannot show it takes the one that it can.
    w.window->setChart({.kind = ChartKind::Pareto, .column = u"mayor_since"_qs});
    QCOMPARE(w.chart()->spec().valueTitle, u"Digitalization projects"_qs);
}

void TestChartMenu::topAndLine()
{
    TestWindow w;
    entry(w, u"Top"_qs, u"3 largest, the others together"_qs)->trigger();
    QCOMPARE(w.chartNames(), (QStringList{u"Kyiv"_qs, u"Dnipro"_qs, u"Uzhhorod"_qs, u"The other 5 together"_qs}));
    QCOMPARE(w.chart()->spec().values.back(), 57.0);
    entry(w, u"Line"_qs, u"Median"_qs)->trigger();
    QCOMPARE(w.chart()->spec().lineText(), u"median: 16"_qs);
    // The bar of the others is all of them.
    w.chart()->resize(600, 400);
    Q_EMIT w.chart()->markChosen(3, false);
    QCOMPARE(w.selected(), (QStringList{u"Lutsk"_qs, u"Lviv"_qs, u"Chernivtsi"_qs, u"Kharkiv"_qs, u"Ternopil"_qs}));
    QCOMPARE(w.chart()->spec().highlighted, std::vector<int>{3});
    Q_EMIT w.chart()->markChosen(0, true);
    QCOMPARE(w.selected().size(), 6);
    Q_EMIT w.chart()->markChosen(3, true);
    QCOMPARE(w.selected(), QStringList(u"Kyiv"_qs));
}

void TestChartMenu::whatDoesNotGoWithAKindIsGrey()
{
    TestWindow w;
    w.window->setChart({.kind = ChartKind::Scatter});
    QVERIFY(submenu(w, u"Against"_qs)->isEnabled());
    QVERIFY(!submenu(w, u"Top"_qs)->isEnabled());
    QVERIFY(!submenu(w, u"Line"_qs)->isEnabled());
    QVERIFY(!w.action("actionVertical")->isEnabled());
    w.window->setChart({});
    QVERIFY(!submenu(w, u"Against"_qs)->isEnabled());
    QVERIFY(submenu(w, u"Line"_qs)->isEnabled());
}

void TestChartMenu::selectionIsLinkedInEachKind_data()
{
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind : allChartKinds)
        QTest::newRow(qPrintable(chartKindName(kind))) << kind;
}

void TestChartMenu::selectionIsLinkedInEachKind()
{
    QFETCH(ChartKind, kind);
    TestWindow w;
    QVERIFY(w.show());
    w.window->setChart({.kind = kind});
    w.window->select({w.row("lviv")});
    const auto &spec = w.chart()->spec();
    const int mark = spec.marks.markOf(w.row("lviv"));
    QCOMPARE(spec.highlighted, std::vector<int>{mark});
    const QString other = kind == ChartKind::Distribution ? u"40–59"_qs : u"Dnipro"_qs;
    w.clickBar(other);
    QVERIFY2(w.selected().contains(u"Dnipro"_qs), qPrintable(w.selected().join(u' ')));
    QVERIFY(!w.selected().contains(u"Lviv"_qs));
}

void TestChartMenu::searchIsFollowed()
{
    TestWindow w;
    w.window->search(u"wi-fi"_qs);
    for (const ChartKind kind : allChartKinds) {
        w.window->setChart({.kind = kind});
        const ChartSpec &spec = w.chart()->spec();
        QVERIFY2(spec.subtitle.startsWith(u"2 of 8 cities (search: “wi-fi”)"_qs), qPrintable(spec.subtitle));
        size_t rows = 0;
        for (int mark = 0; mark < spec.count(); ++mark)
            rows += spec.marks.rows(mark).size();
        QCOMPARE(rows, size_t(2));
    }
}

void TestChartMenu::remembered()
{
    TestWindow w;
    const ChartChoice choice{.kind = ChartKind::Scatter, .column = u"named_projects"_qs, .by = u"rank"_qs, .top = 4};
    w.window->setChart(choice);
    w.window->close();
    QCOMPARE(w.settings.chart(), choice);
    const MainWindow again(w.data, w.settings, w.controller);
    QCOMPARE(again.chart(), choice);
}

QTEST_MAIN(TestChartMenu)
#include "tst_chartmenu.moc"
