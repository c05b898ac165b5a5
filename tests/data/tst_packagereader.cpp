// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

/// A small package that is right; each test spoils one thing.
const char *const goodJson = R"({
  "name": "test",
  "sources": [{ "title": "A source", "date": "2024-10-12" }],
  "resources": [
    { "name": "cities", "path": "cities.csv",
      "schema": {
        "fields": [
          { "name": "id", "type": "string" },
          { "name": "name", "type": "string", "title": "City", "title@uk": "Місто", "constraints": { "required": true } },
          { "name": "name@uk", "type": "string" },
          { "name": "projects", "type": "integer" },
          { "name": "lat", "type": "number" },
          { "name": "mayor_since", "type": "year" },
          { "name": "code", "type": "string", "constraints": { "unique": true } }
        ],
        "primaryKey": "id" },
      "derived": [{ "name": "rank", "kind": "rank", "of": "projects" }, { "name": "count", "kind": "childCount" }] },
    { "name": "projects", "path": "projects.csv",
      "schema": {
        "fields": [
          { "name": "city", "type": "string" },
          { "name": "position", "type": "integer" },
          { "name": "title", "type": "string" }
        ],
        "primaryKey": ["city", "position"],
        "foreignKeys": [{ "fields": "city", "reference": { "resource": "cities", "fields": "id" } }] } }
  ]
}
)";
const char *const goodCities = "id,name,name@uk,projects,lat,mayor_since,code\n"
                               "kyiv,Kyiv,Київ,53,50.4547,2014,A1\n"
                               "lviv,Lviv,Львів,,,,\n"
                               "lutsk,Lutsk,Луцьк,20,-1e-3,2020,\n";
const char *const goodProjects = "city,position,title\n"
                                 "lutsk,1,Dashboards\n"
                                 "kyiv,2,Wi-Fi\n"
                                 "kyiv,1,Kyiv Digital\n";

int childCount(const Table &table, Row row)
{
    return table.relation()->count(row);
}

QString childName(const Table &table, Row row, int child)
{
    return table.relation()->table.name(table.relation()->child(row, child), Language::English);
}

class Package
{
public:
    Package()
    {
        write("datapackage.json", goodJson);
        write("cities.csv", goodCities);
        write("projects.csv", goodProjects);
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test's file");
    }

    /// Replaces the one place of this text in the file.
    void replace(const char *name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path(name));
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.count(before) != 1)
            qFatal("not exactly once in %s: %s", name, before.constData());
        file.close();
        write(name, bytes.replace(before, after));
    }

    void remove(const char *name) const { QFile::remove(path(name)); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Result<OpenedTable> open(const ReadOptions &options = {}) const
    {
        return readPackage(path("datapackage.json"), options);
    }
    Result<Table> read() const
    {
        return open().transform([](OpenedTable &&opened) { return std::move(opened.table); });
    }

private:
    QTemporaryDir m_folder;
};

/// A package of one table of these fields.
Result<OpenedTable> openTyped(const QByteArray &fields, const QByteArray &csv, const QByteArray &resource = {})
{
    const Package package;
    package.write("datapackage.json",
                  R"({ "resources": [{ "name": "typed", "path": "typed.csv", )" + resource
                      + R"( "schema": { "fields": [)" + fields + "] } }] }");
    package.write("typed.csv", csv);
    return package.open();
}

/// A field of each type that is neither plain text nor a number.
Result<OpenedTable> openDates(const QByteArray &csv)
{
    return openTyped(R"({ "name": "code", "code": true }, { "name": "opened", "type": "date" },
                        { "name": "isOpen", "type": "boolean" },
                        { "name": "known", "type": "date", "format": "%d/%m/%y" })",
                     csv);
}

/// What a cell of a table of one column holds: a number, a date, or nothing.
std::optional<double> onlyNumber(const Result<OpenedTable> &opened, Row row = 0)
{
    return opened ? opened->table.number(0, row) : std::nullopt;
}

} // namespace

class TestPackageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void projectsGoToTheirCities();
    void withoutChildren();
    void namesOfResourcesAreFree();
    void rolesOfThePackage();
    void rolesAreGuessed();
    void fieldsAreFoundByName();
    void languageOfPlainFields();
    void otherDelimiter();
    void datesBooleansAndCodes();
    void wrongDatesAndBooleans();
    void notations_data();
    void notations();
    void dialects_data();
    void dialects();
    void encodings();
    void piecesOfOneFile();
    void dataInTheDescriptor_data();
    void dataInTheDescriptor();
    void schemaInAFileOfItsOwn();
    void withoutSchema();
    void choiceOfTables();
    void whatIsNoTableIsLeftOut();
    void optionsGoBeforeTheSchema();
    void ownColumnStandsForTheDerived();
    void aMissingValueIsNoDuplicate();
    void compositeKeys();
    void problems_data();
    void problems();
    void problemsOfChildren();
    void limits_data();
    void limits();
    void refuses_data();
    void refuses();
    void missingFiles();
    void linksStayInThePackage();
};

void TestPackageReader::reads()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    QCOMPARE(data->rowCount(), 3u);
    QCOMPARE(data->info().date, QDate(2024, 10, 12));
    const int name = data->columnIndex(u"name");
    QCOMPARE(data->column(name).title, LocalizedString(u"City"_s, u"Місто"_s));
    QCOMPARE(data->column(data->columnIndex(u"code")).title.in(Language::English), u"code"_s);
    QCOMPARE(data->columnIndex(u"name@uk"), -1);
    QCOMPARE(data->text(name, 1, Language::Ukrainian), u"Львів"_s);
    QCOMPARE(data->number(data->columnIndex(u"projects"), 0), std::optional(53.0));
    QCOMPARE(data->number(data->columnIndex(u"projects"), 1), std::nullopt);
    QCOMPARE(data->number(data->columnIndex(u"lat"), 1), std::nullopt);
    QCOMPARE(data->number(data->columnIndex(u"lat"), 2), std::optional(-0.001));
    QCOMPARE(data->number(data->columnIndex(u"mayor_since"), 2), std::optional(2020.0));
    QCOMPARE(data->number(data->columnIndex(u"rank"), 2), std::optional(2.0));
}

void TestPackageReader::projectsGoToTheirCities()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    QCOMPARE(childCount(*data, 0), 2);
    QCOMPARE(childCount(*data, 1), 0);
    QCOMPARE(childCount(*data, 2), 1);
    QCOMPARE(childName(*data, 0, 0), u"Kyiv Digital"_s);
    QCOMPARE(childName(*data, 0, 1), u"Wi-Fi"_s);
    QCOMPARE(childName(*data, 2, 0), u"Dashboards"_s);
}

void TestPackageReader::withoutChildren()
{
    const Package package;
    package.replace("datapackage.json", "\"foreignKeys\"", "\"otherKeys\"");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QVERIFY(!data->relation());
    QCOMPARE(data->columnIndex(u"rank") >= 0, true);
    QCOMPARE(data->columnIndex(u"count"), -1);
}

void TestPackageReader::namesOfResourcesAreFree()
{
    const Package package;
    package.replace("datapackage.json", "\"cities\", \"path\"", "\"towns\", \"path\"");
    package.replace("datapackage.json", "\"resource\": \"cities\"", "\"resource\": \"towns\"");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childCount(*data, 0), 2);
}

void TestPackageReader::rolesOfThePackage()
{
    const Package package;
    package.replace("datapackage.json", "\"derived\"",
                    R"("rowNoun": { "en": ["town", "towns"], "uk": ["місто", "міста", "міст"] },
                       "roles": { "name": "code", "measure": "lat", "shown": ["code", "lat"] }, "derived")");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    const Roles &roles = data->roles();
    QCOMPARE(roles.key, data->columnIndex(u"id")); // the primary key
    QCOMPARE(roles.name, data->columnIndex(u"code"));
    QCOMPARE(roles.measure, data->columnIndex(u"lat"));
    QCOMPARE(roles.shown, (std::vector{data->columnIndex(u"code"), data->columnIndex(u"lat")}));
    QCOMPARE(data->noun().counted(5, Language::Ukrainian), u"міст"_s);
    QCOMPARE(data->rowOf(u"lutsk"_s), std::optional<Row>(2));
    QCOMPARE(data->rowOf(u"nowhere"_s), std::nullopt);
}

void TestPackageReader::rolesAreGuessed()
{
    const Result<Table> data = Package().read();
    QVERIFY(data.has_value());
    const Roles &roles = data->roles();
    QCOMPARE(roles.name, data->columnIndex(u"name"));
    QCOMPARE(roles.measure, data->columnIndex(u"projects"));
    QCOMPARE(roles.latitude, data->columnIndex(u"lat"));
    QCOMPARE(roles.offered.front(), roles.name);
    QCOMPARE(roles.offered.size(), static_cast<size_t>(data->columnCount()));
    QVERIFY(std::ranges::find(roles.charted, roles.latitude) == roles.charted.end());
    QVERIFY(!data->noun().isKnown(Language::English));
    QCOMPARE(data->relation()->table.roles().order, data->relation()->table.columnIndex(u"position"));
}

void TestPackageReader::fieldsAreFoundByName()
{
    const Package package;
    package.write("projects.csv", "title,remark,position,city\r\nWi-Fi,x,1,lviv\r\n");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childName(*data, 1, 0), u"Wi-Fi"_s);
}

void TestPackageReader::languageOfPlainFields()
{
    const Package package;
    package.replace("datapackage.json", "\"name\": \"test\"", "\"languages\": [\"uk\", \"en\"]");
    package.replace("datapackage.json", "\"name@uk\"", "\"name@en\"");
    package.replace("cities.csv", "name,name@uk", "name@en,name");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(data->text(data->columnIndex(u"name"), 0, Language::English), u"Kyiv"_s);
    QCOMPARE(data->text(data->columnIndex(u"name"), 0, Language::Ukrainian), u"Київ"_s);
}

void TestPackageReader::otherDelimiter()
{
    const Package package;
    package.replace("datapackage.json", "\"path\": \"projects.csv\"",
                    "\"path\": \"projects.csv\", \"dialect\": { \"delimiter\": \";\" }");
    package.write("projects.csv", "city;position;title\nkyiv;1;Parking, and more\n");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QCOMPARE(childName(*data, 0, 0), u"Parking, and more"_s);
}

void TestPackageReader::datesBooleansAndCodes()
{
    const auto opened = openDates("code,opened,isOpen,known\n00123,2024-02-29,true,12/10/24\n0456,,0,\n");
    QVERIFY(opened.has_value());
    const Table &data = opened->table;
    QCOMPARE(data.column(0).type, ColumnType::Code);
    QCOMPARE(data.text(0, 0, Language::English), u"00123"_s);
    QCOMPARE(data.column(1).type, ColumnType::Date);
    QCOMPARE(data.integer(1, 0), QDate(2024, 2, 29).toJulianDay());
    QCOMPARE(data.integer(1, 1), std::nullopt);
    QCOMPARE(data.column(2).type, ColumnType::Boolean);
    QCOMPARE(data.integer(2, 0), 1);
    QCOMPARE(data.integer(2, 1), 0);
    QCOMPARE(data.column(3).type, ColumnType::Date);
    QCOMPARE(data.integer(3, 0), QDate(2024, 10, 12).toJulianDay());
    QVERIFY(data.roles().charted.empty());
    QCOMPARE(opened->problems.count(), 0);
}

void TestPackageReader::wrongDatesAndBooleans()
{
    for (const char *record : {"1,2024-02-30,true,", "1,2023-02-29,true,", "1,2024-2-3,true,", "1,0000-01-01,true,",
                               "1,-024-01-01,true,", "1,2024-02-03T10:00,true,", "1,2024-02-03,yes,",
                               "1,2024-02-03,true,31/02/24", "1,2024-02-03,true,2024-10-12"}) {
        const auto opened = openDates(QByteArray("code,opened,isOpen,known\n") + record + "\n");
        QVERIFY2(opened.has_value(), record);
        QCOMPARE(opened->table.rowCount(), 1u);
        QCOMPARE(opened->problems.count(), 1);
        QCOMPARE(opened->problems.count(ProblemKind::WrongType), 1);
    }
}

void TestPackageReader::notations_data()
{
    QTest::addColumn<QByteArray>("field"); // its properties
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<std::optional<double>>("expected");
    QTest::addColumn<int>("problems");

    const auto row = [](const char *name, const QByteArray &field, const QByteArray &cell,
                        std::optional<double> expected,
                        int problems = 0) { QTest::newRow(name) << field << cell << expected << problems; };
    const auto date = [](int year, int month, int day) {
        return std::optional(static_cast<double>(QDate(year, month, day).toJulianDay()));
    };
    const QByteArray marks = R"("type": "number", "decimalChar": ",", "groupChar": " ")";
    row("decimal comma", marks, "\"1 835,5\"", 1835.5);
    row("no-break space for a space", marks, "\"1\u00A0835,5\"", 1835.5);
    row("point where the comma is the mark", marks, "1835.5", {}, 1);
    row("groups of an integer", R"("type": "integer", "groupChar": ",")", "\"1,234,567\"", 1234567);
    row("plus", R"("type": "number")", "+1.5", 1.5);
    row("spaces around", R"("type": "number")", " 1.5 ", 1.5);
    row("words around a bare number", R"("type": "number")", "1.5 km", {}, 1);
    row("words around a number", R"("type": "number", "bareNumber": false)", "c. -1.5 km", -1.5);
    row("currency", R"("type": "integer", "bareNumber": false, "groupChar": ",")", "\"€ 1,200\"", 1200);
    row("percent sign", R"("type": "number", "bareNumber": false)", "95%", 95);
    row("missing by the field", R"("type": "number", "missingValues": ["n/a", "-99"])", "-99", {});
    row("missing with a label", R"("type": "number", "missingValues": [{ "value": "x", "label": "unknown" }])", "x",
        {});
    row("infinite", R"("type": "number")", "INF", {}, 1);
    row("yes", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "так", 1);
    row("no", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "ні", 0);
    row("neither", R"("type": "boolean", "trueValues": ["так"], "falseValues": ["ні"])", "true", {}, 1);
    row("date by a pattern", R"("type": "date", "format": "%d.%m.%Y")", "12.10.2024", date(2024, 10, 12));
    row("date in the last century", R"("type": "date", "format": "%m/%d/%y")", "10/12/70", date(1970, 10, 12));
    row("date with text behind", R"("type": "date", "format": "%d.%m.%Y")", "12.10.2024 р.", {}, 1);
    row("date cut short", R"("type": "date", "format": "%d.%m.%Y")", "12.10.", {}, 1);
    row("any date", R"("type": "date", "format": "any")", "12.10.2024", date(2024, 10, 12));
}

void TestPackageReader::notations()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, cell);
    const auto opened = openTyped(R"({ "name": "x", )" + field + " }", "x\n" + cell + "\n");
    QVERIFY(opened.has_value());
    QTEST(onlyNumber(opened), "expected");
    QTEST(static_cast<int>(opened->problems.count()), "problems");
}

void TestPackageReader::dialects_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const QByteArray &dialect, const QByteArray &csv) {
        QTest::newRow(name) << dialect << csv;
    };
    // All are the same table.
    row("default", "{}", "a,b\n\"x,y\",1\n'z',2\n");
    row("semicolons", R"({ "delimiter": ";" })", "a;b\nx,y;1\n'z';2\n");
    row("tabs", R"({ "delimiter": "\t" })", "a\tb\nx,y\t1\n'z'\t2\n");
    row("other quotes", R"({ "quoteChar": "^" })", "a,b\n^x,y^,1\n'z',2\n");
    row("no quotes", R"({ "quoteChar": null, "delimiter": "|" })", "a|b\nx,y|1\n'z'|2\n");
    row("no header", R"({ "header": false })", "\"x,y\",1\n'z',2\n");
    row("no header rows", R"({ "headerRows": false })", "\"x,y\",1\n'z',2\n");
    row("header further down", R"({ "headerRows": [3] })", "A table\nof two rows\na,b\n\"x,y\",1\n'z',2\n");
    row("header of two rows", R"({ "headerRows": [1, 2], "headerJoin": "" })", "a,\n,b\n\"x,y\",1\n'z',2\n");
    row("comments", R"({ "commentChar": "#" })", "# A table\na,b\n#\n\"x,y\",1\n'z',2\n# its end");
    row("rows that are comments", R"({ "commentRows": [3] })", "a,b\n\"x,y\",1\nunits,pieces\n'z',2\n");
    row("spaces", R"({ "skipInitialSpace": true })", "a, b\n \"x,y\", 1\n 'z', 2\n");
    row("null", R"({ "nullSequence": "-" })", "a,b\n\"x,y\",1\n'z',2\n-,-\n");
}

void TestPackageReader::dialects()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, csv);
    const auto opened =
        openTyped(R"({ "name": "a" }, { "name": "b", "type": "integer" })", csv, "\"dialect\": " + dialect + ",");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    const Table &table = opened->table;
    QCOMPARE(table.text(0, 0, Language::English), u"x,y"_s);
    QCOMPARE(table.text(0, 1, Language::English), u"'z'"_s);
    QCOMPARE(table.number(1, 0), std::optional(1.0));
    QCOMPARE(table.number(1, 1), std::optional(2.0));
    for (Row row = 2; row < table.rowCount(); ++row) {
        QCOMPARE(table.text(0, row, Language::English), QString());
        QCOMPARE(table.number(1, row), std::nullopt);
    }
}

void TestPackageReader::encodings()
{
    const QByteArray stated = QByteArray("a\n\xcb\xfc\xe2\xb3\xe2\n"); // Львів in windows-1251
    const auto opened = openTyped(R"({ "name": "a" })", stated, R"("encoding": "windows-1251",)");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.text(0, 0, Language::English), u"Львів"_s);
    QCOMPARE(opened->reading.encoding, QByteArray("windows-1251"));
    QCOMPARE(opened->reading.format, FileFormat::Package);

    const auto marked = openTyped(R"({ "name": "a" })",
                                  "\xEF\xBB\xBF"
                                  "a\nЛьвів\n",
                                  R"("encoding": "utf-8",)");
    QVERIFY(marked.has_value());
    QCOMPARE(marked->table.text(0, 0, Language::English), u"Львів"_s);

    const auto wrong = openTyped(R"({ "name": "a" })", stated, R"("encoding": "utf-8",)");
    QVERIFY(wrong.has_value());
    QVERIFY(wrong->problems.count(ProblemKind::BadBytes) > 0);

    const auto unknown = openTyped(R"({ "name": "a" })", stated, R"("encoding": "klingon",)");
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().code, ErrorCode::UnknownEncoding);
}

void TestPackageReader::piecesOfOneFile()
{
    const Package package;
    package.replace("datapackage.json", "\"path\": \"projects.csv\"",
                    R"("path": ["projects.csv", "more.csv", "last.csv"])");
    package.write("projects.csv", "city,position,title\nkyiv,1,A"); // its last line has no end
    package.write("more.csv", "lviv,1,B\n");
    package.write("last.csv", "city,position,title\nlutsk,1,C\n"); // with a header of its own
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(childName(opened->table, 0, 0), u"A"_s);
    QCOMPARE(childName(opened->table, 1, 0), u"B"_s);
    QCOMPARE(childName(opened->table, 2, 0), u"C"_s);
    package.remove("more.csv");
    QCOMPARE(package.open().error().code, ErrorCode::CannotOpen);
}

void TestPackageReader::dataInTheDescriptor_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("records") << QByteArray(R"([{ "a": "x", "b": 1 }, { "b": 2.0 }])");
    QTest::newRow("rows") << QByteArray(R"([["a", "b"], ["x", 1], [null, 2]])");
    QTest::newRow("text") << QByteArray(R"("a,b\nx,1\n,2\n")");
}

void TestPackageReader::dataInTheDescriptor()
{
    QFETCH(const QByteArray, data);
    const Package package;
    package.write("datapackage.json",
                  R"({ "resources": [{ "name": "t", "data": )" + data
                      + R"(, "schema": { "fields": [{ "name": "a" }, { "name": "b", "type": "integer" }] } }] })");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 0);
    QCOMPARE(opened->table.rowCount(), 2u);
    QCOMPARE(opened->table.text(0, 0, Language::English), u"x"_s);
    QCOMPARE(opened->table.text(0, 1, Language::English), QString());
    QCOMPARE(opened->table.number(1, 1), std::optional(2.0));
}

void TestPackageReader::schemaInAFileOfItsOwn()
{
    const Package package;
    package.write("datapackage.json", R"({ "resources": [
        { "name": "t", "path": "t.csv", "schema": "schema.json", "dialect": "dialect.json" }] })");
    package.write("schema.json", R"({ "fields": [{ "name": "a", "type": "integer" }] })");
    package.write("dialect.json", R"({ "delimiter": ";" })");
    package.write("t.csv", "a;b\n5;x\n");
    QCOMPARE(onlyNumber(package.open()), std::optional(5.0));

    package.write("schema.json", "{");
    QCOMPARE(package.open().error().code, ErrorCode::BadJson);
    QCOMPARE(package.open().error().file, package.path("schema.json"));
    package.replace("datapackage.json", "schema.json", "../schema.json");
    QCOMPARE(package.open().error().code, ErrorCode::UnsafePath);
}

void TestPackageReader::withoutSchema()
{
    const Package package;
    package.write("datapackage.json", R"({ "name": "p", "resources": [{ "name": "t", "path": "t.csv" }] })");
    package.write("t.csv", "city,count\nKyiv,53\nLviv,50\n");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.info().name, u"p"_s);
    QCOMPARE(opened->table.column(1).type, ColumnType::Integer);
    QCOMPARE(opened->reading.format, FileFormat::Package);

    package.replace("datapackage.json", "t.csv", "t.json");
    package.write("t.json", R"([{ "city": "Kyiv", "count": 53 }])");
    QCOMPARE(package.read().value().number(1, 0), std::optional(53.0));
}

void TestPackageReader::choiceOfTables()
{
    const Package package;
    const auto first = package.open();
    QVERIFY(first.has_value());
    QCOMPARE(first->reading.sheets, (QStringList{u"cities"_s, u"projects"_s}));
    QCOMPARE(first->reading.sheet, 0);
    for (const char *wanted : {"projects", "2"}) {
        const auto opened = package.open({.sheet = QString::fromLatin1(wanted)});
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reading.sheet, 1);
        QCOMPARE(opened->table.columnCount(), 3);
        QVERIFY(!opened->table.relation());
    }
    for (const char *wanted : {"towns", "0", "3"}) {
        const auto opened = package.open({.sheet = QString::fromLatin1(wanted)});
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::NoSuchSheet);
        QCOMPARE(opened.error().detail, QString::fromLatin1(wanted));
    }
}

void TestPackageReader::whatIsNoTableIsLeftOut()
{
    const Package package;
    package.replace("datapackage.json", "\"resources\": [",
                    R"("resources": [{ "name": "report", "path": "report.pdf" },
                                     { "name": "map", "path": "https://example.org/map.png" },)");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reading.sheets, (QStringList{u"cities"_s, u"projects"_s}));
}

void TestPackageReader::optionsGoBeforeTheSchema()
{
    const Package package;
    package.write("cities.csv", "kyiv;Kyiv;Київ;53;50,4547;2014;A1\n");
    const auto opened = package.open({.delimiter = ';', .decimalMark = ',', .headerRows = 0});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.number(opened->table.columnIndex(u"lat"), 0), std::optional(50.4547));
    QCOMPARE(childCount(opened->table, 0), 2); // the file of the children is read as the package says
}

void TestPackageReader::ownColumnStandsForTheDerived()
{
    const Package package;
    package.replace("datapackage.json", "\"name\": \"code\"", "\"name\": \"rank\"");
    package.replace("cities.csv", "since,code", "since,rank");
    const Result<Table> data = package.read();
    QVERIFY(data.has_value());
    QStringList ids;
    for (int column = 0; column < data->columnCount(); ++column)
        ids.append(data->column(column).id);
    QCOMPARE(ids.count(u"rank"_s), 1);
    QCOMPARE(data->text(data->columnIndex(u"rank"), 0, Language::English), u"A1"_s);
}

void TestPackageReader::aMissingValueIsNoDuplicate()
{
    // Two of the cities have no code, although codes are unique.
    QVERIFY(Package().read().has_value());
}

void TestPackageReader::compositeKeys()
{
    const Package package;
    package.replace("projects.csv", "lutsk,1", "kyiv,12");
    QVERIFY(package.read().has_value());
}

void TestPackageReader::problems_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Problem>("problem");

    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const Problem &problem) {
        QTest::newRow(name) << QByteArray("cities.csv") << before << after << problem;
    };
    const auto wrongNumber = [](const char *value, const char *column) {
        return Problem{.kind = ProblemKind::WrongType,
                       .line = 2,
                       .row = 0,
                       .column = QString::fromLatin1(column),
                       .value = QString::fromLatin1(value)};
    };
    row("too few fields", "Львів,,,,", "Львів,,",
        {.kind = ProblemKind::RaggedRow, .line = 3, .row = 1, .detail = u"5/7"_s});
    row("too many fields", "Львів,,,,", "Львів,,,,,",
        {.kind = ProblemKind::RaggedRow, .line = 3, .row = 1, .detail = u"8/7"_s});
    row("integer with a decimal", "53", "53.0", wrongNumber("53.0", "projects"));
    row("integer out of range", "53", "99999999999999999999", wrongNumber("99999999999999999999", "projects"));
    row("decimal comma", "50.4547", "\"50,4547\"", wrongNumber("50,4547", "lat"));
    row("not a number", "50.4547", "nan", wrongNumber("nan", "lat"));
    row("infinite", "50.4547", "inf", wrongNumber("inf", "lat"));
    row("not a year", "2014", "0", wrongNumber("0", "mayor_since"));
    row("required", "Lviv", "", {.kind = ProblemKind::MissingValue, .line = 3, .row = 1, .column = u"name"_s});
    row("key missing", "lviv,", ",", {.kind = ProblemKind::MissingValue, .line = 3, .row = 1, .column = u"id"_s});
    row("key twice", "lviv,", "kyiv,",
        {.kind = ProblemKind::DuplicateKey, .line = 3, .row = 1, .column = u"id"_s, .value = u"kyiv"_s});
    row("unique twice", "2020,", "2020,A1",
        {.kind = ProblemKind::NotUnique, .line = 4, .row = 2, .column = u"code"_s, .value = u"A1"_s});
    row("quote never closed", "Lviv", "\"Lviv", {.kind = ProblemKind::LoneQuote, .line = 3});
}

void TestPackageReader::problems()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const Problem, problem);
    const Package package;
    package.replace(file.constData(), before, after);
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.rowCount(), 3u);
    QCOMPARE(opened->problems.count(), 1);
    QCOMPARE(opened->problems.listed().front(), problem);
}

void TestPackageReader::problemsOfChildren()
{
    const Package package;
    package.write("projects.csv",
                  "city,position,title\n"
                  "lutzk,1,No such city\n"
                  ",2,No city\n"
                  "kyiv,first,No number\n"
                  "lviv,1,Right\n"
                  "lviv,1,Right again\n");
    const auto opened = package.open();
    QVERIFY(opened.has_value());
    QCOMPARE(opened->table.relation()->first, (std::vector<Row>{0, 1, 3, 3}));
    QCOMPARE(opened->problems.count(ProblemKind::UnknownParent), 2);
    QCOMPARE(opened->problems.count(ProblemKind::WrongType), 1);
    QCOMPARE(opened->problems.count(ProblemKind::DuplicateKey), 1);
    QCOMPARE(opened->problems.count(ProblemKind::MissingValue), 1); // of the primary key
    QCOMPARE(opened->problems.count(), 5);
    QVERIFY(std::ranges::all_of(opened->problems.listed(), [](const Problem &it) { return it.row == -1; }));
}

void TestPackageReader::limits_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<ProblemKind>("kind");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &constraints, const QByteArray &good,
                        const QByteArray &bad, ProblemKind kind) {
        QTest::newRow(name) << R"("type": ")" + type + R"(", "constraints": { )" + constraints + " }" << good << bad
                            << kind;
    };
    row("minimum", "number", R"("minimum": 1.5)", "1.5", "1.25", ProblemKind::TooSmall);
    row("minimum of an integer that is none", "integer", R"("minimum": 1.5)", "2", "1", ProblemKind::TooSmall);
    row("exclusive minimum", "number", R"("exclusiveMinimum": 1.5)", "1.75", "1.5", ProblemKind::TooSmall);
    row("exclusive maximum", "integer", R"("exclusiveMaximum": 5)", "4", "5", ProblemKind::TooLarge);
    row("latest date", "date", R"("maximum": "2024-10-12")", "2024-10-12", "2024-10-13", ProblemKind::TooLarge);
    row("earliest year", "year", R"("minimum": "1991")", "1991", "1990", ProblemKind::TooSmall);
    row("numbers", "integer", R"("enum": [1, 2, "3"])", "3", "4", ProblemKind::NotInList);
    row("truth", "boolean", R"("enum": [true])", "true", "false", ProblemKind::NotInList);
    row("dates", "date", R"("enum": ["2024-10-12"])", "2024-10-12", "2024-10-13", ProblemKind::NotInList);
    row("words", "string", R"("enum": ["місто", "село"])", "село", "хутір", ProblemKind::NotInList);
    row("letters", "string", R"("pattern": "\\p{Lu}\\w+")", "Львів", "львів", ProblemKind::WrongPattern);
    row("either", "string", R"("pattern": "a|ab")", "ab", "abc", ProblemKind::WrongPattern);
    row("length", "string", R"("maxLength": 2)", "аб", "абв", ProblemKind::TooLarge);
}

void TestPackageReader::limits()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, good);
    QFETCH(const QByteArray, bad);
    QFETCH(const ProblemKind, kind);
    const auto opened = openTyped(R"({ "name": "x", )" + field + " }, { \"name\": \"y\" }",
                                  "x,y\n" + good + ",\n" + bad + ",\n,nothing is missing that need not be\n");
    QVERIFY(opened.has_value());
    QCOMPARE(opened->problems.count(), 1);
    QCOMPARE(opened->problems.listed().front().kind, kind);
    QCOMPARE(opened->problems.listed().front().row, 1);
    QCOMPARE(opened->problems.listed().front().value, QString::fromUtf8(bad));
    // It is left as it is.
    QVERIFY(opened->table.number(0, 1) || !opened->table.text(0, 1, Language::English).isEmpty());
}

void TestPackageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("detail");

    const QByteArray json("datapackage.json");
    const QByteArray cities("cities.csv");
    const QByteArray projects("projects.csv");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &before, const QByteArray &after,
                        ErrorCode code, int line, int column, const char *detail) {
        QTest::newRow(name) << file << before << after << code << line << column << QString::fromUtf8(detail);
    };
    // JSON. No detail: the parser's own words.
    row("JSON: missing comma", json, "\"test\",", "\"test\"", ErrorCode::BadJson, 3, 3, nullptr);
    row("JSON: cut off", json, "  ]\n}\n", "  ]\n", ErrorCode::BadJson, 28, 1, nullptr);
    row("JSON: not UTF-8", json, "Місто", "Міс\xD2\xEE", ErrorCode::NotUtf8, 9, 80, "");
    const auto wrong = [&](const char *name, const QByteArray &before, const QByteArray &after, const char *detail) {
        row(name, json, before, after, ErrorCode::NotADataPackage, 0, 0, detail);
    };
    wrong("resources of the wrong type", "\"resources\": [", "\"resources\": 1, \"x\": [", "resources");
    wrong("no path", "\"path\": \"cities.csv\",", "", "resources/cities/path");
    row("path out of the package", json, "\"path\": \"cities.csv\"", "\"path\": \"../cities.csv\"",
        ErrorCode::UnsafePath, 0, 0, "../cities.csv");
    row("absolute path", json, "\"path\": \"cities.csv\"", "\"path\": \"/etc/passwd\"", ErrorCode::UnsafePath, 0, 0,
        "/etc/passwd");
    row("address as path", json, "\"path\": \"cities.csv\"", "\"path\": \"https://a.b/c.csv\"", ErrorCode::UnsafePath,
        0, 0, "https://a.b/c.csv");
    wrong("bad date", "2024-10-12", "2024-10-32", "sources/0/date");
    wrong("unknown type", "\"lat\", \"type\": \"number\"", "\"lat\", \"type\": \"numeric\"",
          "resources/cities/schema/fields/lat/type");
    wrong("number in a language", "\"name@uk\", \"type\": \"string\"", "\"name@uk\", \"type\": \"integer\"",
          "resources/cities/schema/fields/name@uk/type");
    wrong("field twice", "\"name\": \"lat\"", "\"name\": \"projects\"", "resources/cities/schema/fields/projects/name");
    wrong("key that is no field", "\"primaryKey\": \"id\"", "\"primaryKey\": \"key\"",
          "resources/cities/schema/primaryKey");
    wrong("key of fewer fields than it refers to", "\"fields\": \"city\"", "\"fields\": [\"city\", \"title\"]",
          "resources/projects/schema/foreignKeys/0/fields");
    wrong("delimiter of two characters", "\"derived\"", R"("dialect": { "delimiter": "::" }, "derived")",
          "resources/cities/dialect/delimiter");
    wrong("length that is none", "\"unique\": true", R"("minLength": -1)",
          "resources/cities/schema/fields/code/constraints/minLength");
    wrong("children by a field that is not there", "\"resource\": \"cities\", \"fields\": \"id\"",
          "\"resource\": \"cities\", \"fields\": \"key\"", "resources/projects/schema/foreignKeys/reference/fields");
    wrong("role of no column", "\"derived\"", "\"roles\": { \"name\": \"title\" }, \"derived\"",
          "resources/cities/roles/name");
    wrong("too few forms of the noun", "\"derived\"", "\"rowNoun\": { \"uk\": [\"місто\"] }, \"derived\"",
          "resources/cities/rowNoun/uk");
    wrong("unknown kind of column", "\"childCount\"", "\"product\"", "resources/cities/derived/count/kind");

    // CSV.
    row("column twice", cities, "lat,", "projects,", ErrorCode::DuplicateColumn, 1, 0, "projects");
    row("column missing", cities, "mayor_since", "since", ErrorCode::MissingColumn, 1, 0, "mayor_since");
    row("empty file", projects, goodProjects, "", ErrorCode::EmptyFile, 0, 0, "");
}

void TestPackageReader::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);

    const Package package;
    package.replace(file.constData(), before, after);
    const Result<Table> data = package.read();
    QVERIFY(!data.has_value());
    const Error &error = data.error();
    QTEST(error.code, "code");
    QCOMPARE(error.file, package.path(file.constData()));
    QTEST(static_cast<int>(error.line), "line");
    QTEST(static_cast<int>(error.column), "column");
    if (!detail.isNull())
        QCOMPARE(error.detail, detail);
    else
        QVERIFY(!error.detail.isEmpty());
}

void TestPackageReader::missingFiles()
{
    for (const char *name : {"projects.csv", "cities.csv", "datapackage.json"}) {
        const Package package;
        package.remove(name);
        const Result<Table> data = package.read();
        QVERIFY(!data.has_value());
        QCOMPARE(data.error().code, ErrorCode::CannotOpen);
        QCOMPARE(data.error().file, package.path(name));
        QVERIFY(!data.error().detail.isEmpty());
    }
    // A folder is no file either.
    const auto folder = readPackage(QDir::tempPath());
    QVERIFY(!folder.has_value());
    QCOMPARE(folder.error().code, ErrorCode::CannotOpen);
}

void TestPackageReader::linksStayInThePackage()
{
    for (const char *name : {"cities.csv", "projects.csv"}) {
        const Package package;
        QVERIFY(QFile::rename(package.path(name), package.path("moved.csv")));
        QVERIFY(QFile::link(package.path("moved.csv"), package.path(name)));
        QVERIFY(package.read().has_value());

        const Package other;
        package.remove(name);
        QVERIFY(QFile::link(other.path(name), package.path(name)));
        const Result<Table> data = package.read();
        QVERIFY(!data.has_value());
        QCOMPARE(data.error(),
                 (Error{.code = ErrorCode::UnsafePath,
                        .file = package.path("datapackage.json"),
                        .detail = QString::fromLatin1(name)}));

        // The folder itself may be a link.
        const QString link = package.path("link");
        QVERIFY(QFile::link(QFileInfo(other.path(name)).path(), link));
        QVERIFY(readPackage(link + u"/datapackage.json"_s).has_value());
    }
}

QTEST_APPLESS_MAIN(TestPackageReader)
#include "tst_packagereader.moc"
