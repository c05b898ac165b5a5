// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testspecs.h"
#include "testtables.h"

#include "charts/page/layoutchart.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestDotsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesHaveTheFirstAtTheFarEnd();
    void yearsNeedNotBeginAtZero();
    void fromZero();
    void missing();
};

static ChartSpec dots(const Table &data, const QString &column)
{
    ChartSpec spec = makeChart(data, allRows(data), {.kind = chartKind(u"dots"), .column = column}, Language::English);
    spec.font = exportFont(13);
    return spec;
}

void TestDotsChart::placesHaveTheFirstAtTheFarEnd()
{
    const ChartSpec spec = dots(embedded(), u"rank"_s);
    QVERIFY(spec.rank);
    const ChartLayout layout = layoutChart(spec, {800, 450});
    for (int mark = 0; mark < spec.count(); ++mark) {
        for (int other = 0; other < spec.count(); ++other) {
            if (spec.values[size_t(mark)] < spec.values[size_t(other)])
                QVERIFY(layout.points[size_t(mark)].x() > layout.points[size_t(other)].x());
        }
    }
}

void TestDotsChart::yearsNeedNotBeginAtZero()
{
    const ChartSpec spec = dots(embedded(), u"mayor_since"_s);
    QVERIFY(spec.note.contains(u"zero"));
    const ChartLayout layout = layoutChart(spec, {800, 450});
    QVERIFY(layout.scale.minimum > 1900);
    QCOMPARE(layout.points.size(), size_t(8));
    // The lines lead the eye: a length from nowhere would say nothing.
    for (const QLineF &stem : layout.stems)
        QCOMPARE(stem.length(), layout.plot.width());
}

void TestDotsChart::fromZero()
{
    const ChartSpec spec = dots(embedded(), u"projects"_s);
    QCOMPARE(spec.note, QString());
    const ChartLayout layout = layoutChart(spec, {800, 450});
    for (size_t mark = 0; mark < layout.stems.size(); ++mark) {
        QCOMPARE(layout.stems[mark].x1(), layout.position(0));
        QCOMPARE(layout.stems[mark].x2(), layout.points[mark].x());
    }
}

void TestDotsChart::missing()
{
    const ChartLayout layout = layoutChart(dots(table({100, none, 103}), u"n"_s), {600, 300});
    QCOMPARE(layout.points.size(), size_t(3));
    QCOMPARE(layout.points[1], ChartLayout::nowhere);
    QCOMPARE(layout.stems.size(), size_t(2));
}

QTEST_MAIN(TestDotsChart)
#include "tst_dotschart.moc"
