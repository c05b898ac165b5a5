// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/limits.h"
#include "data/open/openfile.h"
#include "makezip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

ReadOptions sheetCalled(const QString &name)
{
    ReadOptions options;
    options.sheet = name;
    return options;
}

} // namespace

class TestOpenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText();
    void readsJson();
    void joinsChildren();
    void choosesTheSheet();
    void readsPackages();
    void readsPackedPackages_data();
    void readsPackedPackages();
    void readsCopiedPackages();
    void tellsColumnsOfOneNameApart();
    void readsSpreadsheets();
    void readsDatabases();
    void decodesJson();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void readsBytes();
    void looksAtTheBeginning();
    void refusesWhatIsTooLarge();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test's file");
        return path;
    }

    QTemporaryDir m_folder;
};

void TestOpenFile::readsText()
{
    // Told by what it holds: the name says something else.
    const QString path = write(u"schools.json"_s, "name;pupils\nNo. 1;640\nNo. 2;\n");
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Delimited);
    QCOMPARE(opened->reading.delimiter, ';');
    QCOMPARE(opened->table.info().name, QFileInfo(path).canonicalFilePath());
    QCOMPARE(opened->table.info().title.in(Language::Ukrainian), u"schools"_s);
    QCOMPARE(opened->table.rowCount(), 2u);
    const int pupils = opened->table.columnIndex(u"pupils");
    QCOMPARE(opened->table.integer(pupils, 0), std::optional<qint64>(640));
    QCOMPARE(opened->table.integer(pupils, 1), std::nullopt);
}

void TestOpenFile::readsJson()
{
    const Result<OpenedTable> opened =
        openFile(write(u"schools.csv"_s, R"( [{"name": "No. 1", "area": 2.5}, {"name": "No. 2", "area": 3}])"));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Json);
    QCOMPARE(opened->table.number(opened->table.columnIndex(u"area"), 0), std::optional(2.5));
    QCOMPARE(opened->table.name(1, Language::English), u"No. 2"_s);
}

void TestOpenFile::joinsChildren()
{
    const Result<OpenedTable> opened = openFile(write(
        u"a.json"_s, R"([{"city": "A"}, {"city": "B", "projects": [{"title": "x"}, {"title": "y"}]}, {"city": "C"}])"));
    QVERIFY(opened.has_value());
    const Relation *relation = opened->table.relation();
    QVERIFY(relation);
    QCOMPARE(relation->count(0), 0);
    QCOMPARE(relation->count(1), 2);
    QCOMPARE(relation->count(2), 0);
    QCOMPARE(relation->table.name(relation->child(1, 1), Language::English), u"y"_s);
}

void TestOpenFile::choosesTheSheet()
{
    const QString path = write(u"a.json"_s, R"({"note": "x", "small": [{"a": 1}], "large": [{"b": 1}, {"b": 2}]})");
    const Result<OpenedTable> best = openFile(path);
    QVERIFY(best.has_value());
    QCOMPARE(best->reading.sheets, (QStringList{u"small"_s, u"large"_s}));
    QCOMPARE(best->reading.sheet, 1);
    QVERIFY(best->table.columnIndex(u"b") >= 0);
    QCOMPARE(openFile(path, sheetCalled(u"small"_s))->reading.sheet, 0);
    QCOMPARE(openFile(path, sheetCalled(u"1"_s))->reading.sheet, 0);
    for (const QString &wrong : {u"0"_s, u"3"_s, u"middle"_s, u""_s}) {
        const Result<OpenedTable> none = openFile(path, sheetCalled(wrong));
        QVERIFY(!none.has_value());
        QCOMPARE(none.error(), (Error{.code = ErrorCode::NoSuchSheet, .file = path, .detail = wrong}));
    }
}

void TestOpenFile::readsPackages()
{
    const QString folder = QStringLiteral(SOURCE_DIR) + u"/resources/data"_s;
    for (const QString &path : {folder, folder + u"/datapackage.json"_s}) {
        const Result<OpenedTable> opened = openFile(path);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reading.format, FileFormat::Package);
        QCOMPARE(opened->table.info().name, u"digital-cities"_s);
    }
    // Not every JSON with resources is a package.
    const Result<OpenedTable> other = openFile(write(u"a.json"_s, R"({"resources": [{"water": 1}, {"water": 2}]})"));
    QVERIFY(other.has_value());
    QCOMPARE(other->reading.format, FileFormat::Json);
}

void TestOpenFile::readsPackedPackages_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("by itself") << QByteArray();
    QTest::newRow("in its folder") << QByteArray("cities/");
}

void TestOpenFile::readsPackedPackages()
{
    QFETCH(QByteArray, folder);
    ZipContent content;
    for (const char *name : {"datapackage.json", "cities.csv", "projects.csv"}) {
        QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/data/"_s + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content.append({folder + name, file.readAll()});
    }
    const Result<OpenedTable> opened = openFile(write(u"cities.zip"_s, makeZip(content)));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Package);
    QCOMPARE(opened->table.rowCount(), 8u);
    QVERIFY(opened->table.relation());

    content.removeLast();
    const QString path = write(u"half.zip"_s, makeZip(content));
    const Result<OpenedTable> half = openFile(path);
    QVERIFY(!half.has_value());
    QCOMPARE(half.error().code, ErrorCode::CannotOpen);
    QCOMPARE(half.error().file, path + u'/' + QString::fromLatin1(folder) + u"projects.csv"_s);
}

void TestOpenFile::readsCopiedPackages()
{
    const auto opened =
        openBytes(R"({ "resources": [{ "name": "t", "data": [{ "a": 1 }, { "a": 2 }] }] })", u"clipboard"_s);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Package);
    QCOMPARE(opened->table.rowCount(), 2u);
    // There are no files beside it, whatever there is in the current folder.
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    write(u"t.csv"_s, "a\n1\n");
    const auto refused = openBytes(R"({ "resources": [{ "name": "t", "path": "t.csv" }] })", u"clipboard"_s);
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::UnsafePath);
}

void TestOpenFile::tellsColumnsOfOneNameApart()
{
    const Result<OpenedTable> opened = openFile(write(u"a.csv"_s, "a,a,,a_2,a\n1,2,3,4,5\n"));
    QVERIFY(opened.has_value());
    QStringList ids;
    for (int column = 0; column < opened->table.columnCount(); ++column)
        ids.append(opened->table.column(column).id);
    QCOMPARE(ids, (QStringList{u"a"_s, u"a_2"_s, u"column_3"_s, u"a_2_2"_s, u"a_3"_s}));
}

void TestOpenFile::readsSpreadsheets()
{
    const QByteArray sheet = R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
        <table:table table:name="Cities">
        <table:table-row><table:table-cell office:value-type="string"><text:p>name</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>count</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>Kyiv</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="53"><text:p>53</text:p></table:table-cell>
        </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>)";
    const Result<OpenedTable> opened = openFile(
        write(u"a.xlsx"_s,
              makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", sheet}})));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Ods);
    QCOMPARE(opened->reading.sheets, QStringList(u"Cities"_s));
    QCOMPARE(opened->table.number(opened->table.columnIndex(u"count"), 0), std::optional(53.0));
}

void TestOpenFile::readsDatabases()
{
    const QString path = m_folder.filePath(u"a.txt"_s);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    const char *const table = "CREATE TABLE cities (name TEXT, count INTEGER);"
                              "INSERT INTO cities VALUES ('Kyiv', 53), ('Lviv', NULL)";
    QCOMPARE(sqlite3_exec(database, table, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Sqlite);
    QCOMPARE(opened->table.rowCount(), 2u);
    QCOMPARE(opened->table.number(opened->table.columnIndex(u"count"), 0), std::optional(53.0));
}

void TestOpenFile::decodesJson()
{
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar c : u"[{\"місто\": \"Київ\"}]"_s)
        utf16.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
    const Result<OpenedTable> opened = openFile(write(u"a.json"_s, utf16));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.encoding, QByteArray("UTF-16LE"));
    QCOMPARE(opened->table.name(0, Language::English), u"Київ"_s);
}

void TestOpenFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyFile << QString();
    QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0", 29)
                              << ErrorCode::OldFormat << u"png"_s;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12) << ErrorCode::OldFormat
                         << u"xls"_s;
    QTest::newRow("xlsx with a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                          << ErrorCode::Encrypted << QString();
    QTest::newRow("xlsb") << makeZip({{"xl/workbook.bin", "b"}}) << ErrorCode::OldFormat << u"xlsb"_s;
    QTest::newRow("dbf") << QByteArray("\x03\x18\x0a\x0c\x01\0\0\0\x41\0\x0a\0", 12) + QByteArray(60, '\0')
                         << ErrorCode::OldFormat << u"dbf"_s;
}

void TestOpenFile::refuses()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"table.csv"_s, bytes);
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY(!opened.has_value());
    QTEST(opened.error().code, "code");
    QCOMPARE(opened.error().file, path);
    QTEST(opened.error().detail, "detail");
}

void TestOpenFile::readsBytes()
{
    const QByteArray database = [] {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/fixtures/files/sqlite/mixed-types.sqlite"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const Result<OpenedTable> opened = openBytes(database, u"-"_s);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.format, FileFormat::Sqlite);
    const Result<OpenedTable> damaged = openBytes(database.left(database.size() / 2), u"-"_s);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().file, u"-"_s);
}

void TestOpenFile::looksAtTheBeginning()
{
    QByteArray bytes = "name,n\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "A," + QByteArray::number(i) + '\n';
    ReadOptions options;
    options.onlyBeginning = true;
    const Result<OpenedTable> opened = openBytes(bytes, u"t.csv"_s, options);
    QVERIFY(opened.has_value());
    QVERIFY(opened->table.rowCount() > 1000 && opened->table.rowCount() < 50'000);
    QCOMPARE(opened->problems.count(), qint64{0}); // no line is cut
}

void TestOpenFile::refusesWhatIsTooLarge()
{
    QFile file(m_folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(limits::fileBytes + 1)); // of nothing: it takes no room on the disk
    const Result<OpenedTable> opened = openFile(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{.code = ErrorCode::FileTooLarge, .file = file.fileName(), .detail = u"2048"_s}));
}

void TestOpenFile::refusesWhatIsNoFile()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, u"/dev/zero"_s, m_folder.filePath(u"nothing"_s)}) {
        const Result<OpenedTable> opened = openFile(path);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::CannotOpen);
        QVERIFY(!opened.error().detail.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
