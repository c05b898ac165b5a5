// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testspecs.h"
#include "testtables.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

/// The largest so many with all others in one bar, and the line at the mean or the median.
class TestBarsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topStaysInTheOrderOfTheTable();
    void topOfTies();
    void missingAreAmongTheOthers();
    void whatCannotBeSummedIsAveraged();
    void enoughForAll();
    void topInUkrainian();
    void line();
    void lineOfNothing();
    void noRows();
    void noColumn();
    void searchInTheSubtitle();
    void manyRows();
};

static ChartSpec bars(const Table &data, ChartChoice choice, Language language = Language::English)
{
    return makeChart(data, allRows(data), choice, language);
}

void TestBarsChart::topStaysInTheOrderOfTheTable()
{
    const Table data = embedded(); // Kyiv 53, Dnipro 50, Lviv 12, Lutsk 20, Uzhhorod 21, …
    const std::vector<Row> rows{7, 4, 3, 0, 2, 1, 5, 6};
    const ChartSpec spec = makeChart(data, rows, {.column = u"projects"_s, .top = 3}, Language::English);
    QCOMPARE(names(spec), (QStringList{u"Uzhhorod"_s, u"Kyiv"_s, u"Dnipro"_s, u"Others together (5)"_s}));
    QCOMPARE(spec.values, (std::vector<double>{21, 53, 50, 57}));
    QCOMPARE(rowsOf(spec.marks, 3), (std::vector<Row>{7, 3, 2, 5, 6}));
    QCOMPARE(spec.marks.markOf(1), 2);
    QCOMPARE(spec.marks.markOf(5), 3);
    QCOMPARE(spec.marks.marksOf({6, 7, 0}), (std::vector<int>{1, 3}));
    QCOMPARE(spec.note, u"Shown separately: the largest (3); the others (5) together."_s);
    QCOMPARE(spec.subtitle, QString());
    QCOMPARE(spec.marks.details(1), u"rank 1 of 8, 29.3% of all"_s);
}

void TestBarsChart::topOfTies()
{
    const ChartSpec spec = bars(table({5, 7, 5, 5}), {.top = 2});
    QCOMPARE(names(spec).mid(0, 2), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(rowsOf(spec.marks, 2), (std::vector<Row>{2, 3}));
}

void TestBarsChart::missingAreAmongTheOthers()
{
    const ChartSpec spec = bars(table({none, 7, none, 5, 9}), {.top = 2});
    QCOMPARE(spec.values, (std::vector<double>{7, 9, 5}));
    QCOMPARE(rowsOf(spec.marks, 2), (std::vector<Row>{0, 2, 3}));
    // There are not so many values as are asked for.
    const ChartSpec few = bars(table({none, 7, none, none}), {.top = 3});
    QCOMPARE(few.count(), 2);
    QCOMPARE(few.values[0], 7.0);
    QVERIFY(few.isMissing(1));
    const ChartSpec missing = bars(table({none, none}), {.top = 1});
    QCOMPARE(missing.count(), 1);
    QVERIFY(missing.isMissing(0));
}

void TestBarsChart::whatCannotBeSummedIsAveraged()
{
    const ChartSpec years = bars(table({2006, 2020, 2010, none, 2015}, ColumnType::Real), {.top = 2});
    QCOMPARE(years.marks.name(2), u"Others on average (3)"_s);
    QCOMPARE(years.values, (std::vector<double>{2020, 2015, 2008}));
    const ChartSpec reals = bars(table({1.5, 9.25, 0.5}, ColumnType::Real), {.top = 1});
    QCOMPARE(reals.values, (std::vector<double>{9.25, 1}));
    QVERIFY(!reals.additive);
}

void TestBarsChart::enoughForAll()
{
    for (const int top : {0, 3, 4, 1'000'000'000, -1}) {
        const ChartSpec spec = bars(table({1, 2, 3}), {.top = top});
        QCOMPARE(spec.count(), 3);
        QCOMPARE(spec.note, QString());
    }
}

void TestBarsChart::topInUkrainian()
{
    const Table data = embedded();
    const ChartSpec spec = bars(data, {.column = u"projects"_s, .top = 3}, Language::Ukrainian);
    QCOMPARE(names(spec).last(), u"Інші разом (5)"_s);
    QCOMPARE(names(spec).first(), u"Київ"_s);
    QCOMPARE(spec.note, u"Окремо показано найбільші (3), інші (5) — разом."_s);
}

void TestBarsChart::line()
{
    const Table data = embedded();
    const QString column = u"projects"_s;
    const ChartSpec mean = bars(data, {.column = column, .line = ReferenceLine::Mean});
    QCOMPARE(mean.line, ReferenceLine::Mean);
    QCOMPARE(mean.lineValue, 181 / 8.0);
    QCOMPARE(mean.lineText(), u"mean: 22.63"_s);
    // Of all rows, not of the bars.
    const ChartSpec top = bars(data, {.column = column, .top = 2, .line = ReferenceLine::Median});
    QCOMPARE(top.lineValue, 16.0);
    QCOMPARE(bars(table({4, none, 8}), {.line = ReferenceLine::Mean}).lineValue, 6.0);
    QCOMPARE(bars(table({2'952'301, 1}), {.line = ReferenceLine::Mean}).lineValue, 1'476'151.0);
    // A line goes with bars only.
    for (const ChartKind *kind : {chartKind(u"pareto"), chartKind(u"distribution")})
        QCOMPARE(bars(data, {.kind = kind, .column = column, .line = ReferenceLine::Mean}).line, ReferenceLine::None);
}

void TestBarsChart::lineOfNothing()
{
    QCOMPARE(bars(table({none, none}), {.line = ReferenceLine::Mean}).line, ReferenceLine::None);
    QCOMPARE(bars(table({}), {.line = ReferenceLine::Median}).line, ReferenceLine::None);
}

void TestBarsChart::noRows()
{
    const Table data = embedded();
    for (const ChartKind *kind : chartKinds()) {
        const ChartChoice choice{
            .kind = kind, .column = u"projects"_s, .by = u"years_in_office"_s, .top = 2, .line = ReferenceLine::Mean};
        const ChartSpec spec = makeChart(data, {}, choice, Language::English, u"zzz"_s);
        QCOMPARE(spec.count(), 0);
        QCOMPARE(spec.subtitle, u"0 of 8 cities (search: “zzz”)"_s);
        QCOMPARE(spec.marks.markOf(0), -1);
        QVERIFY(spec.runningShares.empty());
    }
}

void TestBarsChart::noColumn()
{
    const ChartSpec spec = makeChart(Table(), {}, {}, Language::Ukrainian);
    QCOMPARE(spec.count(), 0);
    QCOMPARE(spec.language, Language::Ukrainian);
    QCOMPARE(spec.title, u"У таблиці немає стовпця з числами для діаграми"_s);
}

void TestBarsChart::searchInTheSubtitle()
{
    const Table data = embedded();
    const std::vector<Row> rows{0, 1, 2};
    const ChartChoice choice{.column = u"projects"_s};
    const auto subtitle = [&](const std::vector<Row> &shown, Language language, const QString &search) {
        return makeChart(data, shown, choice, language, search).subtitle;
    };
    QCOMPARE(subtitle(rows, Language::English, u"wi-fi"_s), u"3 of 8 cities (search: “wi-fi”)"_s);
    QCOMPARE(subtitle(rows, Language::Ukrainian, u"wi-fi"_s), u"3 з 8 міст (пошук: «wi-fi»)"_s);
    QCOMPARE(subtitle(rows, Language::English, {}), u"3 of 8 cities"_s);
    // A search that finds all is no filter.
    QCOMPARE(subtitle(allRows(data), Language::English, u"e"_s), QString());
    // What looks like a place to fill in is what was typed.
    QCOMPARE(subtitle(rows, Language::English, u"%1 %n %2"_s), u"3 of 8 cities (search: “%1 %n %2”)"_s);
    const QString pasted = subtitle(rows, Language::English, QString(5000, QLatin1Char('x')));
    QVERIFY(pasted.size() < 120 && pasted.contains(QChar(0x2026)));
}

void TestBarsChart::manyRows()
{
    const std::vector<double> values = manyValues();
    const Table data = table(values);
    const ChartSpec spec = bars(data, {.top = 20});
    QCOMPARE(spec.count(), 21);
    QCOMPARE(spec.marks.rows(20).size(), size_t(1449));
    QCOMPARE(std::accumulate(spec.values.begin(), spec.values.end(), 0.0),
             std::accumulate(values.begin(), values.end(), 0.0));
    QCOMPARE(spec.note, u"Shown separately: the largest (20); the others (1,449) together."_s);
    QCOMPARE(spec.marks.name(20), u"Others together (1,449)"_s);
    for (Row row = 0; row < data.rowCount(); ++row) {
        const std::vector<Row> rows = rowsOf(spec.marks, spec.marks.markOf(row));
        QVERIFY(std::ranges::find(rows, row) != rows.end());
    }
}

QTEST_MAIN(TestBarsChart)
#include "tst_barschart.moc"
