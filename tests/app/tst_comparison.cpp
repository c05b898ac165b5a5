// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/details/comparisonmodel.h"
#include "app/details/comparisonview.h"
#include "app/details/wrappedtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace dc;
using namespace dc::test;

namespace {

/// A pane on its own, in one language.
struct Pane
{
    explicit Pane(Language language, const Table &table = embeddedData())
        : data(table)
    {
        controller.choose(language);
        model.setLanguage(language);
        model.setTable(data);
        pane.setModel(&model);
    }

    ComparisonView *view() const { return pane.findChild<ComparisonView *>(); }
    const QAbstractItemModel *grid() const { return view()->model(); }
    void show(const QStringList &ids)
    {
        std::vector<Row> rows;
        for (const QString &id : ids)
            rows.push_back(rowOf(data, id));
        pane.setRows(rows);
    }
    QStringList names() const
    {
        QStringList result;
        for (int i = 0; i < grid()->columnCount(); ++i)
            result.append(grid()->headerData(i, Qt::Horizontal).toString());
        return result;
    }
    /// The grid's row of the table's column of that id.
    int line(const char *id) const
    {
        const QString title = data.column(data.columnIndex(QString::fromLatin1(id))).title.in(model.language());
        for (int i = 0; i < grid()->rowCount(); ++i) {
            if (grid()->headerData(i, Qt::Vertical).toString() == title)
                return i;
        }
        return -1;
    }
    QString cell(int row, int column) const { return grid()->index(row, column).data().toString(); }
    int standing(int row, int column) const
    {
        return grid()->index(row, column).data(ComparisonModel::StandingRole).toInt();
    }

    Table data;
    LanguageController controller;
    TableModel model;
    DetailPane pane;
};

/// The name of the first of these. Qt makes a header's cell anew for each who asks for it: it goes with its id.
QString nameOf(const QList<QAccessibleInterface *> &headers)
{
    if (headers.isEmpty())
        return {};
    const QAccessible::Id id = QAccessible::registerAccessibleInterface(headers.constFirst());
    const QString name = headers.constFirst()->text(QAccessible::Name);
    QAccessible::deleteAccessibleInterface(id);
    return name;
}

Table manyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows += "r" + n + ",Row " + n + ",Рядок " + n + ",M,2000," + n + ",\n";
    }
    return dataOf(rows);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesUp();
    void inUkrainian();
    void whatDiffersIsSeen();
    void followsTheSearch();
    void atMostTwelve();
    void fitsOrScrolls_data();
    void fitsOrScrolls();
    void longWordsBreakAtASyllable();
    void factsStayInSight();
    void copiesCells();
    void canBeSpoken();
    void followsTheSelection();
    void markupStaysText();
};

void TestComparison::linesUp()
{
    Pane pane(en);
    pane.pane.resize(900, 600);
    pane.pane.show();
    pane.show({u"lviv"_s, u"kyiv"_s, u"lutsk"_s});
    // As given: the order of the table.
    QCOMPARE(pane.names(), (QStringList{u"Lviv"_s, u"Kyiv"_s, u"Lutsk"_s}));
    QCOMPARE(pane.cell(pane.line("mayor"), 0), u"Andriy Sadovy"_s);
    QCOMPARE(pane.cell(pane.line("mayor"), 1), u"Vitaliy Klitschko"_s);
    QCOMPARE(pane.cell(pane.line("projects"), 2), u"20"_s);
    const int last = pane.grid()->rowCount() - 1;
    QCOMPARE(pane.cell(last, 0).section(u'\n', 0, 0), u"1. LeoKart"_s);
    QVERIFY(pane.cell(last, 1).contains(u"\n5. Wi-Fi in shelters\n"_s));
    QVERIFY(pane.cell(last, 2).contains(u"DNS Security"_s));
}

void TestComparison::inUkrainian()
{
    Pane pane(uk);
    pane.show({u"kyiv"_s, u"dnipro"_s});
    QCOMPARE(pane.names(), (QStringList{u"Київ"_s, u"Дніпро"_s}));
    QCOMPARE(pane.cell(pane.line("mayor"), 1), u"Борис Філатов"_s);
    QCOMPARE(pane.cell(pane.line("share"), 0), u"29,3\u00a0%"_s);
    QVERIFY(pane.line("projects") >= 0);
}

void TestComparison::whatDiffersIsSeen()
{
    Pane pane(en, dataOf("a,A,А,M,2000,7,\nb,B,Б,M,2001,9,\nc,C,В,M,2002,9,x\n"));
    pane.show({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(pane.standing(pane.line("projects"), 0), int(ComparisonModel::Ordinary));
    QCOMPARE(pane.standing(pane.line("projects"), 1), int(ComparisonModel::Highest));
    QCOMPARE(pane.standing(pane.line("projects"), 2), int(ComparisonModel::Highest));
    // The first place is the best one, and no year is better than another.
    QCOMPARE(pane.standing(pane.line("rank"), 0), int(ComparisonModel::Ordinary));
    QCOMPARE(pane.standing(pane.line("rank"), 1), int(ComparisonModel::Highest));
    QCOMPARE(pane.standing(pane.line("mayor_since"), 2), int(ComparisonModel::Ordinary));
    QCOMPARE(pane.standing(pane.line("mayor"), 0), int(ComparisonModel::SameInAll));
    // What is known of none is left out, what is known of one is not.
    QCOMPARE(pane.cell(pane.line("note"), 0), u"—"_s);
    pane.show({u"a"_s, u"b"_s});
    QCOMPARE(pane.line("note"), -1);
}

void TestComparison::followsTheSearch()
{
    Pane pane(uk);
    pane.pane.resize(900, 600);
    pane.show({u"kyiv"_s, u"dnipro"_s});
    pane.pane.show();
    const int last = pane.grid()->rowCount() - 1;
    const auto marked = [&pane](const QModelIndex &index) {
        QStringList texts;
        for (const TextRange &mark : index.data(ComparisonModel::MarksRole).value<QList<TextRange>>())
            texts.append(index.data().toString().mid(mark.start, mark.length));
        return texts;
    };
    QCOMPARE(marked(pane.grid()->index(last, 0)), QStringList());
    pane.model.setQuery(SearchQuery(u"wi-fi"));
    QCOMPARE(marked(pane.grid()->index(last, 0)), QStringList{u"Wi-Fi"_s});
    QCOMPARE(marked(pane.grid()->index(last, 1)), QStringList{u"Wi-Fi"_s});
    pane.model.setQuery(SearchQuery(u"кличко"));
    QCOMPARE(marked(pane.grid()->index(pane.line("mayor"), 0)), QStringList{u"Кличко"_s});
}

void TestComparison::atMostTwelve()
{
    Pane pane(en, manyRows(40));
    std::vector<Row> rows(40);
    for (Row row = 0; row < 40; ++row)
        rows[row] = row;
    pane.pane.resize(360, 400);
    pane.pane.show();
    pane.pane.setRows(rows);
    QCOMPARE(pane.grid()->columnCount(), 12);
    const auto *sentence = pane.view()->parentWidget()->findChild<QLabel *>();
    QVERIFY(sentence->isVisible());
    QVERIFY2(sentence->text().startsWith(u"12 of 40 selected are compared"_s), qPrintable(sentence->text()));
    rows.resize(12);
    pane.pane.setRows(rows);
    QVERIFY(!sentence->isVisible());
}

void TestComparison::fitsOrScrolls_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("fits");
    for (const auto &[name, language] : {std::pair("en", en), std::pair("uk", uk)}) {
        QTest::addRow("two %s", name) << language << 2 << 360 << true;
        QTest::addRow("three %s", name) << language << 3 << 360 << true;
        QTest::addRow("eight %s", name) << language << 8 << 360 << false;
        QTest::addRow("eight in a wide pane %s", name) << language << 8 << 1600 << true;
    }
}

void TestComparison::fitsOrScrolls()
{
    QFETCH(Language, language);
    QFETCH(int, count);
    QFETCH(int, width);
    QFETCH(bool, fits);
    Pane pane(language);
    std::vector<Row> rows;
    for (Row row = 0; row < static_cast<Row>(count); ++row)
        rows.push_back(row);
    pane.pane.setRows(rows);
    pane.pane.resize(width, 500);
    pane.pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane.pane));
    QScrollBar *bar = pane.view()->horizontalScrollBar();
    if (fits)
        QCOMPARE(bar->maximum(), 0);
    else
        QVERIFY(bar->maximum() > 200);
    // Each cell is as high as its text: the longest list can be read to its end.
    const bool spans = count <= 3;
    const int list = pane.grid()->rowCount() - (spans ? count : 1);
    QVERIFY(list > pane.line("oblast"));
    QVERIFY(pane.view()->rowHeight(list) > pane.view()->rowHeight(0) * 3);
    // A few narrow columns would break the words of the lists: those get the whole width, one below the other.
    QCOMPARE(pane.view()->columnSpan(list, 0), spans ? count : 1);
    QVERIFY(pane.cell(list, 0).startsWith(u"1. "_s));
}

void TestComparison::longWordsBreakAtASyllable()
{
    const QFontMetricsF metrics(QGuiApplication::font());
    const qreal width = metrics.horizontalAdvance(u"Дніпропетров-"_s) + 2;
    const auto drawn = [&](const QString &text, const TextRange &found) {
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        WrappedText{.text = text, .marks = {found}, .font = QGuiApplication::font()}.draw(painter, {}, width,
                                                                                          QPalette());
        return image;
    };
    // A word that was found is marked in both of its lines.
    const QString inRow = u"Дніпропетровська обл."_s;
    QCOMPARE(drawn(inRow, {9, 7}), drawn(u"Дніпропетров- ська обл."_s, {9, 9}));
    QVERIFY(drawn(inRow, {9, 7}) != drawn(inRow, {9, 4}));
    QCOMPARE(WrappedText{.text = inRow}.wordWidth(), WrappedText{.text = u"Дніпропетровська"_s}.wordWidth());
    QCOMPARE(WrappedText{.text = u"Івано-Франківська"_s}.wordWidth(),
             WrappedText{.text = u"Франківська"_s}.wordWidth());
}

void TestComparison::factsStayInSight()
{
    Pane pane(en);
    std::vector<Row> rows{0, 1, 2, 3, 4, 5, 6, 7};
    pane.pane.setRows(rows);
    pane.pane.resize(360, 300);
    pane.pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane.pane));
    pane.view()->horizontalScrollBar()->setValue(pane.view()->horizontalScrollBar()->maximum());
    const QHeaderView *facts = pane.view()->verticalHeader();
    const QHeaderView *names = pane.view()->horizontalHeader();
    QVERIFY(facts->isVisible() && facts->width() > 40);
    QVERIFY(facts->geometry().right() < pane.view()->viewport()->geometry().left());
    QVERIFY(names->isVisible() && names->visualIndexAt(names->width() - 2) == 7);
}

void TestComparison::copiesCells()
{
    Pane pane(en);
    pane.show({u"kyiv"_s, u"dnipro"_s});
    pane.pane.resize(400, 400);
    pane.pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane.pane));
    pane.pane.view()->setFocus();
    QCOMPARE(pane.pane.view(), pane.view());
    QVERIFY(!pane.pane.copySelectedText());
    const int line = pane.line("projects");
    pane.view()->selectionModel()->select(QItemSelection(pane.grid()->index(line, 0), pane.grid()->index(line, 1)),
                                          QItemSelectionModel::Select);
    QTest::keySequence(pane.view(), QKeySequence(QKeySequence::Copy));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"\tKyiv\tDnipro\nProjects\t53\t50\n"_s);
    QVERIFY(copied->html().contains(u"<th>Projects</th><td>53</td><td>50</td>"_s));
    QGuiApplication::clipboard()->clear();
    QVERIFY(pane.pane.copySelectedText()); // from the menu
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"53"_s));
}

void TestComparison::canBeSpoken()
{
    Pane pane(en);
    pane.show({u"kyiv"_s, u"dnipro"_s});
    pane.pane.show();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(pane.view());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), u"Comparison"_s);
    const int line = pane.line("projects");
    QAccessibleInterface *cell = table->tableInterface()->cellAt(line, 1);
    QVERIFY(cell && cell->tableCellInterface());
    QCOMPARE(cell->text(QAccessible::Name), u"50"_s);
    QCOMPARE(nameOf(cell->tableCellInterface()->rowHeaderCells()), u"Projects"_s);
    QCOMPARE(nameOf(cell->tableCellInterface()->columnHeaderCells()), u"Dnipro"_s);
    QCOMPARE(table->tableInterface()->cellAt(line, 0)->text(QAccessible::Description), u"highest of those compared"_s);
}

void TestComparison::followsTheSelection()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->select({w.row("kyiv"), w.row("dnipro")});
    auto *pane = w.window->findChild<DetailPane *>();
    pane->view()->setFocus();
    QVERIFY(pane->view()->hasFocus());
    w.controller.choose(uk);
    QTRY_COMPARE(qobject_cast<QTableView *>(pane->view())->model()->headerData(0, Qt::Horizontal).toString(),
                 u"Київ"_s);
    w.window->select({w.row("kyiv")});
    QVERIFY(w.detail()->isVisible());
    QVERIFY(w.detail()->hasFocus()); // what had the keyboard went away: its successor has it
    QVERIFY(w.detail()->toPlainText().startsWith(u"Київ"_s));
}

void TestComparison::markupStaysText()
{
    const QString markup = u"<img src='/etc/hostname'><b>x</b>"_s;
    const QByteArray cell = markup.toUtf8();
    Pane pane(en, dataOf("a," + cell + ",,M" + cell + ",2000,3,N" + cell + "\nb,B,,,,1,\n", "a,1,P" + cell + "\n"));
    pane.show({u"a"_s, u"b"_s});
    QCOMPARE(pane.names().front(), markup);
    QCOMPARE(pane.cell(pane.line("mayor"), 0), u'M' + markup);
    pane.view()->selectAll();
    const std::unique_ptr<QMimeData> copied(pane.view()->selectedCells());
    QVERIFY(!copied->html().contains(u"<img"_s));
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
