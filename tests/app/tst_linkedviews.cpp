// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <numeric>

using namespace dc;
using namespace dc::test;

/// Table, chart and details are one view of one thing.
class TestLinkedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickOnBarSelects();
    void ctrlClickOnBarAdds();
    void arrowKeysInChartSelect();
    void chartContinuesFromTheTable();
    void selectionInTableHighlights();
    void orderOfTableIsOrderOfBars();
    void searchFiltersBars();
    void selectionIsLinkedInEachKind_data();
    void selectionIsLinkedInEachKind();
    void keysAndClicksInEachKind_data();
    void keysAndClicksInEachKind();
    void searchInEachKind();
    void sortInEachKind();
};

void TestLinkedViews::clickOnBarSelects()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickBar(u"Lutsk"_qs);
    QCOMPARE(w.selected(), QStringList{u"Lutsk"_qs});
    QCOMPARE(w.current(), u"Lutsk"_qs);
    QCOMPARE(w.highlighted(), QStringList{u"Lutsk"_qs});
    QVERIFY(w.detail()->toPlainText().startsWith(u"Lutsk"_qs));
    w.clickBar(u"Kyiv"_qs);
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs});
    QTest::mouseClick(w.chart()->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // the title, beside the bars
    QCOMPARE(w.selected(), QStringList());
    QVERIFY(w.detail()->toPlainText().contains(u"8 cities"_qs));
}

void TestLinkedViews::ctrlClickOnBarAdds()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickBar(u"Lviv"_qs);
    w.clickBar(u"Kyiv"_qs, Qt::ControlModifier);
    QCOMPARE(w.selected(), (QStringList{u"Kyiv"_qs, u"Lviv"_qs}));
    QCOMPARE(w.highlighted(), (QStringList{u"Kyiv"_qs, u"Lviv"_qs}));
    QVERIFY(w.detailText().contains(u"Andriy Sadovy"_qs));
    QVERIFY(w.detailText().contains(u"Vitaliy Klitschko"_qs));
    w.clickBar(u"Lviv"_qs, Qt::ControlModifier);
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs});
}

void TestLinkedViews::arrowKeysInChartSelect()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickBar(u"Kyiv"_qs);
    w.chart()->setFocus();
    for (const char *name : {"Dnipro", "Uzhhorod"}) {
        QTest::keyClick(w.chart(), Qt::Key_Down);
        QCOMPARE(w.selected(), QStringList{QLatin1String(name)});
        QCOMPARE(w.highlighted(), QStringList{QLatin1String(name)});
        QVERIFY(w.detail()->toPlainText().startsWith(QLatin1String(name)));
    }
    QTest::keyClick(w.chart(), Qt::Key_End);
    QCOMPARE(w.selected(), QStringList{u"Ternopil"_qs});
    QTest::keyClick(w.chart(), Qt::Key_Escape);
    QCOMPARE(w.selected(), QStringList());
}

void TestLinkedViews::chartContinuesFromTheTable()
{
    TestWindow w;
    QVERIFY(w.show());
    w.clickBar(u"Kyiv"_qs);
    w.table()->setFocus();
    w.window->select({w.row("lviv")});
    w.chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(w.chart(), Qt::Key_Down);
    QCOMPARE(w.selected(), QStringList{u"Chernivtsi"_qs}); // the bar below Lviv
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    QTest::keyClick(w.chart(), Qt::Key_Down);
    QCOMPARE(w.selected(), QStringList{u"Dnipro"_qs});
}

void TestLinkedViews::selectionInTableHighlights()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto clickRow = [&w](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(w.table()->viewport(), Qt::LeftButton, modifiers,
                          w.table()->visualRect(w.model()->index(row, 0)).center());
    };
    clickRow(2);
    QCOMPARE(w.highlighted(), QStringList{u"Uzhhorod"_qs});
    QVERIFY(w.detail()->toPlainText().startsWith(u"Uzhhorod"_qs));
    clickRow(0, Qt::ControlModifier);
    QCOMPARE(w.highlighted(), (QStringList{u"Kyiv"_qs, u"Uzhhorod"_qs}));
}

void TestLinkedViews::orderOfTableIsOrderOfBars()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("lviv")});
    w.clickHeader(u"name");
    QCOMPARE(w.chartNames(), w.names());
    QCOMPARE(w.highlighted(), QStringList{u"Lviv"_qs});
    w.clickHeader(u"name");
    QCOMPARE(w.chartNames(), w.names());
    QCOMPARE(w.chart()->spec().values.front(), 21.0); // Uzhhorod
}

void TestLinkedViews::searchFiltersBars()
{
    TestWindow w;
    w.window->search(u"ЦНАП"_qs);
    QCOMPARE(w.names(), (QStringList{u"Lutsk"_qs, u"Kharkiv"_qs}));
    QCOMPARE(w.chartNames(), w.names());
    QCOMPARE(w.chart()->spec().subtitle, u"2 of 8 cities (search: “ЦНАП”)"_qs);
    w.window->search({});
    QCOMPARE(w.chart()->spec().count(), 8);
    QCOMPARE(w.chart()->spec().subtitle, QString());
}

void TestLinkedViews::selectionIsLinkedInEachKind_data()
{
    QTest::addColumn<const ChartKind *>("kind");
    for (const ChartKind *kind : chartKinds())
        QTest::newRow(qPrintable(kind->id())) << kind;
}

void TestLinkedViews::selectionIsLinkedInEachKind()
{
    QFETCH(const ChartKind *, kind);
    TestWindow w;
    QVERIFY(w.show());
    w.window->setChart({.kind = kind});
    w.window->select({w.row("lviv")});
    const auto &spec = w.chart()->spec();
    const int mark = spec.marks.markOf(w.row("lviv"));
    QCOMPARE(spec.highlighted, std::vector<int>{mark});
    const QString other = kind == chartKind(u"distribution") ? u"40–59"_qs : u"Dnipro"_qs;
    w.clickBar(other);
    QVERIFY2(w.selected().contains(u"Dnipro"_qs), qPrintable(w.selected().join(u' ')));
    QVERIFY(!w.selected().contains(u"Lviv"_qs));
}

void TestLinkedViews::keysAndClicksInEachKind_data()
{
    selectionIsLinkedInEachKind_data();
}

void TestLinkedViews::keysAndClicksInEachKind()
{
    QFETCH(const ChartKind *, kind);
    TestWindow w;
    w.window->resize(1000, 900);
    QVERIFY(w.show());
    w.window->setChart({.kind = kind, .top = 3});
    const ChartSpec &spec = w.chart()->spec();
    const int last = spec.count() - 1;
    const auto namesOf = [&](int mark) {
        QStringList names;
        for (const Row row : w.model()->rows()) {
            if (spec.marks.markOf(row) == mark)
                names.append(w.data.text(w.data.columnIndex(u"name"), row, en));
        }
        return names;
    };
    // Whatever a mark stands for is what is selected: in a distribution and in the bar of the others, several rows.
    w.chart()->setFocus();
    for (const int mark : {0, last}) {
        w.clickBar(spec.marks.name(mark));
        QCOMPARE(w.selected(), namesOf(mark));
        QCOMPARE(spec.highlighted, std::vector<int>{mark});
    }
    // And back from the table: each mark once.
    w.tablePane()->selectAll();
    std::vector<int> all(size_t(spec.count()));
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(spec.highlighted, all);
    w.clickBar(spec.marks.name(0), Qt::ControlModifier);
    QCOMPARE(spec.highlighted.size(), all.size() - 1);
    QCOMPARE(w.selected().size(), 8 - namesOf(0).size());
    QTest::keyClick(w.chart(), Qt::Key_Escape);
    QCOMPARE(w.selected(), QStringList());
    QTest::keyClick(w.chart(), Qt::Key_End);
    const int current = w.chart()->currentMark();
    QVERIFY(current >= 0);
    QCOMPARE(w.selected(), namesOf(current));
}

void TestLinkedViews::searchInEachKind()
{
    TestWindow w;
    w.window->search(u"wi-fi"_qs);
    for (const ChartKind *kind : chartKinds()) {
        w.window->setChart({.kind = kind});
        const ChartSpec &spec = w.chart()->spec();
        QVERIFY2(spec.subtitle.startsWith(u"2 of 8 cities (search: “wi-fi”)"_qs), qPrintable(spec.subtitle));
        size_t rows = 0;
        for (int mark = 0; mark < spec.count(); ++mark)
            rows += spec.marks.rows(mark).size();
        QCOMPARE(rows, size_t(2));
    }
}

void TestLinkedViews::sortInEachKind()
{
    TestWindow w;
    w.window->setChart({.kind = chartKind(u"bars"), .top = 3});
    w.window->select({w.row("kharkiv")});
    w.window->setSort(u"name"_qs, Qt::AscendingOrder);
    QCOMPARE(w.chartNames(), (QStringList{u"Dnipro"_qs, u"Kyiv"_qs, u"Uzhhorod"_qs, u"Others together (5)"_qs}));
    QCOMPARE(w.highlighted(), QStringList{u"Others together (5)"_qs});
    w.window->setChart({.kind = chartKind(u"scatter")});
    QCOMPARE(w.chartNames(), w.names());
    // These have an order of their own.
    w.window->setChart({.kind = chartKind(u"pareto")});
    QCOMPARE(w.chartNames().first(), u"Kyiv"_qs);
    QCOMPARE(w.highlighted(), QStringList{u"Kharkiv"_qs});
    w.window->setChart({.kind = chartKind(u"distribution")});
    QCOMPARE(w.chartNames(), (QStringList{u"0–19"_qs, u"20–39"_qs, u"40–59"_qs}));
    QCOMPARE(w.highlighted(), QStringList{u"0–19"_qs});
}

QTEST_MAIN(TestLinkedViews)
#include "tst_linkedviews.moc"
