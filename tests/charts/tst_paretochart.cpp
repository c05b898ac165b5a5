// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testspecs.h"
#include "testtables.h"

#include "charts/kinds/pareto/paretolayout.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestParetoChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveOfEight();
    void inUkrainian();
    void whateverTheOrderOfTheTable();
    void someRows();
    void exactlyFourFifths();
    void justBelowFourFifths();
    void topReachesNoFourFifths();
    void ties();
    void missingAreLeftOut();
    void negativeValuesHaveNoShares();
    void zeroes();
    void one();
    void huge();
    void manyRows();
    void onlyWhatCanBeSummed();
};

static ChartSpec pareto(const Table &data, int top = 0, Language language = Language::English)
{
    return makeChart(data, allRows(data), {.kind = chartKind(u"pareto"), .column = u"projects"_s, .top = top},
                     language);
}

void TestParetoChart::fiveOfEight()
{
    const ChartSpec spec = pareto(embedded());
    QCOMPARE(spec.title, u"Digitalization projects: cumulative share"_s);
    QCOMPARE(spec.subtitle, u"86.2% of the total: 5 of 8 cities."_s);
    QCOMPARE(spec.values, (std::vector<double>{53, 50, 21, 20, 12, 10, 9, 6}));
    QCOMPARE(names(spec).first(), u"Kyiv"_s);
    QCOMPARE(spec.runningShares.size(), size_t(8));
    QCOMPARE(shareText(spec, 3), u"79.6%"_s); // four do not make four fifths
    QVERIFY(spec.runningShares[3] < 80);
    QCOMPARE(shareText(spec, 4), u"86.2%"_s);
    QCOMPARE(spec.runningShares.back(), 100.0);
    QCOMPARE(spec.note, QString());
}

void TestParetoChart::inUkrainian()
{
    const ChartSpec spec = pareto(embedded(), 0, Language::Ukrainian);
    QVERIFY2(spec.title.endsWith(u"накопичена частка"_s), qPrintable(spec.title));
    QCOMPARE(spec.subtitle, u"86,2\u00a0% від загальної суми: 5 з 8 міст."_s);
}

void TestParetoChart::whateverTheOrderOfTheTable()
{
    const Table data = embedded();
    const std::vector<Row> rows{7, 6, 5, 4, 3, 2, 1, 0};
    const ChartSpec spec =
        makeChart(data, rows, {.kind = chartKind(u"pareto"), .column = u"projects"_s}, Language::English);
    QCOMPARE(spec.values, pareto(data).values);
    QCOMPARE(names(spec), names(pareto(data)));
    QCOMPARE(spec.marks.markOf(0), 0); // Kyiv
    QCOMPARE(rowsOf(spec.marks, 7), std::vector<Row>{7}); // Ternopil
}

void TestParetoChart::someRows()
{
    const Table data = embedded();
    const std::vector<Row> rows{2, 0, 1}; // 12, 53, 50
    const ChartSpec spec =
        makeChart(data, rows, {.kind = chartKind(u"pareto"), .column = u"projects"_s}, Language::English, u"wi-fi"_s);
    QCOMPARE(spec.subtitle, u"3 of 8 cities (search: “wi-fi”). 89.6% of the total: 2 of 3 cities."_s);
}

void TestParetoChart::exactlyFourFifths()
{
    QCOMPARE(pareto(table({40, 40, 10, 10})).subtitle, u"80.0% of the total: 2 of 4 rows."_s);
    QCOMPARE(pareto(table({1, 1, 1, 1, 1})).subtitle, u"80.0% of the total: 4 of 5 rows."_s);
}

void TestParetoChart::justBelowFourFifths()
{
    // 79,999 of 100,000 are not four fifths, and are not written as 80.0%.
    const ChartSpec spec = pareto(table({79'999, 20'000, 1}));
    QCOMPARE(shareText(spec, 0), u"79.9%"_s);
    QCOMPARE(spec.subtitle, u"100.0% of the total: 2 of 3 rows."_s);
}

void TestParetoChart::topReachesNoFourFifths()
{
    const ChartSpec spec = pareto(embedded(), 2);
    QCOMPARE(names(spec), (QStringList{u"Kyiv"_s, u"Dnipro"_s, u"Others together (6)"_s}));
    QCOMPARE(spec.values, (std::vector<double>{53, 50, 78}));
    QCOMPARE(spec.runningShares.back(), 100.0);
    QCOMPARE(spec.marks.rows(2).size(), size_t(6));
    QCOMPARE(spec.subtitle, u"86.2% of the total: 5 of 8 cities."_s);
    QCOMPARE(spec.note, u"Shown separately: the largest (2); the others (6) together."_s);
}

void TestParetoChart::ties()
{
    const ChartSpec spec = pareto(table({5, 7, 5, 7}));
    QCOMPARE(names(spec), (QStringList{u"2"_s, u"4"_s, u"1"_s, u"3"_s}));
}

void TestParetoChart::missingAreLeftOut()
{
    const ChartSpec spec = pareto(table({none, 5, none, 15}));
    QCOMPARE(spec.count(), 2);
    QCOMPARE(spec.note, u"Left out for lack of a value: 2 rows."_s);
    QCOMPARE(spec.subtitle, u"100.0% of the total: 2 of 2 rows."_s);
    QCOMPARE(spec.marks.markOf(0), -1);
    const ChartSpec nothing = pareto(table({none}));
    QCOMPARE(nothing.count(), 0);
    QCOMPARE(nothing.note, u"Left out for lack of a value: 1 row."_s);
    QCOMPARE(pareto(table({5, 4, 3}), 2).note, u"Shown separately: the largest (2); the others (1) together."_s);
    // Both notes at once.
    QCOMPARE(pareto(table({none, 5, 4, 3}), 1).note,
             u"Shown separately: the largest (1); the others (2) together. "
             "Left out for lack of a value: 1 row."_s);
}

void TestParetoChart::negativeValuesHaveNoShares()
{
    const ChartSpec spec = pareto(table({5, -3, 8}));
    QCOMPARE(spec.values, (std::vector<double>{8, 5, -3}));
    QVERIFY(spec.runningShares.empty());
    QCOMPARE(shareText(spec, 0), QString());
    QCOMPARE(spec.subtitle, QString());
    QCOMPARE(spec.note, u"Some values are negative: there are no shares of the total."_s);
    // Also where the negative one is in the bar of the others.
    QVERIFY(pareto(table({5, -3, 8, 4}), 2).runningShares.empty());
}

void TestParetoChart::zeroes()
{
    const ChartSpec spec = pareto(table({0, 0, 0}));
    QCOMPARE(spec.count(), 3);
    QVERIFY(spec.runningShares.empty());
    QCOMPARE(spec.subtitle, QString());
}

void TestParetoChart::one()
{
    const ChartSpec spec = pareto(table({7}));
    QCOMPARE(spec.runningShares, std::vector<double>{100});
    QCOMPARE(spec.subtitle, u"100.0% of the total: 1 of 1 row."_s);
    QCOMPARE(pareto(table({}), 3).count(), 0);
}

void TestParetoChart::huge()
{
    const ChartSpec spec = pareto(table({2'952'301, 1, 980'948}));
    QCOMPARE(spec.valueText(0), u"2,952,301"_s);
    QCOMPARE(shareText(spec, 0), u"75.1%"_s);
    QCOMPARE(spec.runningShares.back(), 100.0);
}

void TestParetoChart::manyRows()
{
    const std::vector<double> values = manyValues();
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    const ChartSpec spec = pareto(table(values));
    QCOMPARE(spec.count(), 1469);
    QVERIFY(std::ranges::is_sorted(spec.values, std::greater()));
    QVERIFY(std::ranges::is_sorted(spec.runningShares));
    int few = 0;
    for (double sum = 0; sum < 0.8 * total; ++few)
        sum += spec.values[static_cast<size_t>(few)];
    QVERIFY2(spec.subtitle.contains(u"%1 of 1,469 rows"_s.arg(few)), qPrintable(spec.subtitle));
    QCOMPARE(pareto(table(values), 10).subtitle, spec.subtitle);
}

void TestParetoChart::onlyWhatCanBeSummed()
{
    const Table data = embedded();
    for (const auto &[id, can] :
         {std::pair(u"projects", true), std::pair(u"named_projects", true), std::pair(u"mayor_since", false),
          std::pair(u"rank", false), std::pair(u"share", false), std::pair(u"years_in_office", false)}) {
        const ColumnInfo &column = data.column(data.columnIndex(id));
        QCOMPARE(chartKind(u"pareto")->canChart(column), can);
        // Nor is a year or a place a length.
        QCOMPARE(chartKind(u"bars")->canChart(column), column.type != ColumnType::Year && !column.rank);
        QVERIFY(chartKind(u"scatter")->canChart(column));
    }
    QVERIFY(!chartKind(u"bars")->canChart(data.column(data.columnIndex(u"name"))));
}

QTEST_MAIN(TestParetoChart)
#include "tst_paretochart.moc"
