// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecases.h"

#include "charts/kinds/chartdescription.h"
#include "charts/view/chartview.h"

#include <QAccessible>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace dc;

class TestChartAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bars();
    void points();
    void ofManyOnlyThoseAskedFor();
    void lifetime();

private:
    void show(const ChartSpec &spec);

    std::unique_ptr<ChartView> m_view;
};

void TestChartAccessible::show(const ChartSpec &spec)
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(700, 400);
    m_view->setSpec(spec);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestChartAccessible::bars()
{
    show(test::cities());
    m_view->setHighlighted({1});
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), test::cities().title);
    QCOMPARE(chart->text(QAccessible::Description), describe(m_view->spec()));
    QCOMPARE(chart->childCount(), 8);
    QCOMPARE(chart->child(-1), nullptr);
    QCOMPARE(chart->child(8), nullptr);
    for (int bar = 0; bar < 8; ++bar) {
        QAccessibleInterface *child = chart->child(bar);
        QVERIFY(child && child->isValid());
        QCOMPARE(child, chart->child(bar));
        QCOMPARE(child->parent(), chart);
        QCOMPARE(chart->indexOfChild(child), bar);
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->text(QAccessible::Name), m_view->spec().marks.name(bar));
        QCOMPARE(child->text(QAccessible::Value), m_view->spec().valueText(bar));
        QVERIFY(child->text(QAccessible::Description).contains(m_view->spec().marks.details(bar)));
        QCOMPARE(bool(child->state().selected), bar == 1);
        QVERIFY(child->state().focusable);
        QCOMPARE(chart->childAt(child->rect().center().x(), child->rect().center().y()), child);
    }
    m_view->setCurrentMark(3);
    QCOMPARE(chart->focusChild(), chart->child(3));
    QVERIFY(chart->child(3)->state().focused);
}

void TestChartAccessible::points()
{
    show(test::scatter(test::cities()));
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(chart->childCount(), 8);
    QAccessibleInterface *kyiv = chart->child(0);
    QCOMPARE(kyiv->text(QAccessible::Name), u"Kyiv"_s);
    const QString said = kyiv->text(QAccessible::Description);
    QVERIFY2(said.contains("projects: 53"_L1) && said.contains("office: 10"_L1), qPrintable(said));
    QCOMPARE(chart->childAt(kyiv->rect().center().x(), kyiv->rect().center().y()), kyiv);
}

void TestChartAccessible::ofManyOnlyThoseAskedFor()
{
    show(test::communities(Qt::Horizontal));
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(chart->childCount(), 1469);
    QAccessibleInterface *last = chart->child(1468);
    QCOMPARE(last->text(QAccessible::Name), m_view->spec().marks.name(1468));
    QVERIFY(last->state().offscreen);
    m_view->setCurrentMark(1468); // as a screen reader's focus would
    QVERIFY(!last->state().offscreen);
    QVERIFY(chart->child(0)->state().offscreen);
}

void TestChartAccessible::lifetime()
{
    show(test::cities());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface *last = chart->child(7);
    ChartSpec few = test::cities();
    few.marks = ChartMarks(test::cityNames().first(2), test::cityDetails());
    few.values.resize(2);
    m_view->setSpec(few);
    QCOMPARE(chart->childCount(), 2);
    QVERIFY(!last->isValid());
    QCOMPARE(last->text(QAccessible::Name), QString());
    QCOMPARE(last->rect(), QRect());
    QVERIFY(last->state().invalid);

    const QAccessible::Id id = QAccessible::uniqueId(last);
    m_view.reset();
    QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
}

QTEST_MAIN(TestChartAccessible)
#include "tst_chartaccessible.moc"
