// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"
#include "data/write/delimitedwriter.h"
#include "data/write/htmlwriter.h"
#include "data/write/tablewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

const QString awkwardNames[] = {
    u"Київ"_s, u"a,b"_s, u"say \"yes\""_s, u"two\r\nlines\tand a tab"_s, u"<b>&\"bold\"</b>"_s, QString(),
};

Table sample()
{
    LocalizedTextColumn names;
    Column::Integers counts;
    for (const QString &name : awkwardNames) {
        names.append({}, name.toStdString());
        counts.push_back(1000 + static_cast<qint64>(counts.size()));
    }
    return Table({},
                 {{{.id = u"name"_s, .title = {u"City"_s, u"Місто"_s}}, names},
                  {{.id = u"projects"_s, .type = ColumnType::Integer, .title = {u"Projects"_s, u"Проєкти"_s}}, counts}},
                 {});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void csvIsReadBack();
    void csvOfOneEmptyCell();
    void csvForExcel();
    void tsv();
    void html();
    void withoutHeaders();
    void writesByTheExtension();
};

void TestTableWriter::csv()
{
    const Table data = sample();
    const std::vector<Row> rows{2, 1, 0};
    QCOMPARE(toCsv(data, rows, {0, 1}, Language::English),
             QByteArray("City,Projects\r\n\"say \"\"yes\"\"\",1002\r\n\"a,b\",1001\r\nКиїв,1000\r\n"));
    QCOMPARE(toCsv(data, std::vector<Row>{0}, {1, 0}, Language::Ukrainian),
             QByteArray("Проєкти,Місто\r\n1000,Київ\r\n"));
}

void TestTableWriter::csvIsReadBack()
{
    const Table data = sample();
    const QByteArray bytes = toCsv(data, std::vector<Row>{0, 1, 2, 3, 4, 5}, {0, 1}, Language::English);
    CsvReader reader({bytes.constData(), static_cast<size_t>(bytes.size())}, {});
    QVERIFY(reader.next().value_or(false));
    for (const QString &name : awkwardNames) {
        QVERIFY(reader.next().value_or(false));
        QCOMPARE(QString::fromStdString(std::string(reader.fields().at(0))), name);
    }
    QVERIFY(!reader.next().value_or(true));
}

void TestTableWriter::csvOfOneEmptyCell()
{
    QCOMPARE(toCsv(sample(), std::vector<Row>{5}, {0}, Language::English), QByteArray("City\r\n\"\"\r\n"));
}

void TestTableWriter::csvForExcel()
{
    LocalizedTextColumn names;
    names.append({}, "a;b");
    names.append({}, "1.5, c");
    const Table data({},
                     {{{.id = u"name"_s, .title = {u"City"_s, u"Місто"_s}}, names},
                      {{.id = u"share"_s, .type = ColumnType::Percent, .title = {u"Share"_s, u"Частка"_s}},
                       Column::Reals{29.3, 0.5}}},
                     {});
    const std::vector<Row> rows{0, 1};
    // Opened by a double click where the decimal mark is a comma: 29.3 would be a date in March there.
    QCOMPARE(*tableBytes({data, rows, {0, 1}, {Language::Ukrainian}}, TableFormat::ExcelCsv),
             QByteArray("\xef\xbb\xbfМісто;Частка\r\n\"a;b\";29,3\r\n1.5, c;0,5\r\n"));
    QCOMPARE(*tableBytes({data, rows, {0, 1}, {Language::English}}, TableFormat::Csv),
             toCsv(data, rows, {0, 1}, Language::English));
    QCOMPARE(*tableBytes({data, rows, {0, 1}, {Language::English}}, TableFormat::Tsv),
             toTsv(data, rows, {0, 1}, Language::English));
}

void TestTableWriter::tsv()
{
    QCOMPARE(toTsv(sample(), std::vector<Row>{3, 1}, {0, 1}, Language::Ukrainian),
             QByteArray("Місто\tПроєкти\n\"two\r\nlines\tand a tab\"\t1003\na,b\t1001\n"));
}

void TestTableWriter::html()
{
    const QString html = toHtmlTable(sample(), std::vector<Row>{4, 0}, {0, 1}, Language::English);
    QVERIFY(html.contains(u"<td>&lt;b&gt;&amp;&quot;bold&quot;&lt;/b&gt;</td>"_s));
    QVERIFY(html.contains(u"<th>City</th><th align=\"right\">Projects</th>"_s));
    // For people: grouped.
    QVERIFY(html.contains(u"<td>Київ</td><td align=\"right\">1,000</td>"_s));
    QVERIFY(!html.contains(u"<b>"_s));
}

void TestTableWriter::withoutHeaders()
{
    const std::vector<Row> rows{0};
    QCOMPARE(toTsv(sample(), rows, {0, 1}, Language::English, Headers::Without), QByteArray("Київ\t1000\n"));
    QVERIFY(!toHtmlTable(sample(), rows, {0, 1}, Language::English, Headers::Without).contains(u"<th"_s));
}

void TestTableWriter::writesByTheExtension()
{
    QCOMPARE(tableExtensions(), (QStringList{u"csv"_s, u"tsv"_s, u"xlsx"_s, u"json"_s, u"zip"_s}));
    const QTemporaryDir folder;
    const Table data = sample();
    const std::vector<Row> rows{1, 3};
    const auto write = [&](const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        return writeTable({data, rows, {1, 0}, {Language::Ukrainian}}, tableFormatOf(path).value(), path);
    };
    for (const char *name : {"t.csv", "T.CSV"}) {
        QVERIFY(write(name).has_value());
        QCOMPARE(contentOf(folder.filePath(QString::fromLatin1(name))), toCsv(data, rows, {1, 0}, Language::Ukrainian));
    }
    for (const char *name : {"t.tsv", "T.Tsv"}) {
        QVERIFY(write(name).has_value());
        QCOMPARE(contentOf(folder.filePath(QString::fromLatin1(name))), toTsv(data, rows, {1, 0}, Language::Ukrainian));
    }
    for (const char *name : {"t.ods", "csv", "t.csv.gz"})
        QVERIFY(!tableFormatOf(folder.filePath(QString::fromLatin1(name))));
    QCOMPARE(tableFormatOf(u"a/"_s), TableFormat::Package);
    QCOMPARE(tableFormatOf(folder.path()), TableFormat::Package);
    QCOMPARE(write("missing/t.csv").error().code, ErrorCode::NoFolder);
}

QTEST_APPLESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
