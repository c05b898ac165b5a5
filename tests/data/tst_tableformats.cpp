// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/zipfile.h"
#include "data/open/openfile.h"
#include "data/package/packagereader.h"
#include "data/table/columnbuilder.h"
#include "data/write/delimitedwriter.h"
#include "data/write/jsonwriter.h"
#include "data/write/packagefolder.h"
#include "data/write/packagewriter.h"
#include "data/write/tablewriter.h"
#include "data/write/xlsxwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace dc;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 6> awkward{"say \"yes\", no", "two\nlines\tand a tab", " spaces ", "=1+1", "😀 مرحبا",
                                              "#DIV/0!"};

Roles rolesOf(int key, int name)
{
    Roles roles;
    roles.key = key;
    roles.name = name;
    return roles;
}

Column column(const ColumnInfo &info, const std::vector<std::array<std::string_view, 2>> &cells)
{
    ColumnBuilder builder(info);
    for (const auto &cell : cells) {
        if (!builder.append(cell))
            qFatal("not a value");
    }
    return builder.take();
}

/// A row of awkward values of each type, and one with none of them.
Table sample(std::shared_ptr<const Relation> relation = {})
{
    std::vector<Column> columns;
    std::vector<std::array<std::string_view, 2>> texts;
    std::vector<std::array<std::string_view, 2>> codes;
    std::vector<std::array<std::string_view, 2>> integers;
    std::vector<std::array<std::string_view, 2>> missing(awkward.size() - 1, {"", ""});
    for (size_t i = 0; i < awkward.size(); ++i) {
        static constexpr std::array<const char *, 6> codeTexts{"001", "01001", "1e5", "UA123", "+7", "0"};
        static constexpr std::array<const char *, 6> numberTexts{
            "9223372036854775807", "-9223372036854775808", "-5", "0", "9007199254740993", "1"};
        texts.push_back({awkward[i], i == 2 ? "" : "їжак"});
        codes.push_back({codeTexts[i], ""});
        integers.push_back({numberTexts[i], ""});
    }
    const auto first = [&](std::string_view value) {
        std::vector<std::array<std::string_view, 2>> cells = missing;
        cells.insert(cells.begin(), {value, ""});
        return cells;
    };
    columns.push_back(column({.id = u"code"_s, .type = ColumnType::Code, .title = {u"Code"_s, u"Код"_s}}, codes));
    columns.push_back(column({.id = u"name"_s, .title = {u"Name"_s, u"Назва"_s}}, texts));
    columns.push_back(column({.id = u"kind"_s, .type = ColumnType::Category}, first("=kind")));
    columns.push_back(column({.id = u"count"_s, .type = ColumnType::Integer, .additive = true}, integers));
    columns.push_back(column({.id = u"ratio"_s, .type = ColumnType::Real}, first("0.30000000000000004")));
    columns.push_back(column({.id = u"tiny"_s, .type = ColumnType::Real}, first("-1e-300")));
    columns.push_back(column({.id = u"year"_s, .type = ColumnType::Year}, first("1654")));
    columns.push_back(column({.id = u"share"_s, .type = ColumnType::Percent}, first("-29.3")));
    columns.push_back(column({.id = u"opened"_s, .type = ColumnType::Date}, first("2024-02-29")));
    columns.push_back(column({.id = u"founded"_s, .type = ColumnType::Date}, first("0988-08-01")));
    columns.push_back(column({.id = u"open"_s, .type = ColumnType::Boolean}, first("false")));
    PackageInfo info;
    info.name = u"sample"_s;
    info.title = {u"Sample"_s, u"Зразок"_s};
    info.notes = {{u"A note."_s, u"Примітка."_s}};
    info.sources = {
        {.title = {u"Source"_s, {}}, .author = {}, .path = u"https://example.org/"_s, .date = {2024, 1, 2}}};
    Noun noun;
    noun.setForms(Language::English, {u"thing"_s, u"things"_s});
    return Table(info, std::move(columns), std::move(relation), noun, rolesOf(0, 1));
}

Table withChildren()
{
    auto relation = std::make_shared<Relation>();
    relation->table =
        Table({}, {column({.id = u"title"_s}, {{"one", "один"}, {"two", ""}, {"three", ""}})}, {}, {}, rolesOf(-1, 0));
    relation->first = {0, 2, 2, 3, 3, 3, 3};
    return sample(relation);
}

TablePart whole(const Table &table, std::vector<Language> languages)
{
    TablePart part{.table = table, .rows = {}, .columns = allColumns(table), .languages = std::move(languages)};
    for (Row row = 0; row < table.rowCount(); ++row)
        part.rows.push_back(row);
    return part;
}

/// What differs, or nothing.
QString difference(const Table &found, const Table &expected, bool withAdditive = true)
{
    if (found.rowCount() != expected.rowCount())
        return u"%1 rows"_s.arg(found.rowCount());
    for (int c = 0; c < expected.columnCount(); ++c) {
        const ColumnInfo &info = expected.column(c);
        const int other = found.columnIndex(info.id);
        if (other < 0 || found.column(other).type != info.type
            || (withAdditive && found.column(other).additive != info.additive))
            return info.id;
        for (Row row = 0; row < expected.rowCount(); ++row) {
            bool isEqual = found.integer(other, row) == expected.integer(c, row)
                && found.number(other, row) == expected.number(c, row);
            for (const Language language : allLanguages)
                isEqual = isEqual && found.utf8(other, row, language) == expected.utf8(c, row, language);
            if (!isEqual)
                return u"%1, row %2"_s.arg(info.id).arg(row);
        }
    }
    return {};
}

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

class TestTableFormats : public QObject
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
    void json();
    void jsonOfChildren();
    void xlsx();
    void openedAgain_data();
    void openedAgain();
    void bothLanguagesOpenedAgain_data() { openedAgain_data(); }
    void bothLanguagesOpenedAgain();
    void sameBytesAgain();
    void bothLanguages();
    void formulas();
};

void TestTableFormats::packageIsReadBack()
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

void TestTableFormats::packageZipIsReadBack()
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
void TestTableFormats::packageOfSomeColumns()
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

void TestTableFormats::packageWithoutKey()
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

void TestTableFormats::embeddedPackageIsReadBack()
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

void TestTableFormats::packageFolder()
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
void TestTableFormats::packageFolderThatCannotBeReplaced()
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

void TestTableFormats::json()
{
    const QByteArray json = toJson(whole(sample(),
                                         allLanguages.size() == 2 ? std::vector{Language::English, Language::Ukrainian}
                                                                  : std::vector<Language>{}));
    QVERIFY(json.contains("\"count\": 9223372036854775807, "));
    QVERIFY(json.contains("\"ratio\": 0.30000000000000004, "));
    const QJsonArray records = QJsonDocument::fromJson(json).array();
    QCOMPARE(records.size(), static_cast<qsizetype>(awkward.size()));
    for (size_t i = 0; i < awkward.size(); ++i) {
        const QJsonObject record = records[static_cast<qsizetype>(i)].toObject();
        QCOMPARE(record[u"name"_s].toString(), QString::fromUtf8(awkward[i]));
        QCOMPARE(record[u"name@uk"_s], i == 2 ? QJsonValue() : QJsonValue(u"їжак"_s));
    }
    const QJsonObject first = records[0].toObject();
    QCOMPARE(first[u"code"_s], QJsonValue(u"001"_s));
    QCOMPARE(first[u"share"_s], QJsonValue(-29.3));
    QCOMPARE(first[u"open"_s], QJsonValue(false));
    QCOMPARE(first[u"founded"_s], QJsonValue(u"0988-08-01"_s));
    QCOMPARE(records[1].toObject()[u"open"_s], QJsonValue());
    QCOMPARE(toJson({.table = sample(), .rows = {}, .columns = {0}, .languages = {Language::English}}), "[\n]\n");
}

void TestTableFormats::jsonOfChildren()
{
    const QJsonArray records = QJsonDocument::fromJson(toJson(whole(withChildren(), {Language::Ukrainian}))).array();
    const QJsonArray children = records[0].toObject()[u"children"_s].toArray();
    QCOMPARE(children.size(), 2);
    QCOMPARE(children[0].toObject()[u"title"_s].toString(), u"один"_s);
    QCOMPARE(children[1].toObject()[u"title"_s].toString(), u"two"_s); // it has no other
    QCOMPARE(records[1].toObject()[u"children"_s].toArray().size(), 0);
}

void TestTableFormats::xlsx()
{
    const Result<QByteArray> bytes = toXlsx(whole(sample(), {Language::Ukrainian}));
    QVERIFY(bytes);
    const Result<ZipFile> zip = ZipFile::open(*bytes, u"t.xlsx"_s);
    QVERIFY(zip);
    const QByteArray sheet = *zip->read(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:K7\"/>") && sheet.contains("state=\"frozen\""));
    QVERIFY2(!sheet.contains("<f>"), "a text is not a formula");
    // Numbers and days as such; what a spreadsheet would round is a text, and so is a day before its calendar begins.
    for (const char *cell : {"<v>-5</v>", "<v>-0.293</v>", "<v>45351</v>", "<v>1654</v>", "t=\"b\"><v>0</v>",
                             "9223372036854775807</t>", "9007199254740993</t>", "0988-08-01</t>", "001</t>"})
        QVERIFY2(sheet.contains(cell), cell);
    QVERIFY(sheet.contains("Назва") && zip->read(u"xl/workbook.xml"_s)->contains("name=\"Зразок\""));
    const QByteArray styles = *zip->read(u"xl/styles.xml"_s);
    QVERIFY(styles.contains("0.0 %") && styles.contains("yyyy-mm-dd"));
}

void TestTableFormats::openedAgain_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("CSV") << TableFormat::Csv;
    QTest::newRow("CSV for Excel") << TableFormat::ExcelCsv;
    QTest::newRow("TSV") << TableFormat::Tsv;
    QTest::newRow("XLSX") << TableFormat::Xlsx;
    QTest::newRow("JSON") << TableFormat::Json;
    QTest::newRow("package") << TableFormat::Package;
}

/// What a table is written as, another program reads, and so does this one: without a word about its columns.
void TestTableFormats::openedAgain()
{
    QFETCH(TableFormat, format);
    const std::vector<std::array<std::string_view, 2>> names{{"Lviv", ""}, {"a, \"b\"", ""}, {"אבג 😀", ""}};
    const Table table(
        {},
        {column({.id = u"code"_s, .type = ColumnType::Code, .title = {u"code"_s, u"code"_s}},
                {{"01001", ""}, {"00002", ""}, {"00010", ""}}),
         column({.id = u"name"_s, .title = {u"name"_s, u"name"_s}}, names),
         column({.id = u"people"_s, .type = ColumnType::Integer, .title = {u"people"_s, u"people"_s}, .additive = true},
                {{"-1200", ""}, {"9007199254740991", ""}, {"", ""}}),
         column({.id = u"area"_s, .type = ColumnType::Real, .title = {u"area"_s, u"area"_s}},
                {{"0.1", ""}, {"-2.5", ""}, {"12345.678", ""}}),
         column({.id = u"opened"_s, .type = ColumnType::Date, .title = {u"opened"_s, u"opened"_s}},
                {{"2024-02-29", ""}, {"1991-08-24", ""}, {"", ""}})});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t."_s + tableExtension(format));
    QVERIFY(writeTable(whole(table, {Language::English}), format, path));
    const Result<OpenedTable> opened = openFile(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(difference(opened->table, table, /*withAdditive=*/false), QString());
}

/// The names of the fields tell which texts are one in two languages, whatever alphabet they are in.
void TestTableFormats::bothLanguagesOpenedAgain()
{
    QFETCH(TableFormat, format);
    auto relation = std::make_shared<Relation>();
    relation->table =
        Table({}, {column({.id = u"title"_s}, {{"one", "один"}, {"two", ""}, {"три", "3"}})}, {}, {}, rolesOf(-1, 0));
    relation->first = {0, 2, 2, 3, 3};
    const Table table(
        {},
        {column({.id = u"code"_s, .type = ColumnType::Code}, {{"01001", ""}, {"00002", ""}, {"00010", ""}, {"7", ""}}),
         column({.id = u"name"_s}, {{"Kyiv", "Київ"}, {"Lviv", ""}, {"", "Одеса"}, {"Дніпро", "1984"}}),
         column({.id = u"mayor"_s}, {{"", "Кличко"}, {"", "Садовий"}, {"", "а"}, {"", "Latin"}}),
         column({.id = u"about"_s}, {{"text", ""}, {"текст", ""}, {"", ""}, {"x, y", ""}}),
         column({.id = u"people"_s, .type = ColumnType::Integer}, {{"-12", ""}, {"5", ""}, {"", ""}, {"7", ""}})},
        format == TableFormat::Json || format == TableFormat::Package ? relation : nullptr);
    for (const Language first : allLanguages) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t."_s + tableExtension(format));
        QVERIFY(writeTable(whole(table, {first, otherThan(first)}), format, path));
        const Result<OpenedTable> opened = openFile(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->table.columnCount(), table.columnCount());
        QCOMPARE(difference(opened->table, table, /*withAdditive=*/false), QString());
        QCOMPARE(opened->table.relation() != nullptr, table.relation() != nullptr);
        if (table.relation())
            QCOMPARE(difference(opened->table.relation()->table, relation->table), QString());
    }
}

void TestTableFormats::sameBytesAgain()
{
    const TablePart part = whole(withChildren(), {Language::English});
    const QByteArray xlsx = *toXlsx(part);
    const QByteArray zip = *toPackageZip(part);
    QTest::qWait(2100); // the times in a zip file are even seconds
    QVERIFY(*toXlsx(part) == xlsx);
    QVERIFY(*toPackageZip(part) == zip);
}

void TestTableFormats::bothLanguages()
{
    const TablePart part{
        .table = sample(), .rows = {2, 0}, .columns = {1, 3}, .languages = {Language::Ukrainian, Language::English}};
    QCOMPARE(*tableBytes(part, TableFormat::Csv),
             "name,name@en,count\r\n, spaces ,-5\r\nїжак,\"say \"\"yes\"\", no\",9223372036854775807\r\n");
}

void TestTableFormats::formulas()
{
    const TablePart part{.table = Table({},
                                        {column({.id = u"a"_s, .title = {u"=A"_s, {}}},
                                                {{"=1+1", ""},
                                                 {"-5", ""},
                                                 {"+380", ""},
                                                 {"-", ""},
                                                 {"@x", ""},
                                                 {"-inf", ""},
                                                 {"\tx", ""},
                                                 {"a=b", ""}})}),
                         .rows = {0, 1, 2, 3, 4, 5, 6, 7},
                         .columns = {0},
                         .languages = {Language::English}};
    QCOMPARE(*tableBytes(part, TableFormat::Csv),
             "'=A\r\n'=1+1\r\n-5\r\n+380\r\n'-\r\n'@x\r\n'-inf\r\n'\tx\r\na=b\r\n");
}

QTEST_GUILESS_MAIN(TestTableFormats)
#include "tst_tableformats.moc"
