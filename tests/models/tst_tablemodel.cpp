// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmodels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dc;
using namespace dc::test;

namespace {

/// Two rows: markup in title and description, a missing number, a column without title and description.
Table awkward()
{
    LocalizedTextColumn names;
    names.append("b", {});
    names.append("a", {});
    const QString markup = u"<img src='/etc/hostname'> & co"_qs;
    return Table({},
                 {{{.id = u"name"_qs, .title = {markup, {}}, .description = {markup, {}}}, names},
                  {{.id = u"area"_qs, .type = ColumnType::Integer}, Column::Integers{std::nullopt, 1234}}},
                 {});
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract();
    void emptyDataSet();
    void firstOrder();
    void firstOrderWithoutMeasure();
    void sorts_data();
    void sorts();
    void sortsBySeveralColumns();
    void saysTheSort();
    void sortKeepsIndexes();
    void languageKeepsIndexes();
    void sortIsKept();
    void changesNothingTwice();
    void languageIsAnnounced();
    void headers_data();
    void headers();
    void headersOutOfRange();
    void markupInTooltipsIsEscaped();
    void values();
    void placesOfRowsAndColumns();
};

void TestTableModel::keepsTheContract()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(embedded());
    for (const Language language : {uk, en}) {
        model.sort(0, Qt::AscendingOrder);
        model.setLanguage(language);
        model.setQuery(SearchQuery(u"Wi-Fi"));
        model.sort(3, Qt::DescendingOrder);
        model.setQuery(SearchQuery(u"no such city"));
        model.setLanguage(language == en ? uk : en);
        model.sort(1, Qt::DescendingOrder);
        model.setQuery({});
    }
    model.setTable(awkward());
    model.sort(1, Qt::AscendingOrder);
    model.setTable({});
    model.sort(0, Qt::AscendingOrder);
    model.setLanguage(model.language() == en ? uk : en);
    model.setTable(embedded());
    QCOMPARE(model.rowCount(), 8);
}

void TestTableModel::emptyDataSet()
{
    TableModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setTable(embedded());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.columnCount(), static_cast<int>(embedded().roles().offered.size()) + 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
    QVERIFY(!model.hasFoundTexts());
}

void TestTableModel::firstOrder()
{
    TableModel model;
    model.setTable(embedded());
    QCOMPARE(model.sortColumn(), model.columnOf(u"projects"));
    QCOMPARE(model.sortOrder(), Qt::DescendingOrder);
    QCOMPARE(texts(model).join(u' '), u"Kyiv Dnipro Uzhhorod Lutsk Lviv Chernivtsi Kharkiv Ternopil"_qs);
}

void TestTableModel::firstOrderWithoutMeasure()
{
    LocalizedTextColumn names;
    names.append("b", {});
    names.append("a", {});
    TableModel model;
    model.setTable(Table({}, {{{.id = u"name"_qs}, names}}));
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(texts(model), (QStringList{u"a"_qs, u"b"_qs}));
    QCOMPARE(model.sortColumn(), 0);
    QCOMPARE(model.sortOrder(), Qt::AscendingOrder);
}

void TestTableModel::sorts_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("name, en") << u"name"_qs << Qt::AscendingOrder << en << u"Chernivtsi"_qs << u"Uzhhorod"_qs;
    QTest::newRow("name, uk") << u"name"_qs << Qt::AscendingOrder << uk << u"Дніпро"_qs << u"Чернівці"_qs;
    QTest::newRow("name down") << u"name"_qs << Qt::DescendingOrder << uk << u"Чернівці"_qs << u"Дніпро"_qs;
    QTest::newRow("projects") << u"projects"_qs << Qt::AscendingOrder << en << u"Ternopil"_qs << u"Kyiv"_qs;
    QTest::newRow("years") << u"mayor_since"_qs << Qt::DescendingOrder << uk << u"Харків"_qs << u"Львів"_qs;
}

void TestTableModel::sorts()
{
    QFETCH(QString, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(Language, language);
    QFETCH(QString, first);
    QFETCH(QString, last);

    TableModel model;
    model.setTable(embedded());
    model.setLanguage(language);
    const QSignalSpy rowsChanged(&model, &TableModel::rowsChanged);
    model.sort(model.columnOf(column), order);
    QCOMPARE(rowsChanged.count(), 1);
    QCOMPARE(texts(model).front(), first);
    QCOMPARE(texts(model).back(), last);
    QCOMPARE(model.sortColumn(), model.columnOf(column));
    QCOMPARE(model.sortOrder(), order);
}

void TestTableModel::sortsBySeveralColumns()
{
    TableModel model;
    const Table data = embedded();
    model.setTable(data);
    const int since = data.columnIndex(u"mayor_since");
    const int name = data.columnIndex(u"name");
    const QSignalSpy rowsChanged(&model, &TableModel::rowsChanged);
    model.setSortKeys({{since, Qt::AscendingOrder}, {name, Qt::DescendingOrder}});
    QCOMPARE(texts(model).join(u' '), u"Lviv Ternopil Kyiv Uzhhorod Dnipro Lutsk Chernivtsi Kharkiv"_qs);
    QCOMPARE(model.sortColumn(), model.columnOf(u"mayor_since"));
    QCOMPARE(rowsChanged.count(), 1);
    // Twice the same column, one that is not shown, one that is not there: as if they were not named.
    model.setSortKeys({{since, Qt::AscendingOrder},
                       {data.columnIndex(u"lat"), Qt::AscendingOrder},
                       {name, Qt::DescendingOrder},
                       {since, Qt::DescendingOrder},
                       {-1, Qt::AscendingOrder}});
    QCOMPARE(rowsChanged.count(), 1);
    model.setSortKeys({});
    QCOMPARE(rowsChanged.count(), 1);
    model.sort(model.columnOf(u"projects"), Qt::DescendingOrder);
    QCOMPARE(model.sortKeys().size(), 1u);
    model.setTable({});
    QCOMPARE(model.sortColumn(), -1);
    model.sort(0, Qt::AscendingOrder);
}

void TestTableModel::saysTheSort()
{
    TableModel model;
    const Table data = embedded();
    model.setTable(data);
    const auto spoken = [&](QStringView id) {
        return model.headerData(model.columnOf(id), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"projects"), u"Projects, sorted descending"_qs);
    QCOMPARE(spoken(u"name"), u"City"_qs);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.setSortKeys(
        {{data.columnIndex(u"mayor_since"), Qt::DescendingOrder}, {data.columnIndex(u"name"), Qt::AscendingOrder}});
    QCOMPARE(headers.count(), 1);
    QCOMPARE(spoken(u"projects"), u"Projects"_qs);
    QCOMPARE(spoken(u"mayor_since"), u"Since, sorted descending, 1 of 2"_qs);
    QCOMPARE(spoken(u"name"), u"City, sorted ascending, 2 of 2"_qs);
}

void TestTableModel::sortKeepsIndexes()
{
    TableModel model;
    model.setTable(embedded());
    const QStringList before = texts(model);
    QList<QPersistentModelIndex> indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes.append(model.index(row, 0));
    const QPersistentModelIndex mayorOfKyiv = model.index(0, 1);

    model.sort(0, Qt::AscendingOrder);
    QVERIFY(texts(model) != before);
    QStringList after;
    for (const QPersistentModelIndex &index : indexes)
        after.append(index.data().toString());
    QCOMPARE(after, before);
    QCOMPARE(mayorOfKyiv.data().toString(), u"Vitaliy Klitschko"_qs);
}

void TestTableModel::languageKeepsIndexes()
{
    TableModel model;
    model.setTable(embedded());
    model.sort(0, Qt::AscendingOrder);
    const QPersistentModelIndex chernivtsi = model.index(0, 0);
    QCOMPARE(chernivtsi.data().toString(), u"Chernivtsi"_qs);
    model.setLanguage(uk);
    QCOMPARE(chernivtsi.data().toString(), u"Чернівці"_qs);
    QCOMPARE(chernivtsi.row(), 7);
    QCOMPARE(texts(model).front(), u"Дніпро"_qs);
}

void TestTableModel::sortIsKept()
{
    TableModel model;
    model.setTable(embedded());
    model.sort(model.columnOf(u"mayor_since"), Qt::AscendingOrder);
    model.setQuery(SearchQuery(u"Wi-Fi"));
    QCOMPARE(texts(model), (QStringList{u"Kyiv"_qs, u"Dnipro"_qs}));
    model.setLanguage(uk);
    QCOMPARE(texts(model), (QStringList{u"Київ"_qs, u"Дніпро"_qs}));
    model.setQuery({});
    QCOMPARE(texts(model).join(u' '), u"Львів Тернопіль Київ Дніпро Ужгород Луцьк Чернівці Харків"_qs);
}

void TestTableModel::changesNothingTwice()
{
    TableModel model;
    model.setTable(embedded());
    model.setQuery(SearchQuery(u"lviv"));
    const QSignalSpy rowsChanged(&model, &TableModel::rowsChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setQuery(SearchQuery(u" LVIV "));
    model.setLanguage(en);
    model.sort(model.columnOf(u"projects"), Qt::DescendingOrder);
    model.sort(-1, Qt::AscendingOrder); // what a view asks for that has no arrow
    model.sort(model.foundColumn(), Qt::AscendingOrder);
    QCOMPARE(rowsChanged.count() + reset.count() + layout.count(), 0);
    QCOMPARE(model.sortColumn(), model.columnOf(u"projects"));
}

void TestTableModel::languageIsAnnounced()
{
    TableModel model;
    model.setTable(embedded());
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy language(&model, &TableModel::languageChanged);
    model.setLanguage(uk);
    QCOMPARE(header.count(), 1);
    QCOMPARE(header[0][1].toInt(), 0);
    QCOMPARE(header[0][2].toInt(), model.columnCount() - 1);
    QCOMPARE(cells.count(), 1);
    QCOMPARE(cells[0][1].toModelIndex(), model.index(7, model.columnCount() - 1));
    QCOMPARE(language.count(), 1);
}

void TestTableModel::headers_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("ukrainian");
    QTest::addColumn<Qt::SortOrder>("firstOrder");
    QTest::addColumn<Qt::AlignmentFlag>("alignment");

    QTest::newRow("name") << u"name"_qs << u"City"_qs << u"Місто"_qs << Qt::AscendingOrder << Qt::AlignLeft;
    QTest::newRow("mayor") << u"mayor"_qs << u"Mayor"_qs << u"Міський голова"_qs << Qt::AscendingOrder << Qt::AlignLeft;
    QTest::newRow("since") << u"mayor_since"_qs << u"Since"_qs << u"На посаді з"_qs << Qt::DescendingOrder
                           << Qt::AlignRight;
    QTest::newRow("projects") << u"projects"_qs << u"Projects"_qs << u"Проєкти"_qs << Qt::DescendingOrder
                              << Qt::AlignRight;
    QTest::newRow("oblast") << u"oblast"_qs << u"Oblast or status"_qs << u"Область або статус"_qs << Qt::AscendingOrder
                            << Qt::AlignLeft;
}

void TestTableModel::headers()
{
    QFETCH(QString, column);
    QFETCH(Qt::SortOrder, firstOrder);
    QFETCH(Qt::AlignmentFlag, alignment);

    TableModel model;
    model.setTable(embedded());
    const int section = model.columnOf(column);
    const auto header = [&](int role) { return model.headerData(section, Qt::Horizontal, role); };
    QTEST(header(Qt::DisplayRole).toString(), "english");
    QCOMPARE(header(Qt::InitialSortOrderRole).value<Qt::SortOrder>(), firstOrder);
    QVERIFY(header(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(alignment));
    QVERIFY(model.index(0, section).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(alignment));
    const QString englishTip = header(Qt::ToolTipRole).toString();
    QVERIFY(!englishTip.isEmpty());
    QVERIFY(!header(Qt::AccessibleDescriptionRole).toString().isEmpty());

    model.setLanguage(uk);
    QTEST(header(Qt::DisplayRole).toString(), "ukrainian");
    QVERIFY(header(Qt::ToolTipRole).toString() != englishTip);
}

void TestTableModel::headersOutOfRange()
{
    TableModel model;
    model.setTable(embedded());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    QCOMPARE(model.headerData(model.foundColumn(), Qt::Horizontal).toString(), u"Found in"_qs);
}

void TestTableModel::markupInTooltipsIsEscaped()
{
    TableModel model;
    model.setTable(awkward());
    const QString tip = model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY(tip.startsWith(u"<qt>"_qs)); // so that nobody guesses by the data
    QVERIFY(!tip.contains(u"<img"_qs));
    QVERIFY(tip.contains(u"&lt;img src='/etc/hostname'&gt; &amp; co"_qs));
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    // A speech program reads text, not markup.
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(),
             u"<img src='/etc/hostname'> & co"_qs);
}

void TestTableModel::values()
{
    TableModel model;
    model.setTable(awkward());
    const int area = model.columnOf(u"area");
    const QModelIndex missing = model.index(model.rowOf(0), area);
    QCOMPARE(missing.data().toString(), u"—"_qs);
    QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(), u"no data"_qs);
    QVERIFY(!missing.data(TableModel::ValueRole).isValid());
    const QModelIndex number = model.index(model.rowOf(1), area);
    QCOMPARE(number.data().toString(), u"1,234"_qs);
    QCOMPARE(number.data(Qt::AccessibleTextRole).toString(), u"1,234"_qs);
    QCOMPARE(number.data(TableModel::ValueRole), QVariant(1234.0));
    model.setLanguage(uk);
    QCOMPARE(number.data().toString(), u"1\u00A0234"_qs);
    QCOMPARE(number.data(TableModel::ValueRole), QVariant(1234.0));
    QCOMPARE(number.siblingAtColumn(0).data(TableModel::ValueRole), QVariant(u"a"_qs));
}

void TestTableModel::placesOfRowsAndColumns()
{
    TableModel model;
    const Table data = embedded();
    model.setTable(data);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.tableRow(row)), row);
    QCOMPARE(model.rowOf(data.rowCount()), -1);
    const Row kyiv = model.tableRow(0);
    model.setQuery(SearchQuery(u"lviv"));
    QCOMPARE(model.rowOf(kyiv), -1);

    for (int column = 0; column < columns.size(); ++column) {
        QCOMPARE(model.columnOf(columns[column]), column);
        QCOMPARE(data.column(model.tableColumn(column)).id, columns[column]);
    }
    QCOMPARE(model.columnOf(u"lat"), -1); // in the data, not among the model's
    QCOMPARE(model.columnOf(u"no such column"), -1);
    QCOMPARE(model.foundColumn(), static_cast<int>(data.roles().offered.size()));
    QCOMPARE(model.tableColumn(model.foundColumn()), -1);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
