// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

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
    QVERIFY(w.detail()->toPlainText().contains(u"Andriy Sadovy"_qs));
    QVERIFY(w.detail()->toPlainText().contains(u"Vitaliy Klitschko"_qs));
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

QTEST_MAIN(TestLinkedViews)
#include "tst_linkedviews.moc"
