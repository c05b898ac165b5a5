// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testspecs.h"
#include "testtables.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestScatterChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsAndProjects();
    void inUkrainian();
    void missingValues();
    void followsTheTable();
};

static ChartSpec scatter(const Table &data, const std::vector<Row> &rows, Language language = Language::English)
{
    return makeChart(data, rows, {.kind = chartKind(u"scatter"), .column = u"projects"_s, .by = u"years_in_office"_s},
                     language);
}

void TestScatterChart::yearsAndProjects()
{
    const Table data = embedded();
    const ChartSpec spec = scatter(data, allRows(data));
    QCOMPARE(spec.title, u"Digitalization projects – Mayor’s years in office"_s);
    QCOMPARE(spec.valueTitle, u"Digitalization projects"_s);
    QCOMPARE(spec.xTitle, u"Mayor’s years in office"_s);
    QCOMPARE(spec.xType, ColumnType::Integer);
    QCOMPARE(spec.values, (std::vector<double>{53, 50, 12, 20, 21, 10, 9, 6}));
    QCOMPARE(spec.xValues, (std::vector<double>{10, 9, 18, 4, 9, 4, 1, 14}));
    QCOMPARE(spec.marks.name(2), u"Lviv"_s);
    QCOMPARE(spec.marks.details(2), u"rank 5 of 8, 6.6% of all"_s);
    QCOMPARE(spec.note, u"Kharkiv: 2023 in the source; 2021 according to public records."_s);
}

void TestScatterChart::inUkrainian()
{
    const Table data = embedded();
    const ChartSpec spec = scatter(data, allRows(data), Language::Ukrainian);
    QCOMPARE(spec.title, spec.valueTitle + u" – "_s + spec.xTitle); // no letter is made small: it may be a name's
}

void TestScatterChart::missingValues()
{
    LocalizedTextColumn names;
    for (const char *name : {"A", "B", "C", "D"})
        names.append(name, {});
    const auto integers = [](const char *id, const Column::Integers &values) {
        return Column{.info = {.id = QLatin1String(id), .type = ColumnType::Integer}, .values = values};
    };
    const Table data({},
                     {{.info = {.id = u"name"_s}, .values = names},
                      integers("projects", {std::nullopt, 5, 6, std::nullopt}),
                      integers("years_in_office", {1, std::nullopt, 3, std::nullopt})},
                     {});
    const ChartSpec spec = scatter(data, allRows(data));
    QCOMPARE(spec.count(), 4); // they keep their places, so that the table's rows have theirs
    QVERIFY(spec.isMissing(0) && spec.isMissing(1) && !spec.isMissing(2) && spec.isMissing(3));
    QCOMPARE(spec.note, u"Left out for lack of a value: 3 rows."_s);
}

void TestScatterChart::followsTheTable()
{
    const Table data = embedded();
    const ChartSpec spec = scatter(data, {5, 0});
    QCOMPARE(names(spec), (QStringList{u"Chernivtsi"_s, u"Kyiv"_s}));
    QCOMPARE(spec.subtitle, u"2 of 8 cities"_s);
    QCOMPARE(spec.marks.marksOf({0}), std::vector<int>{1});
    QCOMPARE(spec.marks.markOf(1), -1);
}

QTEST_MAIN(TestScatterChart)
#include "tst_scatterchart.moc"
