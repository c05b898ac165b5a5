// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/odsreader.h"
#include "gridrows.h"
#include "makezip.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

QByteArray makeOds(const QByteArray &tables)
{
    return makeZip({{"content.xml",
                     "<office:document-content><office:body><office:spreadsheet>" + tables
                         + "</office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray makeTable(const QByteArray &rows)
{
    return makeOds("<table:table table:name='Міста'>" + rows + "</table:table>");
}

Result<Sheet> readSheet(const QByteArray &bytes, size_t sheet = 0)
{
    return openOds(bytes, u"t.ods"_s).and_then([sheet](auto &&book) { return book->read(sheet); });
}

QStringList rowsOf(const QByteArray &bytes, size_t index = 0)
{
    const auto sheet = readSheet(bytes, index);
    return sheet ? gridRows(sheet->grid) : QStringList();
}

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheets();
    void cells_data();
    void cells();
    void repeated();
    void refuses_data();
    void refuses();
};

void TestOdsReader::sheets()
{
    const QByteArray row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    const QByteArray bytes =
        makeOds("<table:table table:name='1'/><table:table table:name=\"'file:///x'#$A\">" + row
                + "</table:table><table:table table:name='2 &amp; 3'><table:table-header-rows>" + row
                + "</table:table-header-rows><table:table-row-group>" + row + "</table:table-row-group></table:table>");
    const auto book = openOds(bytes, u"t"_s);
    QVERIFY(book.has_value());
    const auto entries = (*book)->entries();
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].cells, 0);
    QCOMPARE(entries[1].name, u"2 & 3"_s);
    QCOMPARE(entries[1].cells, 2);
    QCOMPARE(rowsOf(bytes, 0), QStringList());
    QCOMPARE(rowsOf(bytes, 1), QStringList({u"1: a"_s, u"2: a"_s}));
}

void TestOdsReader::cells_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &content,
                        const QString &expected) { QTest::newRow(name) << attributes << content << expected; };
    row("text", "office:value-type='string'", "<text:p>Київ</text:p>", u"Київ"_s);
    row("spans", "", "<text:p>a<text:span>b<text:span>c</text:span></text:span>d</text:p>", u"abcd"_s);
    row("paragraphs", "", "<text:p>a</text:p>\n <text:p>b</text:p>", u"a\nb"_s);
    row("blanks", "", "<text:p> a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p>",
        u"a b   c\td\ne"_s);
    row("comment", "", "<office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p>", u"a"_s);
    row("number", "office:value-type='float' office:value='0.30000000000000004'", "<text:p>0,3</text:p>", u"N:0.3"_s);
    row("money", "office:value-type='currency' office:value='12'", "<text:p>12 грн</text:p>", u"N:12"_s);
    row("percent", "office:value-type='percentage' office:value='0.07'", "<text:p>7%</text:p>", u"P:7"_s);
    row("date", "office:value-type='date' office:date-value='2024-10-12'", "<text:p>x</text:p>", u"D:2024-10-12"_s);
    row("midnight", "office:value-type='date' office:date-value='2024-10-12T00:00:00'", "", u"D:2024-10-12"_s);
    row("time", "office:value-type='time' office:time-value='PT08H30M00.5S'", "", u"08:30:00"_s);
    row("boolean", "office:value-type='boolean' office:boolean-value='true'", "<text:p>ІСТИНА</text:p>", u"B:true"_s);
    row("error", "office:value-type='string' calcext:value-type='error'", "<text:p>#DIV/0!</text:p>", u"E:#DIV/0!"_s);
    row("error of a formula", "table:formula='of:=1/0' office:value-type='string'", "<text:p>#N/A</text:p>",
        u"E:#N/A"_s);
    row("text that looks like one", "office:value-type='string'", "<text:p>#N/A</text:p>", u"#N/A"_s);
}

void TestOdsReader::cells()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);

    QCOMPARE(rowsOf(makeTable("<table:table-row><table:table-cell " + attributes + ">" + content
                              + "</table:table-cell></table:table-row>")),
             QStringList(u"1: "_s + expected));
}

void TestOdsReader::repeated()
{
    const QByteArray cell = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    const QByteArray rows =
        "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/>"
        "</table:table-row><table:table-row table:number-rows-repeated='2'>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
        "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
        + cell + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row><table:table-row>" + cell
        + "</table:table-row><table:table-row "
          "table:number-rows-repeated='1048570'><table:table-cell/></table:table-row>";
    QCOMPARE(rowsOf(makeTable(rows)), QStringList({u"4: N:1|N:1||a"_s, u"5: N:1|N:1||a"_s, u"6: a"_s}));
}

void TestOdsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray full =
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
        "table:number-columns-repeated='16384'><text:p>a</text:p></table:table-cell></table:table-row>";
    QTest::newRow("repeated without end") << makeTable(full) << ErrorCode::TooManyCells;
    QTest::newRow("too wide") << makeTable("<table:table-row><table:table-cell table:number-columns-repeated='16384'/>"
                                           "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>")
                              << ErrorCode::TooManyColumns;
    QTest::newRow("many sheets") << makeOds(QByteArray("<table:table/>").repeated(1001)) << ErrorCode::TooManySheets;
    QTest::newRow("DTD") << makeZip({{"content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}}) << ErrorCode::ForbiddenXml;
    QTest::newRow("cut off") << makeZip({{"content.xml", "<a><b>"}}) << ErrorCode::Damaged;
    QTest::newRow("without content") << makeZip({{"a", "b"}}) << ErrorCode::Damaged;
    QTest::newRow("password") << makeZip(
        {{"content.xml", "\x01"}, {"META-INF/manifest.xml", "<manifest:encryption-data/>"}})
                              << ErrorCode::Encrypted;
}

void TestOdsReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);

    const auto sheet = readSheet(bytes);
    QVERIFY(!sheet.has_value());
    QCOMPARE(sheet.error().code, code);
}

QTEST_APPLESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
