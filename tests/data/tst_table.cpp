// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/derivedcolumns.h"
#include "data/table/table.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

/// Three places; the second has no Ukrainian name and no projects.
Table sample(PackageInfo info = {})
{
    LocalizedTextColumn names;
    names.append("Kyiv", "Київ");
    names.append("Izium", {});
    names.append({}, "Камʼянське");
    Column::Categories oblasts;
    oblasts.values.append("Kharkiv", "Харківська");
    oblasts.values.append("Kyiv", "Київська");
    oblasts.codes = {1, 0, 1};
    LocalizedTextColumn titles;
    for (const char *title : {"Kyiv Digital", "Wi-Fi", "Portal"})
        titles.append(title, {});
    auto relation = std::make_shared<Relation>();
    relation->table = Table({}, {{{.id = u"title"_s}, titles}});
    relation->first = {0, 2, 2, 3};

    std::vector<Column> columns{
        {{.id = u"name"_s}, names},
        {{.id = u"oblast"_s, .type = ColumnType::Category}, oblasts},
        {{.id = u"projects"_s, .type = ColumnType::Integer}, Column::Integers{3, std::nullopt, 1}},
        {{.id = u"mayor_since"_s, .type = ColumnType::Year}, Column::Integers{2014, std::nullopt, 2030}},
        {{.id = u"lat"_s, .type = ColumnType::Real},
         Column::Reals{50.5, std::numeric_limits<double>::quiet_NaN(), 48.5}},
    };
    const DerivedColumn wanted[] = {
        {DerivedColumn::Kind::Share, u"projects"_s, {.id = u"share"_s}},
        {DerivedColumn::Kind::Rank, u"projects"_s, {.id = u"rank"_s, .title = {u"Rank"_s, u"Місце"_s}}},
        {DerivedColumn::Kind::ChildCount, {}, {.id = u"named_projects"_s}},
        {DerivedColumn::Kind::YearsSince, u"mayor_since"_s, {.id = u"years_in_office"_s}},
    };
    std::ranges::move(derivedColumns(wanted, columns, relation.get(), info.date), std::back_inserter(columns));
    return Table(std::move(info), std::move(columns), std::move(relation));
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void texts();
    void categories();
    void numbers();
    void children();
    void rowsWithoutChildren();
    void keys();
    void gathered();
    void nouns();
    void derived();
    void derivedNeedTheirInputs();
    void yearsDoNotOverflow();
    void copiesAreIndependentOfTheOriginal();
};

void TestTable::empty()
{
    const Table data;
    QCOMPARE(data.rowCount(), 0u);
    QCOMPARE(data.columnCount(), 0);
    QCOMPARE(data.columnIndex(u"name"), -1);
    QVERIFY(!data.relation());
}

void TestTable::texts()
{
    const Table data = sample();
    QCOMPARE(data.rowCount(), 3u);
    const int name = data.columnIndex(u"name");
    QCOMPARE(data.text(name, 0, Language::English), u"Kyiv"_s);
    QCOMPARE(data.text(name, 0, Language::Ukrainian), u"Київ"_s);
    // The other language stands in, but only for people.
    QCOMPARE(data.text(name, 1, Language::Ukrainian), u"Izium"_s);
    QVERIFY(data.utf8(name, 1, Language::Ukrainian).empty());
    QCOMPARE(data.text(name, 2, Language::English), u"Камʼянське"_s);
    QVERIFY(data.utf8(name, 2, Language::English).empty());
    QVERIFY(data.utf8(name, 2, Language::Ukrainian) == "Камʼянське");
    QVERIFY(!data.number(name, 0));
}

void TestTable::categories()
{
    const Table data = sample();
    const int oblast = data.columnIndex(u"oblast");
    QCOMPARE(data.text(oblast, 0, Language::Ukrainian), u"Київська"_s);
    QCOMPARE(data.text(oblast, 1, Language::English), u"Kharkiv"_s);
    QVERIFY(data.utf8(oblast, 2, Language::English) == "Kyiv");
}

void TestTable::numbers()
{
    const Table data = sample();
    QCOMPARE(data.number(data.columnIndex(u"projects"), 0), std::optional(3.0));
    QCOMPARE(data.number(data.columnIndex(u"projects"), 1), std::nullopt);
    QCOMPARE(data.integer(data.columnIndex(u"projects"), 2), std::optional<qint64>(1));
    QCOMPARE(data.number(data.columnIndex(u"lat"), 2), std::optional(48.5));
    QCOMPARE(data.number(data.columnIndex(u"lat"), 1), std::nullopt);
    QCOMPARE(data.integer(data.columnIndex(u"lat"), 2), std::nullopt);
    QVERIFY(data.text(data.columnIndex(u"projects"), 0, Language::English).isEmpty());
}

void TestTable::children()
{
    const Table data = sample();
    const Relation *relation = data.relation();
    QVERIFY(relation);
    QCOMPARE(relation->table.rowCount(), 3u);
    QCOMPARE(relation->count(0), 2);
    QCOMPARE(relation->count(1), 0);
    QCOMPARE(relation->table.name(relation->child(0, 1), Language::English), u"Wi-Fi"_s);
    QCOMPARE(relation->table.name(relation->child(2, 0), Language::Ukrainian), u"Portal"_s);
}

void TestTable::rowsWithoutChildren()
{
    LocalizedTextColumn names;
    names.append("Kyiv", {});
    names.append("Lviv", {});
    const Table data({}, {{{.id = u"name"_s}, names}}, std::make_shared<Relation>());
    QCOMPARE(data.relation()->first.size(), 3u);
    QCOMPARE(data.relation()->count(1), 0);
}

void TestTable::keys()
{
    const Table data = sample();
    QCOMPARE(data.roles().key, -1);
    QCOMPARE(data.key(1), u"2"_s); // rows without a key are known by their numbers
    QCOMPARE(data.rowOf(u"3"_s), std::optional<Row>(2));
    QCOMPARE(data.rowOf(u"4"_s), std::nullopt);
}

void TestTable::gathered()
{
    const Table data = sample();
    LocalizedTextColumn names;
    names.append("a", "а");
    names.append({}, "б");
    const Column column{{.id = u"x"_s}, names};
    const std::vector<Row> rows{1, 0, 1};
    const Column chosen = column.gathered(rows);
    QCOMPARE(chosen.size(), 3u);
    QCOMPARE(chosen.text(1, Language::English), u"a"_s);
    QVERIFY(chosen.utf8(2, Language::English).empty());
    QCOMPARE(chosen.text(2, Language::Ukrainian), u"б"_s);
    const Column whole{{.id = u"n"_s, .type = ColumnType::Integer}, Column::Integers{7, std::nullopt}};
    QCOMPARE(whole.gathered(rows).integer(1), std::optional<qint64>(7));
    QCOMPARE(whole.gathered(rows).integer(2), std::nullopt);
}

void TestTable::nouns()
{
    Noun noun;
    QVERIFY(!noun.setForms(Language::Ukrainian, {u"місто"_s, u"міста"_s}));
    QVERIFY(noun.counted(1, Language::Ukrainian).isEmpty());
    QVERIFY(noun.setForms(Language::Ukrainian, {u"рядок"_s, u"рядки"_s, u"рядків"_s, u"рядка"_s}));
    QVERIFY(noun.setForms(Language::English, {u"city"_s, u"cities"_s}));
    for (const auto &[count, form] : {std::pair(1, u"рядок"),
                                      {2, u"рядки"},
                                      {4, u"рядки"},
                                      {5, u"рядків"},
                                      {0, u"рядків"},
                                      {11, u"рядків"},
                                      {12, u"рядків"},
                                      {21, u"рядок"},
                                      {112, u"рядків"},
                                      {1022, u"рядки"}})
        QCOMPARE(noun.counted(count, Language::Ukrainian), QString::fromUtf16(form));
    QCOMPARE(noun.ofCounted(21, Language::Ukrainian), u"рядка"_s);
    QCOMPARE(noun.ofCounted(22, Language::Ukrainian), u"рядків"_s);
    QCOMPARE(noun.counted(1, Language::English), u"city"_s);
    QCOMPARE(noun.counted(0, Language::English), u"cities"_s);
    QCOMPARE(noun.plural(Language::Ukrainian), u"рядки"_s);
}

void TestTable::derived()
{
    PackageInfo info;
    info.date = QDate(2024, 10, 12);
    const Table data = sample(info);
    const auto numbers = [&](QStringView id) {
        std::vector<std::optional<double>> result;
        for (Row row = 0; row < data.rowCount(); ++row)
            result.push_back(data.number(data.columnIndex(id), row));
        return result;
    };
    using Numbers = std::vector<std::optional<double>>;
    QCOMPARE(numbers(u"share"), (Numbers{75, std::nullopt, 25}));
    QCOMPARE(numbers(u"rank"), (Numbers{1, std::nullopt, 2}));
    QCOMPARE(numbers(u"named_projects"), (Numbers{2, 0, 1}));
    // A mayor who took office after the data has no years yet.
    QCOMPARE(numbers(u"years_in_office"), (Numbers{10, std::nullopt, std::nullopt}));
    QVERIFY(data.column(data.columnIndex(u"share")).derived);
    QCOMPARE(data.column(data.columnIndex(u"share")).type, ColumnType::Percent);
    QCOMPARE(data.column(data.columnIndex(u"rank")).title.in(Language::English), u"Rank"_s);
}

void TestTable::derivedNeedTheirInputs()
{
    QCOMPARE(sample().columnIndex(u"years_in_office"), -1);

    LocalizedTextColumn names;
    names.append("Kyiv", {});
    const std::vector<Column> texts{{{.id = u"projects"_s}, names}};
    const auto made = [&](DerivedColumn::Kind kind, const QString &of) {
        const DerivedColumn wanted[] = {{kind, of, {.id = u"made"_s}}};
        return derivedColumns(wanted, texts, nullptr, QDate(2024, 1, 1)).size();
    };
    QCOMPARE(made(DerivedColumn::Kind::Rank, u"not there"_s), 0u);
    QCOMPARE(made(DerivedColumn::Kind::Share, u"projects"_s), 0u); // it holds texts
    QCOMPARE(made(DerivedColumn::Kind::ChildCount, {}), 0u);
}

void TestTable::yearsDoNotOverflow()
{
    const std::vector<Column> columns{
        {{.id = u"since"_s, .type = ColumnType::Integer},
         Column::Integers{std::numeric_limits<qint64>::min(), 2000, std::numeric_limits<qint64>::max()}}};
    const DerivedColumn wanted[] = {{DerivedColumn::Kind::YearsSince, u"since"_s, {.id = u"years"_s}}};
    const std::vector<Column> made = derivedColumns(wanted, columns, nullptr, QDate(2024, 1, 1));
    QCOMPARE(made.size(), 1u);
    QCOMPARE(made.front().integer(0), std::nullopt);
    QCOMPARE(made.front().integer(1), std::optional<qint64>(24));
    QCOMPARE(made.front().integer(2), std::nullopt);
}

void TestTable::copiesAreIndependentOfTheOriginal()
{
    Table copy;
    {
        const Table data = sample();
        copy = data;
    }
    QCOMPARE(copy.text(0, 0, Language::Ukrainian), u"Київ"_s);
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
