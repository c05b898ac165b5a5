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
    Table::CategoryColumn oblasts;
    oblasts.values.append("Kharkiv", "Харківська");
    oblasts.values.append("Kyiv", "Київська");
    oblasts.codes = {1, 0, 1};
    ProjectTable projects;
    for (const char *title : {"Kyiv Digital", "Wi-Fi", "Portal"}) {
        projects.titles.append(title, {});
        projects.notes.append({}, {});
    }
    projects.firstOfRow = {0, 2, 2, 3};

    std::vector<Table::Column> columns{
        {{.id = u"name"_s}, names},
        {{.id = u"oblast"_s, .type = ColumnType::Category}, oblasts},
        {{.id = u"projects"_s, .type = ColumnType::Integer}, Table::Integers{3, std::nullopt, 1}},
        {{.id = u"mayor_since"_s, .type = ColumnType::Year}, Table::Integers{2014, std::nullopt, 2030}},
        {{.id = u"lat"_s, .type = ColumnType::Real},
         Table::Reals{50.5, std::numeric_limits<double>::quiet_NaN(), 48.5}},
    };
    std::ranges::move(derivedColumns(info, columns, projects), std::back_inserter(columns));
    return Table(std::move(info), std::move(columns), std::move(projects));
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
    void projects();
    void rowsWithoutProjects();
    void derived();
    void derivedNeedTheirInputs();
    void copiesAreIndependentOfTheOriginal();
};

void TestTable::empty()
{
    const Table data;
    QCOMPARE(data.rowCount(), 0u);
    QCOMPARE(data.columnCount(), 0);
    QCOMPARE(data.columnIndex(u"name"), -1);
    QCOMPARE(data.totalProjectCount(), 0);
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

void TestTable::projects()
{
    const Table data = sample();
    QCOMPARE(data.totalProjectCount(), 3);
    QCOMPARE(data.projectCount(0), 2);
    QCOMPARE(data.projectCount(1), 0);
    QCOMPARE(data.projectTitle(0, 1, Language::English), u"Wi-Fi"_s);
    QCOMPARE(data.projectTitle(2, 0, Language::Ukrainian), u"Portal"_s);
    QVERIFY(data.projectTitleUtf8(2, 0, Language::Ukrainian).empty());
    QVERIFY(data.projectNote(0, 0, Language::English).isEmpty());
}

void TestTable::rowsWithoutProjects()
{
    LocalizedTextColumn names;
    names.append("Kyiv", {});
    names.append("Lviv", {});
    const Table data({}, {{{.id = u"name"_s}, names}}, {});
    QCOMPARE(data.projectOffsets().size(), 3u);
    QCOMPARE(data.projectCount(1), 0);
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
    QVERIFY(derivedColumns({}, {{{.id = u"name"_s}, names}}, {}).empty());
    // A column of this name that holds texts is not the count of projects.
    QVERIFY(derivedColumns({}, {{{.id = u"projects"_s}, names}}, {}).empty());
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
