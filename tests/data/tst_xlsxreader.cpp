// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/spreadsheet/xlsxreader.h"
#include "gridrows.h"
#include "makezip.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

const QByteArray relations = "<?xml version='1.0' encoding='UTF-8'?><Relationships>"
                             "<Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                             "<Relationship Id='rId2' Type='http://x/worksheet' Target='/xl/worksheets/sheet2.xml'/>"
                             "<Relationship Id='rId3' Type='http://x/chartsheet' Target='chartsheets/sheet1.xml'/>"
                             "<Relationship Id='rId4' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
                             "<Relationship Id='rId5' Type='http://x/styles' Target='styles.xml'/></Relationships>";
const QByteArray workbook = "<workbook xmlns:r='http://r'><workbookPr/><sheets>"
                            "<sheet name='Приховано' sheetId='1' state='hidden' r:id='rId2'/>"
                            "<sheet name='Chart' sheetId='2' r:id='rId3'/>"
                            "<sheet name='Міста &amp; села' sheetId='3' r:id='rId1'/></sheets></workbook>";
const QByteArray strings =
    "<sst><si><t>Київ</t></si>"
    "<si><r><rPr><b/></rPr><t>Кам’янець</t></r><r><t xml:space='preserve'>-Под. </t></r><rPh><t>kana</t></rPh></si>"
    "<si><t>a_x000A_b_x005F_c_x00_</t></si><si><t></t></si></sst>";
const QByteArray styles =
    "<styleSheet><numFmts>"
    "<numFmt numFmtId='164' formatCode='dd.mm.yyyy'/><numFmt numFmtId='165' formatCode='0.0%'/>"
    "<numFmt numFmtId='166' formatCode='#,##0\\ &quot;млн d&quot;'/><numFmt numFmtId='167' "
    "formatCode='[h]:mm'/></numFmts>"
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='10'/><xf numFmtId='165'/>"
    "<xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='22'/></cellXfs></styleSheet>";

QByteArray makeXlsx(const QByteArray &sheetData, const QByteArray &book = workbook)
{
    return makeZip({{"xl/workbook.xml", book},
                    {"xl/_rels/workbook.xml.rels", relations},
                    {"xl/sharedStrings.xml", strings},
                    {"xl/styles.xml", styles},
                    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
                    {"xl/worksheets/sheet2.xml", "<worksheet/>"}});
}

Result<Sheet> readSheet(const QByteArray &bytes, size_t sheet = 0)
{
    return openXlsx(bytes, u"t.xlsx"_s).and_then([sheet](auto &&book) { return book->read(sheet); });
}

QStringList rowsOf(const QByteArray &bytes)
{
    const auto sheet = readSheet(bytes);
    return sheet ? gridRows(sheet->grid) : QStringList();
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto sheet = readSheet(bytes);
    // No code that reading may give.
    return sheet ? ErrorCode::DiskFull : sheet.error().code;
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheets();
    void cells_data();
    void cells();
    void since1904();
    void rowsAndGaps();
    void phantomCells();
    void refuses_data();
    void refuses();
    void cutOff();
};

void TestXlsxReader::sheets()
{
    const auto book = openXlsx(makeXlsx("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"), u"t"_s);
    QVERIFY(book.has_value());
    const auto entries = (*book)->entries();
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].name, u"Міста & села"_s);
    QCOMPARE(entries[0].cells, 2);
    QCOMPARE(entries[1].name, u"Приховано"_s);
    QCOMPARE(entries[1].cells, 0);
    QCOMPARE((*book)->read(0)->name, u"Міста & села"_s);
    QCOMPARE((*book)->read(1)->grid.rowCount(), size_t{0});
    QCOMPARE((*book)->read(0)->grid.rowCount(), size_t{1});
}

void TestXlsxReader::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &cell, const QString &expected) {
        QTest::newRow(name) << cell << expected;
    };
    row("shared string", "<c t='s'><v>0</v></c>", u"Київ"_s);
    row("rich string", "<c t='s'><v>1</v></c>", u"Кам’янець-Под. "_s);
    row("escapes", "<c t='s'><v>2</v></c>", u"a\nb_c_x00_"_s);
    row("inline string", "<c t='inlineStr'><is><r><t>a&lt;</t></r><r><t>&#1073;</t></r></is></c>", u"a<б"_s);
    row("CDATA", "<c t='str'><v><![CDATA[<a&b>]]></v></c>", u"<a&b>"_s);
    row("formula", "<c><f>A1&lt;2</f><v>7</v></c>", u"N:7"_s);
    row("formula with a text", "<c t='str'><f>A1</f><v>так</v></c>", u"так"_s);
    row("boolean", "<c t='b'><v>1</v></c>", u"B:true"_s);
    row("false", "<c t='b'><v>0</v></c>", u"B:false"_s);
    row("error", "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>", u"E:#DIV/0!"_s);
    row("binary noise", "<c><v>0.30000000000000004</v></c>", u"N:0.3"_s);
    row("all digits", "<c><v>0.1234567890123456</v></c>", u"N:0.1234567890123456"_s);
    row("large", "<c><v>9007199254740991</v></c>", u"N:9007199254740991"_s);
    row("with exponent", "<c><v>1.5E-3</v></c>", u"N:0.0015"_s);
    row("very small", "<c><v>-2.5e-300</v></c>", u"N:-2.5e-300"_s);
    row("zero", "<c><v>-0</v></c>", u"N:0"_s);
    row("no number", "<c><v>nan</v></c>", u"nan"_s);
    row("percent", "<c s='3'><v>7.0000000000000007E-2</v></c>", u"P:7"_s);
    row("percent of its own", "<c s='4'><v>0.154</v></c>", u"P:15.4"_s);
    row("d in quotes is no date", "<c s='5'><v>12</v></c>", u"N:12"_s);
    row("date", "<c s='1'><v>45577</v></c>", u"D:2024-10-12"_s);
    row("date of its own", "<c s='2'><v>45577</v></c>", u"D:2024-10-12"_s);
    row("date and time", "<c s='7'><v>45577.354166666664</v></c>", u"D:2024-10-12T08:30:00"_s);
    row("before 29 February 1900", "<c s='1'><v>59</v></c>", u"D:1900-02-28"_s);
    row("after 29 February 1900", "<c s='1'><v>61</v></c>", u"D:1900-03-01"_s);
    row("no date", "<c s='1'><v>-5</v></c>", u"N:-5"_s);
    row("hours", "<c s='6'><v>1.5</v></c>", u"36:00:00"_s);
    row("ISO date", "<c t='d'><v>2024-10-12</v></c>", u"D:2024-10-12"_s);
    row("unknown style", "<c s='99'><v>1</v></c>", u"N:1"_s);
}

void TestXlsxReader::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);

    QCOMPARE(rowsOf(makeXlsx("<row>" + cell + "</row>")), QStringList(u"1: "_s + expected));
}

void TestXlsxReader::since1904()
{
    QByteArray book = workbook;
    book.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    QCOMPARE(rowsOf(makeXlsx("<row><c s='1'><v>0</v></c><c s='1'><v>44115</v></c></row>", book)),
             QStringList(u"1: D:1904-01-01|D:2024-10-12"_s));
}

void TestXlsxReader::rowsAndGaps()
{
    const QByteArray data =
        "<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='E2' s='1'/></row>"
        "<row r='3'><c r='A3' s='1'/></row><row r='7'><c r='C7' t='s'><v>3</v></c><c r='AA7'><v>3</v></c></row>"
        "<row><c t='b'><v>1</v></c></row>";
    QCOMPARE(rowsOf(makeXlsx(data)),
             QStringList({u"2: |N:1|N:2"_s, u"7: "_s + u"|"_s.repeated(26) + u"N:3"_s, u"8: B:true"_s}));
}

void TestXlsxReader::phantomCells()
{
    QByteArray data = "<row r='1'><c r='A1'><v>1</v></c></row>";
    for (int row = 2; row < 20000; ++row)
        data += QString(u"<row r='%1'><c r='XFD%1' s='1'/></row>"_s).arg(row).toUtf8();
    QCOMPARE(rowsOf(makeXlsx(data)), QStringList(u"1: N:1"_s));
}

void TestXlsxReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("unknown string") << makeXlsx("<row><c t='s'><v>4</v></c></row>") << ErrorCode::Damaged;
    QTest::newRow("not in order") << makeXlsx("<row><c r='B1'><v>4</v></c><c r='A1'><v>4</v></c></row>")
                                  << ErrorCode::Damaged;
    QTest::newRow("column beyond the last")
        << makeXlsx("<row><c r='XFE1'><v>4</v></c></row>") << ErrorCode::TooManyColumns;
    QTest::newRow("not closed") << makeXlsx("<row><c>") << ErrorCode::Damaged;
    QTest::newRow("tag cut off") << makeXlsx("<row") << ErrorCode::Damaged;
    QTest::newRow("bad bytes") << makeXlsx("<row><c t=\"str\"><v>\xFF</v></c></row>") << ErrorCode::NotUtf8;
    QTest::newRow("nested") << makeXlsx(QByteArray("<a>").repeated(200)) << ErrorCode::NestedTooDeep;
    QTest::newRow("DTD") << makeXlsx({}, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + workbook) << ErrorCode::ForbiddenXml;
    QTest::newRow("long cell") << makeXlsx("<row><c><v>" + QByteArray(17 << 20, '1') + "</v></c></row>")
                               << ErrorCode::InflatesTooMuch;
    QByteArray sparse;
    for (int row = 1; row <= 1200; ++row)
        sparse += "<row><c r=\"XFD1\"><v>1</v></c></row>";
    QTest::newRow("nothing but gaps") << makeXlsx(sparse) << ErrorCode::TooManyCells;
    QTest::newRow("no workbook") << makeZip({{"a", "b"}}) << ErrorCode::Damaged;
    QTest::newRow("no zip file") << QByteArray("a,b") << ErrorCode::Damaged;
}

void TestXlsxReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);

    QCOMPARE(errorOf(bytes), code);
}

void TestXlsxReader::cutOff()
{
    // Each part of the sheet's XML, packed anew: an error, or what was whole.
    const QByteArray data =
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c t='inlineStr'><is><t>b&amp;</t></is></c></row><!-- c -->";
    for (qsizetype size = 0; size < data.size(); ++size) {
        const QStringList rows = rowsOf(makeXlsx(data.left(size)));
        QVERIFY(rows.isEmpty() || rows == QStringList(u"1: Київ|b&"_s));
    }
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
