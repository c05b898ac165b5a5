// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/database/sqlitereader.h"
#include "gridrows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

using namespace dc;

class TestSqliteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAndViews();
    void cells();
    void children();
    void leavesNothingBehind();
    void endlessView();
    void damaged();
    void refuses();

private:
    QString make(const QString &name, const char *sql) const
    {
        const QString path = m_folder.filePath(name);
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
        sqlite3_close(database);
        return code == SQLITE_OK ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestSqliteReader::tablesAndViews()
{
    const auto book =
        openSqlite(make(u"міста 100%?.db"_s,
                        "CREATE TABLE \"a \"\" b\" (x, y); INSERT INTO \"a \"\" b\" VALUES (1, 2), (3, 4);"
                        "CREATE TABLE empty (x); CREATE VIEW sums AS SELECT sum(x) AS s FROM \"a \"\" b\""));
    QVERIFY(book.has_value());
    const auto entries = (*book)->entries();
    QCOMPARE(entries.size(), size_t{3});
    QCOMPARE(entries[0].name, u"a \" b"_s);
    QCOMPARE(entries[0].cells, 4);
    QCOMPARE(entries[1].cells, 0);
    QCOMPARE(entries[2].name, u"sums"_s);
    const auto sheet = (*book)->read(2);
    QCOMPARE(sheet->name, u"sums"_s);
    QCOMPARE(sheet->headerRows, std::optional<size_t>(1));
    QCOMPARE(gridRows(sheet->grid), QStringList({u"0: s"_s, u"1: N:4"_s}));
    QCOMPARE(gridRows((*book)->read(1)->grid), QStringList(u"0: x"_s));
}

void TestSqliteReader::cells()
{
    const auto book = openSqlite(make(u"cells.db"_s,
                                      "CREATE TABLE t (name, flag BOOLEAN, n); INSERT INTO t VALUES ('Київ', 1, 0.1), "
                                      "(NULL, 0, -9223372036854775808),"
                                      "(x'00ff', 2, 1e300), ('', NULL, '12'), (CAST(x'61ff' AS TEXT), 'так', 3)"));
    QCOMPARE(gridRows((*book)->read(0)->grid),
             QStringList({u"0: name|flag|n"_s, u"1: Київ|B:true|N:0.1"_s, u"2: |B:false|N:-9223372036854775808"_s,
                          u"3: X:BLOB|N:2|N:1e+300"_s, u"4: ||12"_s, u"5: a\uFFFD|так|N:3"_s}));
}

void TestSqliteReader::children()
{
    const auto book = openSqlite(make(
        u"children.db"_s,
        "CREATE TABLE city (id INTEGER PRIMARY KEY, name); INSERT INTO city VALUES (7, 'Київ'), (3, 'Львів'), (5, "
        "'Одеса');"
        "CREATE TABLE project (title, city REFERENCES city); INSERT INTO project VALUES ('a', 5), ('b', 7), ('c', 5), "
        "('d', 9), ('e', NULL);"
        "CREATE TABLE mayor (name, city_id REFERENCES city (id)); INSERT INTO mayor VALUES ('m', 7)"));
    const auto sheet = (*book)->read(0);
    QVERIFY(sheet.has_value());
    QCOMPARE(gridRows(sheet->grid).size(), 4);
    QVERIFY(sheet->children);
    QCOMPARE(sheet->children->name, u"project"_s);
    QCOMPARE(gridRows(sheet->children->grid), QStringList({u"0: title"_s, u"1: a"_s, u"3: c"_s, u"2: b"_s}));
    QCOMPARE(sheet->children->parents, (std::vector<quint32>{1, 1, 2}));
    QCOMPARE(sheet->problems.count(ProblemKind::UnknownParent), 1);
    QCOMPARE(sheet->problems.listed().front().value, u"9"_s);
    QVERIFY(!(*book)->read(1)->children);
}

void TestSqliteReader::leavesNothingBehind()
{
    const QString path = make(u"wal.db"_s, "PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.seek(0);
    {
        const auto book = openSqlite(path);
        QCOMPARE(gridRows((*book)->read(0)->grid), QStringList({u"0: x"_s, u"1: N:1"_s}));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    }
    QCOMPARE(file.readAll(), bytes);
}

void TestSqliteReader::endlessView()
{
    const auto book =
        openSqlite(make(u"endless.db"_s,
                        "CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) "
                        "SELECT x FROM r WHERE x < 0"));
    QVERIFY(book.has_value());
    QCOMPARE((*book)->entries()[0].cells, 0); // it is given up
}

void TestSqliteReader::damaged()
{
    const QString path =
        make(u"damaged.db"_s,
             "CREATE TABLE t (x); WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < "
             "5000) INSERT INTO t SELECT 'row ' || i FROM r");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    // Whatever is cut off or overwritten: an error, or cells, and no crash.
    int failures = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 997) {
        for (const bool isCut : {true, false}) {
            QByteArray spoilt = isCut ? bytes.left(at) : bytes;
            if (!isCut)
                spoilt.replace(at, 64, QByteArray(std::min(qsizetype{64}, bytes.size() - at), '\xA5'));
            file.resize(0);
            file.seek(0);
            file.write(spoilt);
            file.flush();
            const auto sheet = openSqlite(path).and_then([](auto &&book) {
                const bool isEmpty = book->entries().empty();
                return isEmpty ? Result<Sheet>(failure({.code = ErrorCode::EmptyFile})) : book->read(0);
            });
            failures += sheet ? 0 : 1;
        }
    }
    QVERIFY(failures > bytes.size() / 997);
}

void TestSqliteReader::refuses()
{
    QCOMPARE(openSqlite(m_folder.filePath(u"none.db"_s)).error().code, ErrorCode::CannotOpen);
    const QString path = m_folder.filePath(u"text.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("name,projects\n").repeated(100));
    file.close();
    const auto book = openSqlite(path);
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().code, ErrorCode::Damaged);
    QCOMPARE(book.error().file, path);
}

QTEST_APPLESS_MAIN(TestSqliteReader)
#include "tst_sqlitereader.moc"
