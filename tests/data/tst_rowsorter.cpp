// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"
#include "data/view/rowsorter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dc;

namespace {

constexpr Language en = Language::English;
constexpr Language uk = Language::Ukrainian;
constexpr double notThere = std::numeric_limits<double>::quiet_NaN();

ColumnInfo info(const QString &id, ColumnType type)
{
    return {.id = id, .type = type};
}

LocalizedTextColumn texts(const std::vector<std::array<const char *, 2>> &values)
{
    LocalizedTextColumn result;
    for (const auto &value : values)
        result.append(value[0], value[1]);
    return result;
}

std::vector<Row> sorted(const Table &data, int column, Qt::SortOrder order, Language language)
{
    return RowSorter(data).sorted({{column, order}}, language);
}

using Rows = std::vector<Row>;

} // namespace

class TestRowSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedded_data();
    void embedded();
    void numbersByValue();
    void wholeNumbersBeyondDouble();
    void datesByDayAndCodesAsTexts();
    void missingComesLast();
    void tiesByNameThenRow();
    void severalKeys();
    void categories();
    void keepsLanguagesApart();
    void withoutName();
    void unknownColumnSortsByName();
    void empty();
};

void TestRowSorter::embedded_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("names");

    QTest::newRow("projects, descending") << u"projects"_qs << Qt::DescendingOrder << en
                                          << u"Kyiv Dnipro Uzhhorod Lutsk Lviv Chernivtsi Kharkiv Ternopil"_qs;
    QTest::newRow("projects, ascending") << u"projects"_qs << Qt::AscendingOrder << uk
                                         << u"Тернопіль Харків Чернівці Львів Луцьк Ужгород Дніпро Київ"_qs;
    QTest::newRow("name, uk") << u"name"_qs << Qt::AscendingOrder << uk
                              << u"Дніпро Київ Луцьк Львів Тернопіль Ужгород Харків Чернівці"_qs;
    QTest::newRow("name, uk, descending")
        << u"name"_qs << Qt::DescendingOrder << uk << u"Чернівці Харків Ужгород Тернопіль Львів Луцьк Київ Дніпро"_qs;
    QTest::newRow("name, en") << u"name"_qs << Qt::AscendingOrder << en
                              << u"Chernivtsi Dnipro Kharkiv Kyiv Lutsk Lviv Ternopil Uzhhorod"_qs;
    QTest::newRow("mayor, uk") << u"mayor"_qs << Qt::AscendingOrder << uk
                               << u"Львів Ужгород Дніпро Київ Луцьк Харків Чернівці Тернопіль"_qs;
    // 2020: Lutsk and Chernivtsi; 2015: Dnipro and Uzhhorod. Their names ascend in both directions and both languages.
    QTest::newRow("year, descending, en") << u"mayor_since"_qs << Qt::DescendingOrder << en
                                          << u"Kharkiv Chernivtsi Lutsk Dnipro Uzhhorod Kyiv Ternopil Lviv"_qs;
    QTest::newRow("year, descending, uk") << u"mayor_since"_qs << Qt::DescendingOrder << uk
                                          << u"Харків Луцьк Чернівці Дніпро Ужгород Київ Тернопіль Львів"_qs;
    QTest::newRow("year, ascending, uk") << u"mayor_since"_qs << Qt::AscendingOrder << uk
                                         << u"Львів Тернопіль Київ Дніпро Ужгород Луцьк Чернівці Харків"_qs;
}

void TestRowSorter::embedded()
{
    QFETCH(QString, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(Language, language);
    QFETCH(QString, names);

    const Result<Table> data = readEmbeddedPackage();
    QVERIFY(data);
    QStringList shown;
    for (const Row row : sorted(*data, data->columnIndex(column), order, language))
        shown.append(data->text(data->columnIndex(u"name"), row, language));
    QCOMPARE(shown.join(u' '), names);
}

void TestRowSorter::numbersByValue()
{
    const Table data({},
                     {{info(u"name"_qs, ColumnType::Text), texts({{"a", ""}, {"b", ""}, {"c", ""}})},
                      {info(u"n"_qs, ColumnType::Integer), Column::Integers{10, 9, -100}},
                      {info(u"r"_qs, ColumnType::Real), Column::Reals{0.5, -0.25, 1e9}}},
                     {});
    QCOMPARE(sorted(data, 1, Qt::AscendingOrder, en), (Rows{2, 1, 0}));
    QCOMPARE(sorted(data, 1, Qt::DescendingOrder, en), (Rows{0, 1, 2}));
    QCOMPARE(sorted(data, 2, Qt::AscendingOrder, en), (Rows{1, 0, 2}));
    QCOMPARE(sorted(data, 2, Qt::DescendingOrder, en), (Rows{2, 0, 1}));
}

void TestRowSorter::wholeNumbersBeyondDouble()
{
    constexpr qint64 large = qint64(1) << 53;
    const Table data({}, {{info(u"n"_qs, ColumnType::Integer), Column::Integers{large + 1, large, large + 2}}}, {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{1, 0, 2}));
}

void TestRowSorter::datesByDayAndCodesAsTexts()
{
    const Table data({},
                     {{info(u"day"_qs, ColumnType::Date), Column::Integers{2460596, 2460595, std::nullopt}},
                      {info(u"is"_qs, ColumnType::Boolean), Column::Integers{1, std::nullopt, 0}},
                      {info(u"code"_qs, ColumnType::Code), texts({{"0200", ""}, {"10", ""}, {"009", ""}})}},
                     {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{1, 0, 2}));
    QCOMPARE(sorted(data, 1, Qt::AscendingOrder, en), (Rows{2, 0, 1}));
    QCOMPARE(sorted(data, 2, Qt::AscendingOrder, en), (Rows{2, 0, 1}));
}

void TestRowSorter::missingComesLast()
{
    const Table data({},
                     {{info(u"name"_qs, ColumnType::Text), texts({{"", ""}, {"b", ""}, {"a", ""}, {"c", ""}})},
                      {info(u"n"_qs, ColumnType::Integer), Column::Integers{1, std::nullopt, std::nullopt, 2}},
                      {info(u"r"_qs, ColumnType::Real), Column::Reals{notThere, 0, notThere, -1}}},
                     {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{2, 1, 3, 0}));
    QCOMPARE(sorted(data, 0, Qt::DescendingOrder, en), (Rows{3, 1, 2, 0}));
    QCOMPARE(sorted(data, 1, Qt::AscendingOrder, en), (Rows{0, 3, 2, 1}));
    QCOMPARE(sorted(data, 1, Qt::DescendingOrder, en), (Rows{3, 0, 2, 1}));
    QCOMPARE(sorted(data, 2, Qt::AscendingOrder, en), (Rows{3, 1, 2, 0}));
    QCOMPARE(sorted(data, 2, Qt::DescendingOrder, en), (Rows{1, 3, 2, 0}));
}

void TestRowSorter::tiesByNameThenRow()
{
    const Table data({},
                     {{info(u"mayor"_qs, ColumnType::Text), texts({{"x", ""}, {"x", ""}, {"x", ""}, {"w", ""}})},
                      {info(u"name"_qs, ColumnType::Text), texts({{"b", ""}, {"a", ""}, {"b", ""}, {"z", ""}})}},
                     {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{3, 1, 0, 2}));
    QCOMPARE(sorted(data, 0, Qt::DescendingOrder, en), (Rows{1, 0, 2, 3}));
    QCOMPARE(sorted(data, 1, Qt::DescendingOrder, en), (Rows{3, 0, 2, 1}));
}

void TestRowSorter::severalKeys()
{
    const Table data(
        {},
        {{info(u"name"_qs, ColumnType::Text), texts({{"d", ""}, {"c", ""}, {"b", ""}, {"a", ""}, {"e", ""}})},
         {info(u"since"_qs, ColumnType::Year), Column::Integers{2015, 2020, 2015, 2020, std::nullopt}},
         {info(u"n"_qs, ColumnType::Integer), Column::Integers{1, 3, 2, 3, 9}}},
        {});
    RowSorter sorter(data);
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QCOMPARE(sorter.sorted({{1, up}, {2, up}}, en), (Rows{0, 2, 3, 1, 4}));
    QCOMPARE(sorter.sorted({{1, up}, {2, down}}, en), (Rows{2, 0, 3, 1, 4}));
    QCOMPARE(sorter.sorted({{1, down}, {2, down}}, en), (Rows{3, 1, 2, 0, 4})); // no year: last either way
    // What is equal in all keys stands by the name, unless that is a key itself.
    QCOMPARE(sorter.sorted({{1, down}, {2, down}, {0, down}}, en), (Rows{1, 3, 2, 0, 4}));
    // Unknown columns decide nothing.
    QCOMPARE(sorter.sorted({{7, up}, {1, up}, {-1, up}, {2, up}}, en), (Rows{0, 2, 3, 1, 4}));
    QCOMPARE(sorter.sorted({}, en), (Rows{3, 2, 1, 0, 4}));
}

void TestRowSorter::categories()
{
    Column::Categories oblasts{texts({{"Volyn", "Волинська"}, {"Lviv", "Львівська"}}), {0, 1, 0}};
    const Table data({},
                     {{info(u"oblast"_qs, ColumnType::Category), std::move(oblasts)},
                      {info(u"name"_qs, ColumnType::Text), texts({{"c", ""}, {"b", ""}, {"a", ""}})}},
                     {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{1, 2, 0}));
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, uk), (Rows{2, 0, 1}));
}

void TestRowSorter::keepsLanguagesApart()
{
    const Table data({},
                     {{info(u"name"_qs, ColumnType::Text),
                       texts({{"Kharkiv", "Харків"}, {"Lviv", ""}, {"Chernivtsi", "Чернівці"}})}},
                     {});
    RowSorter sorter(data);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(sorter.sorted({{0, Qt::AscendingOrder}}, en), (Rows{2, 0, 1}));
        // The name that has no Ukrainian form is shown, and sorted, in English.
        QCOMPARE(sorter.sorted({{0, Qt::AscendingOrder}}, uk), (Rows{0, 2, 1}));
    }
}

void TestRowSorter::withoutName()
{
    const Table data({},
                     {{info(u"n"_qs, ColumnType::Integer), Column::Integers{1, 1, 0}},
                      {info(u"place"_qs, ColumnType::Text), texts({{"b", ""}, {"a", ""}, {"c", ""}})}},
                     {});
    QCOMPARE(sorted(data, 0, Qt::AscendingOrder, en), (Rows{2, 1, 0}));

    const Table numbers({}, {{info(u"name"_qs, ColumnType::Integer), Column::Integers{1, 1, 0}}}, {});
    QCOMPARE(sorted(numbers, 0, Qt::DescendingOrder, en), (Rows{0, 1, 2}));
}

void TestRowSorter::unknownColumnSortsByName()
{
    const Table data({}, {{info(u"name"_qs, ColumnType::Text), texts({{"b", ""}, {"a", ""}})}}, {});
    QCOMPARE(sorted(data, -1, Qt::DescendingOrder, en), (Rows{1, 0}));
    QCOMPARE(sorted(data, 7, Qt::AscendingOrder, en), (Rows{1, 0}));
}

void TestRowSorter::empty()
{
    QCOMPARE(sorted(Table(), 0, Qt::AscendingOrder, en), Rows{});
}

QTEST_APPLESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
