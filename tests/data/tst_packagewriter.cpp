// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "awkwardtable.h"

#include "data/io/zipfile.h"
#include "data/package/packagereader.h"
#include "data/write/packagefolder.h"
#include "data/write/packagewriter.h"
#include "data/write/tablewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dc;
using namespace dc::test;
using namespace Qt::StringLiterals;

namespace {

Result<Table> readFiles(const std::vector<std::pair<QString, QByteArray>> &files)
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure({.code = ErrorCode::CannotWrite, .file = name});
    }
    return readPackage(folder.filePath(u"datapackage.json"_s)).transform([](OpenedTable &&opened) {
        return std::move(opened.table);
    });
}

} // namespace

class TestPackageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageIsReadBack();
    void packageZipIsReadBack();
    void packageOfSomeColumns();
    void packageWithoutKey();
    void embeddedPackageIsReadBack();
    void packageFolder();
    void packageFolderThatCannotBeReplaced();
};

void TestPackageWriter::packageIsReadBack()
{
    const Table table = withChildren();
    std::vector<std::pair<QString, QByteArray>> files;
    for (const PackageFile &file : packageFiles(whole(table, {Language::English})))
        files.emplace_back(file.name, file.bytes);
    const Result<Table> found = readFiles(files);
    QVERIFY2(found, found ? "" : qPrintable(found.error().file + u' ' + found.error().detail));
    QCOMPARE(difference(*found, table), QString());
    QCOMPARE(found->noun(), table.noun());
    QCOMPARE(found->roles().key, table.roles().key);
    QCOMPARE(found->roles().name, table.roles().name);
    QCOMPARE(found->column(1).title, table.column(1).title);
    QCOMPARE(found->info().title, table.info().title);
    QCOMPARE(found->info().notes, table.info().notes);
    QCOMPARE(found->info().sources.first().path, u"https://example.org/"_s);
    QCOMPARE(found->info().date, QDate(2024, 1, 2));
    QVERIFY(found->relation());
    QCOMPARE(found->relation()->first, table.relation()->first);
    QCOMPARE(difference(found->relation()->table, table.relation()->table), QString());
}

void TestPackageWriter::packageZipIsReadBack()
{
    const Table table = sample();
    const Result<QByteArray> bytes = toPackageZip(whole(table, {Language::English}));
    QVERIFY(bytes);
    const Result<ZipFile> zip = ZipFile::open(*bytes, u"t.zip"_s);
    QVERIFY(zip);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &name : zip->names())
        files.emplace_back(name, *zip->read(name));
    const Result<Table> found = readFiles(files);
    QVERIFY(found);
    QCOMPARE(difference(*found, table), QString());
}

/// The key is written all the same, which the children refer to.
void TestPackageWriter::packageOfSomeColumns()
{
    TablePart part = whole(withChildren(), {Language::English});
    part.columns = {1};
    part.rows = {2, 0};
    std::vector<std::pair<QString, QByteArray>> files;
    for (const PackageFile &file : packageFiles(part))
        files.emplace_back(file.name, file.bytes);
    const Result<Table> found = readFiles(files);
    QVERIFY(found);
    QCOMPARE(found->columnCount(), 2);
    QCOMPARE(found->text(found->columnIndex(u"name"), 0, Language::English), u" spaces "_s);
    QVERIFY(found->relation());
    QCOMPARE(found->relation()->first, (std::vector<Row>{0, 1, 3}));
}

void TestPackageWriter::packageWithoutKey()
{
    const Table keyed = withChildren();
    const Table table(keyed.info(),
                      {column({.id = u"row"_s}, std::vector<std::array<std::string_view, 2>>(6, {"a", ""}))},
                      std::make_shared<Relation>(*keyed.relation()), {}, rolesOf(-1, 0));
    std::vector<std::pair<QString, QByteArray>> files;
    for (const PackageFile &file : packageFiles(whole(table, {Language::English})))
        files.emplace_back(file.name, file.bytes);
    const Result<Table> found = readFiles(files);
    QVERIFY(found);
    QCOMPARE(difference(*found, table), QString());
    QCOMPARE(found->relation()->first, keyed.relation()->first);
}

void TestPackageWriter::embeddedPackageIsReadBack()
{
    const Result<Table> table = readEmbeddedPackage();
    QVERIFY(table);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const PackageFile &file : packageFiles(whole(*table, {Language::English})))
        files.emplace_back(file.name, file.bytes);
    const Result<Table> found = readFiles(files);
    QVERIFY2(found, found ? "" : qPrintable(found.error().file + u' ' + found.error().detail));
    QCOMPARE(difference(*found, *table), QString());
    QCOMPARE(difference(found->relation()->table, table->relation()->table), QString());
    QCOMPARE(found->relation()->table.columnCount(), table->relation()->table.columnCount());
    QCOMPARE(found->relation()->table.info().name, u"projects"_s);
    QCOMPARE(found->roles().shown.size(), table->roles().shown.size());
    QCOMPARE(found->noun(), table->noun());
}

void TestPackageWriter::packageFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/"_s);
    QVERIFY(writeTable(whole(sample(), {Language::English}), TableFormat::Package, path));
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"datapackage.json"_s, u"table.csv"_s}));
    const Result<OpenedTable> found = readPackage(path + u"datapackage.json"_s);
    QVERIFY(found);
    QCOMPARE(difference(found->table, sample()), QString());
    QVERIFY(QFileInfo(path).permission(QFile::ReadOther));

    // Again, beside what is not of the package.
    QFile other(path + u"notes.txt"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    TablePart part = whole(sample(), {Language::English});
    part.rows = {1};
    QVERIFY(writeTable(part, TableFormat::Package, path));
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"datapackage.json"_s, u"notes.txt"_s, u"table.csv"_s}));
    QCOMPARE(readPackage(path + u"datapackage.json"_s)->table.rowCount(), 1);
}

/// All files of the package, or those that were there.
void TestPackageWriter::packageFolderThatCannotBeReplaced()
{
    const QTemporaryDir folder;
    const QDir path(folder.path());
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(path.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"a.csv"_s, "old"));
    const auto written =
        writePackageFolder({{u"a.csv"_s, "new"}, {u"b.csv"_s, "new"}, {u"no/such/folder.csv"_s, "new"}}, folder.path());
    QVERIFY(!written);
    QFile a(path.filePath(u"a.csv"_s));
    QVERIFY(a.open(QIODevice::ReadOnly));
    QCOMPARE(a.readAll(), "old");
    QCOMPARE(path.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList{u"a.csv"_s});
    QVERIFY(!writePackageFolder({{u"no/such.csv"_s, "new"}}, folder.filePath(u"fresh"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"fresh"_s)));
}

QTEST_GUILESS_MAIN(TestPackageWriter)
#include "tst_packagewriter.moc"
