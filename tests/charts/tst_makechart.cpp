// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/chartdescription.h"
#include "charts/kinds/makechart.h"
#include "data/package/packagereader.h"
#include "data/text/plaintext.h"

#include "testspecs.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

using namespace dc;

static ChartSpec bars(const Table &data, const std::vector<Row> &rows, int column, Language language)
{
    return makeChart(data, rows, {.column = data.column(column).id}, language);
}

class TestMakeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnsNote();
    void projects();
    void someRows();
    void yearsAreNotSummed();
    void otherCountsHaveTheirOwnRank();
    void missingValues();
    void namesAreOneLine();
    void inUkrainian();
    void description();
    void descriptionOfOddCharts();
    void descriptionOfScatter_data();
    void descriptionOfScatter();
    void descriptionOfTheLargest();
    void descriptionOfRanges();
    void descriptionOfImageIsSentences();

private:
    std::vector<Row> allRows() const;

    Table m_data;
};

void TestMakeChart::initTestCase()
{
    const auto data = readEmbeddedPackage();
    QVERIFY(data);
    m_data = *data;
}

std::vector<Row> TestMakeChart::allRows() const
{
    std::vector<Row> rows(m_data.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

void TestMakeChart::columnsNote()
{
    // What must be known of a column's figures stands below every chart of it, and of none else.
    const ColumnInfo &since = m_data.column(m_data.columnIndex(u"mayor_since"_s));
    std::vector<Row> rows(m_data.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    for (const Language language : {Language::English, Language::Ukrainian}) {
        const QString note = since.note.in(language);
        QVERIFY(!note.isEmpty());
        for (const char16_t *kind : {u"dots", u"distribution"}) {
            const ChartSpec spec = makeChart(m_data, rows, {.kind = chartKind(kind), .column = since.id}, language);
            QVERIFY2(spec.note.startsWith(note), qPrintable(spec.note));
        }
        // Years in office follow from the year: the note is said once.
        const ChartSpec both = makeChart(
            m_data, rows, {.kind = chartKind(u"scatter"), .column = since.id, .by = u"years_in_office"_s}, language);
        QCOMPARE(both.note.count(note), 1);
        QVERIFY(!bars(m_data, rows, m_data.columnIndex(u"projects"_s), language).note.contains(note));
    }
}

void TestMakeChart::projects()
{
    const ChartSpec spec = bars(m_data, allRows(), m_data.columnIndex(u"projects"), Language::English);
    QCOMPARE(spec.title, u"Digitalization projects: comparison"_s);
    QCOMPARE(spec.valueTitle, u"Digitalization projects"_s);
    QCOMPARE(spec.subtitle, QString());
    QCOMPARE(spec.sourceLine, u"Source: Kyiv Post, 12 October 2024"_s);
    QCOMPARE(spec.date, QDate(2024, 10, 12));
    QCOMPARE(spec.valueType, ColumnType::Integer);
    QVERIFY(spec.additive);
    QCOMPARE(spec.count(), 8);
    QCOMPARE(std::accumulate(spec.values.begin(), spec.values.end(), 0.0), 181.0);
    const auto kyiv = static_cast<int>(test::names(spec).indexOf(u"Kyiv"_s));
    QVERIFY(kyiv >= 0);
    QCOMPARE(spec.valueText(kyiv), u"53"_s);
    QCOMPARE(spec.marks.details(kyiv), u"rank 1 of 8, 29.3% of all"_s);
}

void TestMakeChart::someRows()
{
    const std::vector<Row> rows{5, 2, 0};
    const ChartSpec spec = bars(m_data, rows, m_data.columnIndex(u"projects"), Language::English);
    QCOMPARE(spec.count(), 3);
    const int name = m_data.columnIndex(u"name");
    for (int bar = 0; bar < 3; ++bar) {
        QCOMPARE(spec.marks.name(bar), m_data.text(name, rows[size_t(bar)], Language::English));
        // Ranks are those of the whole data set.
        QVERIFY(spec.marks.details(bar).contains("of 8,"_L1));
    }
    QVERIFY2(spec.subtitle.startsWith("3 of 8 cit"_L1), qPrintable(spec.subtitle));
}

void TestMakeChart::yearsAreNotSummed()
{
    const ChartSpec spec =
        makeChart(m_data, allRows(), {.kind = chartKind(u"dots"), .column = u"mayor_since"_s}, Language::English);
    QCOMPARE(spec.valueType, ColumnType::Year);
    QVERIFY(!spec.additive);
    for (int bar = 0; bar < spec.count(); ++bar) {
        const QString details = spec.marks.details(bar);
        QVERIFY2(details.startsWith("rank "_L1) && !details.contains(QLatin1Char('%')), qPrintable(details));
    }
    QVERIFY(!describe(spec).contains("Total"_L1));
    const ChartSpec ranks =
        makeChart(m_data, allRows(), {.kind = chartKind(u"dots"), .column = u"rank"_s}, Language::English);
    QVERIFY(!ranks.additive);
    QCOMPARE(ranks.marks.details(0), QString());
}

void TestMakeChart::otherCountsHaveTheirOwnRank()
{
    const int column = m_data.columnIndex(u"named_projects");
    const ChartSpec spec = bars(m_data, allRows(), column, Language::English);
    QVERIFY(spec.additive);
    const auto kyiv = static_cast<int>(test::names(spec).indexOf(u"Kyiv"_s));
    QCOMPARE(spec.marks.details(kyiv), u"rank 1 of 8, 23.3% of all"_s); // 7 of 30
}

void TestMakeChart::missingValues()
{
    LocalizedTextColumn names;
    names.append("A", {});
    names.append("B", {});
    const Table data({},
                     {{.info = {.id = u"name"_s}, .values = names},
                      {.info = {.id = u"n"_s, .type = ColumnType::Integer, .additive = true},
                       .values = Column::Integers{std::nullopt, 5}}},
                     {});
    const ChartSpec spec = bars(data, std::vector<Row>{0, 1}, 1, Language::English);
    QVERIFY(spec.isMissing(0));
    QCOMPARE(spec.valueText(0), u"–"_s);
    QCOMPARE(spec.marks.details(0), QString());
    QCOMPARE(spec.marks.details(1), u"rank 1 of 2, 100.0% of all"_s);
    QCOMPARE(spec.sourceLine, QString());
}

void TestMakeChart::namesAreOneLine()
{
    QCOMPARE(singleLine(u" Мала\n\t  Виска \u00a0 1 "_s), u"Мала Виска \u00a0 1"_s);
}

void TestMakeChart::inUkrainian()
{
    const ChartSpec spec = bars(m_data, allRows(), m_data.columnIndex(u"projects"), Language::Ukrainian);
    QVERIFY2(spec.title.endsWith(u": порівняння"_s), qPrintable(spec.title));
    QCOMPARE(spec.sourceLine, u"Джерело: Kyiv Post, 12 жовтня 2024\u00a0р."_s);
    const auto kyiv = static_cast<int>(test::names(spec).indexOf(u"Київ"_s));
    QCOMPARE(spec.marks.details(kyiv), u"місце: 1 з 8, частка: 29,3\u00a0%"_s);
    const ChartSpec three =
        bars(m_data, std::vector<Row>{0, 1, 2}, m_data.columnIndex(u"projects"), Language::Ukrainian);
    QCOMPARE(three.subtitle, u"3 з 8 міст"_s);
}

void TestMakeChart::description()
{
    const QString text = describe(test::cities());
    for (const char *words : {"Bar chart “Digitalization projects by city”, 8 bar", "The largest value is 53 (Kyiv)",
                              "the smallest 6 (Ternopil)", "Total: 181", "2 largest", "56.9%"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
}

void TestMakeChart::descriptionOfOddCharts()
{
    ChartSpec spec = test::cities();
    spec.values = {5, 5, 5, 5, 5, 5, 5, 5};
    QVERIFY(describe(spec).contains("All values are equal: 5."_L1));
    QVERIFY2(describe(spec).contains("Total: 40."_L1), qPrintable(describe(spec)));
    spec.values = {9, 5, 5, 1, 1, 1, 1, 1};
    QVERIFY2(describe(spec).contains("1 (Lutsk, Lviv, Chernivtsi and 2 more)"_L1), qPrintable(describe(spec)));
    spec.values[0] = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(describe(spec).contains("without a value"_L1));
    spec.values = {0, 0, 0, 0, 0, 0, 0, 0};
    QVERIFY(describe(spec).contains("Total: 0."_L1));
    spec.values = {-3, 0, 0, 0, 0, 0, 0, 1};
    QVERIFY(!describe(spec).contains("Total"_L1));

    spec.marks = QStringList{u"Kyiv"_s};
    spec.values = {53};
    QVERIFY(describe(spec).endsWith("Kyiv: 53."_L1));
    // What looks like a place to fill in is a name.
    spec.marks = QStringList{u"%2 %n"_s};
    QVERIFY2(describe(spec).endsWith("%2 %n: 53."_L1), qPrintable(describe(spec)));
    spec.values = {};
    QVERIFY(describe(spec).contains("0 bar"_L1));
}

void TestMakeChart::descriptionOfScatter_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("en") << Language::English
                        << u"Year the mayor took office: from 2006 (Lviv) to 2023 (Kharkiv). There is no clear"_s;
    QTest::newRow("uk") << Language::Ukrainian
                        << u"Рік вступу міського голови на посаду: від 2006 (Львів) до 2023 (Харків). Чіткого"_s;
}

void TestMakeChart::descriptionOfScatter()
{
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    const ChartSpec spec = makeChart(
        m_data, allRows(), {.kind = chartKind(u"scatter"), .column = u"mayor_since"_s, .by = u"projects"_s}, language);
    QVERIFY2(describe(spec).contains(said), qPrintable(describe(spec)));
}

void TestMakeChart::descriptionOfTheLargest()
{
    // The smallest of all is not among those that are shown apart.
    const ChartSpec spec = makeChart(m_data, allRows(), {.column = u"projects"_s, .top = 3}, Language::English);
    QVERIFY2(describe(spec).contains("The largest value is 53 (Kyiv)."_L1), qPrintable(describe(spec)));
    QVERIFY2(!describe(spec).contains("smallest"_L1), qPrintable(describe(spec)));
}

void TestMakeChart::descriptionOfRanges()
{
    const auto of = [this](const QString &column, Language language) {
        return describe(makeChart(m_data, allRows(), {.kind = chartKind(u"distribution"), .column = column}, language));
    };
    for (const auto &[column, language, said] :
         {std::tuple(u"projects"_s, Language::English, u"The fullest range: 0–19 (4)."_s),
          std::tuple(u"projects"_s, Language::Ukrainian, u"Найчисленніший проміжок: 0–19 (4)."_s),
          std::tuple(u"rank"_s, Language::English, u"The fullest ranges: 2–3, 4–5, 6–7 (2 each)."_s),
          std::tuple(u"rank"_s, Language::Ukrainian, u"Найчисленніші проміжки: 2–3, 4–5, 6–7 (2 у кожному)."_s)})
        QVERIFY2(of(column, language).contains(said), qPrintable(of(column, language)));
}

void TestMakeChart::descriptionOfImageIsSentences()
{
    for (const Language language : {Language::English, Language::Ukrainian}) {
        const QString text = imageDescription(makeChart(m_data, allRows(), {}, language));
        QVERIFY2(text.endsWith(u'.') && !text.endsWith(".."_L1), qPrintable(text));
    }
}

QTEST_MAIN(TestMakeChart)
#include "tst_makechart.moc"
