// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/distribution/valuebins.h"

#include "testspecs.h"
#include "testtables.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestDistributionChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightCities();
    void inUkrainian();
    void rowsOfRanges();
    void enough();
    void missingValues();
    void rangesHoldAll_data();
    void rangesHoldAll();
    void names_data();
    void names();
    void decimals();
    void manyRows();
    void hugeEqualValues();
};

static ChartSpec distribution(const Table &data, Language language = Language::English)
{
    return makeChart(data, allRows(data), {.kind = chartKind(u"distribution"), .column = u"projects"_s}, language);
}

void TestDistributionChart::eightCities()
{
    const ChartSpec spec = distribution(embedded());
    QCOMPARE(spec.title, u"Digitalization projects: distribution"_s);
    QCOMPARE(spec.valueTitle, u"Count"_s);
    QCOMPARE(spec.xTitle, u"Digitalization projects"_s);
    QCOMPARE(spec.valueType, ColumnType::Integer);
    QCOMPARE(test::names(spec), (QStringList{u"0–19"_s, u"20–39"_s, u"40–59"_s}));
    QCOMPARE(spec.values, (std::vector<double>{4, 2, 2}));
    QCOMPARE(spec.note, u"Only 8 cities: distributions are meaningful from about 30."_s);
    QCOMPARE(spec.marks.details(0), u"Lviv, Chernivtsi, Kharkiv and 1 more"_s);
    QCOMPARE(spec.marks.details(2), u"Kyiv, Dnipro"_s);
}

void TestDistributionChart::inUkrainian()
{
    const ChartSpec spec = distribution(embedded(), Language::Ukrainian);
    QVERIFY2(spec.title.endsWith(u": розподіл"_s), qPrintable(spec.title));
    QCOMPARE(spec.note, u"Лише 8 міст: щоб судити про розподіл, потрібно щонайменше 30."_s);
    QCOMPARE(spec.marks.details(2), u"Київ, Дніпро"_s);
}

void TestDistributionChart::rowsOfRanges()
{
    const ChartSpec spec = distribution(embedded());
    QCOMPARE(rowsOf(spec.marks, 0), (std::vector<Row>{2, 5, 6, 7}));
    QCOMPARE(rowsOf(spec.marks, 1), (std::vector<Row>{3, 4}));
    QCOMPARE(spec.marks.markOf(1), 2);
    QCOMPARE(spec.marks.marksOf({0, 1, 3}), (std::vector<int>{1, 2}));
    // An empty range is kept, and stands for nobody.
    const ChartSpec gap = distribution(table({0, 1, 2, 100}));
    QVERIFY(std::ranges::count(gap.values, 0.0) > 0);
    const auto empty = static_cast<int>(std::ranges::find(gap.values, 0.0) - gap.values.begin());
    QVERIFY(gap.marks.rows(empty).empty());
    QCOMPARE(gap.marks.details(empty), QString());
    QCOMPARE(gap.marks.markOf(3), gap.count() - 1);
}

void TestDistributionChart::enough()
{
    QVERIFY(!distribution(table(manyValues(29))).note.isEmpty());
    QCOMPARE(distribution(table(manyValues(30))).note, QString());
    QCOMPARE(distribution(table({5})).note, u"Only 1 row: distributions are meaningful from about 30."_s);
}

void TestDistributionChart::missingValues()
{
    const ChartSpec spec = distribution(table({none, 1, 2, none}));
    QCOMPARE(std::accumulate(spec.values.begin(), spec.values.end(), 0.0), 2.0);
    QCOMPARE(spec.note,
             u"Only 2 rows: distributions are meaningful from about 30. Left out for lack of a value: 2 rows."_s);
    QCOMPARE(spec.marks.markOf(0), -1);
    QCOMPARE(distribution(table({none})).count(), 0);
    QCOMPARE(distribution(table({})).count(), 0);
}

void TestDistributionChart::rangesHoldAll_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<ColumnType>("type");
    QTest::newRow("eight") << std::vector<double>{53, 50, 12, 20, 21, 10, 9, 6} << ColumnType::Integer;
    QTest::newRow("one") << std::vector<double>{7} << ColumnType::Integer;
    QTest::newRow("equal") << std::vector<double>(40, 1200) << ColumnType::Integer;
    QTest::newRow("zero") << std::vector<double>{0, 0} << ColumnType::Real;
    QTest::newRow("negative") << std::vector<double>{-40, -3, 0, 12, 25} << ColumnType::Integer;
    QTest::newRow("years") << std::vector<double>{2006, 2010, 2014, 2015, 2020, 2023} << ColumnType::Year;
    QTest::newRow("tenths") << std::vector<double>{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7} << ColumnType::Real;
    QTest::newRow("percent") << std::vector<double>{0, 12.5, 29.3, 100} << ColumnType::Percent;
    QTest::newRow("huge") << std::vector<double>{1, 2'952'301, 980'948} << ColumnType::Integer;
    QTest::newRow("whole range") << std::vector<double>{-1.7e308, 0, 1.7e308} << ColumnType::Real;
    QTest::newRow("far from zero") << std::vector<double>{1e15, 1e15 + 3, 1e15 + 9} << ColumnType::Integer;
    QTest::newRow("many") << manyValues() << ColumnType::Integer;
    QTest::newRow("missing") << std::vector<double>{none, 3, none, 8} << ColumnType::Integer;
}

void TestDistributionChart::rangesHoldAll()
{
    QFETCH(std::vector<double>, values);
    QFETCH(ColumnType, type);
    const ValueBins bins = valueBins(values, type);
    QVERIFY2(bins.count >= 1 && bins.count <= 21, qPrintable(QString::number(bins.count)));
    const double digit = bins.width / std::pow(10, std::floor(std::log10(bins.width * 1.000001)));
    QVERIFY2(qFuzzyCompare(digit, 1) || qFuzzyCompare(digit, 2) || qFuzzyCompare(digit, 5),
             qPrintable(QString::number(bins.width)));
    std::vector<int> counts(static_cast<size_t>(bins.count));
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        const int bin = bins.binOf(value);
        const double slack = 1e-6 * bins.width;
        QVERIFY2(value >= bins.lower(bin) - slack && value < (bins.first + bin + 1) * bins.width + slack,
                 qPrintable(u"%1 in %2"_s.arg(value).arg(bins.lower(bin))));
        ++counts[static_cast<size_t>(bin)];
    }
    QVERIFY(counts.front() > 0 && counts.back() > 0); // none is empty at the ends
}

void TestDistributionChart::names_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("single numbers") << std::vector<double>{3, 4, 5, 6} << ColumnType::Integer << u"3"_s << u"6"_s;
    QTest::newRow("years") << std::vector<double>{2006, 2010, 2014, 2015, 2020, 2023} << ColumnType::Year
                           << u"2005–2009"_s << u"2020–2024"_s;
    QTest::newRow("grouped") << std::vector<double>{1, 2'952'301, 980'948} << ColumnType::Integer << u"0–999,999"_s
                             << u"2,000,000–2,999,999"_s;
    QTest::newRow("percent") << std::vector<double>{0, 12.5, 29.3, 39} << ColumnType::Percent << u"0–10%"_s
                             << u"30–40%"_s;
    QTest::newRow("decimals") << std::vector<double>{0.1, 0.2, 0.3, 0.4} << ColumnType::Real << u"0.1–0.2"_s
                              << u"0.4–0.5"_s;
    QTest::newRow("negative") << std::vector<double>{-40, -3, 0, 12, 25} << ColumnType::Integer << u"-40\u00a0– -21"_s
                              << u"20\u00a0– 39"_s;
}

void TestDistributionChart::names()
{
    QFETCH(std::vector<double>, values);
    QFETCH(ColumnType, type);
    const ChartSpec spec = distribution(table(values, type));
    QVERIFY(spec.count() > 0);
    QTEST(spec.marks.name(0), "first");
    QTEST(spec.marks.name(spec.count() - 1), "last");
}

void TestDistributionChart::decimals()
{
    const ChartSpec spec = distribution(table({0.25, 3, 19.75, 20, 39}, ColumnType::Real));
    QCOMPARE(test::names(spec).first(), u"0–10"_s);
    QCOMPARE(spec.marks.details(1), u"from 10 up to, but not including, 20: 3"_s);
    QCOMPARE(spec.marks.details(2), u"from 20 up to, but not including, 30: 4"_s);
    // A value on an edge falls into the range that starts there, whatever the rounding.
    const ChartSpec tenths = distribution(table({0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, ColumnType::Real));
    QCOMPARE(std::accumulate(tenths.values.begin(), tenths.values.end(), 0.0), 7.0);
    QCOMPARE(tenths.valueText(0), u"1"_s); // the counts are whole
}

void TestDistributionChart::manyRows()
{
    const Table data = table(manyValues());
    const ChartSpec spec = distribution(data);
    QVERIFY(spec.count() >= 4 && spec.count() <= 20);
    QCOMPARE(std::accumulate(spec.values.begin(), spec.values.end(), 0.0), 1469.0);
    size_t rows = 0;
    for (int mark = 0; mark < spec.count(); ++mark) {
        QCOMPARE(double(spec.marks.rows(mark).size()), spec.values[size_t(mark)]);
        rows += spec.marks.rows(mark).size();
    }
    QCOMPARE(rows, size_t(1469));
}

void TestDistributionChart::hugeEqualValues()
{
    for (const ColumnType type : {ColumnType::Real, ColumnType::Percent}) {
        for (const double value : {1.8e306, 1.7e308, 9'007'199'254'740'993.0, -1.8e306}) {
            const std::vector<double> values(5, value);
            const ValueBins bins = valueBins(values, type);
            QVERIFY(bins.count >= 1 && bins.count <= 20);
            QVERIFY(bins.binOf(value) < bins.count);
        }
    }
}

QTEST_MAIN(TestDistributionChart)
#include "tst_distributionchart.moc"
