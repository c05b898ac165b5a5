// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/csvreader.h"
#include "data/io/tablewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

const QString awkwardNames[] = {
    u"Київ"_s, u"a,b"_s, u"say \"yes\""_s, u"two\r\nlines\tand a tab"_s, u"<b>&\"bold\"</b>"_s, QString(),
};

Table sample()
{
    LocalizedTextColumn names;
    Table::Integers counts;
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
    void tsv();
    void html();
    void withoutHeaders();
    void writes();
    void writesByTheExtension();
    void fullDisk();
    void failureLeavesNothing_data();
    void failureLeavesNothing();
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

void TestTableWriter::tsv()
{
    QCOMPARE(toTsv(sample(), std::vector<Row>{3, 1}, {0, 1}, Language::Ukrainian),
             QByteArray("Місто\tПроєкти\ntwo lines and a tab\t1003\na,b\t1001\n"));
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

void TestTableWriter::writes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"міста.csv"_s);
    QVERIFY(writeFile(path, "one").has_value());
    QVERIFY(writeFile(path, "two").has_value());
    QCOMPARE(contentOf(path), QByteArray("two"));
}

void TestTableWriter::writesByTheExtension()
{
    QCOMPARE(tableExtensions(), (QStringList{u"csv"_s, u"tsv"_s}));
    const QTemporaryDir folder;
    const Table data = sample();
    const std::vector<Row> rows{1, 3};
    const auto write = [&](const char *name) {
        return writeTable(data, rows, {1, 0}, Language::Ukrainian, folder.filePath(QString::fromLatin1(name)));
    };
    for (const char *name : {"t.csv", "T.CSV"}) {
        QVERIFY(write(name).has_value());
        QCOMPARE(contentOf(folder.filePath(QString::fromLatin1(name))), toCsv(data, rows, {1, 0}, Language::Ukrainian));
    }
    for (const char *name : {"t.tsv", "T.Tsv"}) {
        QVERIFY(write(name).has_value());
        QCOMPARE(contentOf(folder.filePath(QString::fromLatin1(name))), toTsv(data, rows, {1, 0}, Language::Ukrainian));
    }
    for (const char *name : {"t.ods", "csv", "t.csv.gz"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const Result<void> written = write(name);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error(),
                 (Error{.code = ErrorCode::UnknownFormat, .file = path, .detail = QFileInfo(path).suffix()}));
        QVERIFY(!QFile::exists(path));
    }
    QCOMPARE(write("missing/t.csv").error().code, ErrorCode::CannotWrite);
}

void TestTableWriter::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    QVERIFY(writeFile(path, "old").has_value());

    // The largest file that may be written stands in for the room on the disk.
    signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> written = writeFile(path, QByteArray(10'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!written.has_value());
    QVERIFY2(!written.error().detail.contains("Unknown"_L1), qPrintable(written.error().detail));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"t.csv"_s});
}

void TestTableWriter::failureLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/t.csv"_s;
    QTest::newRow("a folder in the file's place") << u"taken"_s;
    QTest::newRow("a file in the folder's place") << u"old.csv/t.csv"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
}

void TestTableWriter::failureLeavesNothing()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    const QString old = folder.filePath(u"old.csv"_s);
    QVERIFY(writeFile(old, "old").has_value());

    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);

    const QString path = folder.filePath(name);
    const Result<void> written = writeFile(path, "new");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    QCOMPARE(written.error().file, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(contentOf(old), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"old.csv"_s, u"taken"_s}));
}

QTEST_APPLESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
