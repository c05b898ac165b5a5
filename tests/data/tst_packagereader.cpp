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
    Result<Table> read() const { return readPackage(path("datapackage.json")); }

private:
    QTemporaryDir m_folder;
};

/// A package of one table with a field of each type that is neither plain text nor a number.
Result<Table> readTyped(const QByteArray &csv)
{
    Package package;
    package.write("datapackage.json", R"({ "resources": [{ "name": "typed", "path": "typed.csv", "schema": { "fields": [
        { "name": "code", "code": true }, { "name": "opened", "type": "date" }, { "name": "isOpen", "type": "boolean" },
        { "name": "known", "type": "date", "format": "%d/%m/%y" }] } }] })");
    package.write("typed.csv", csv);
    return package.read();
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
    void refusesWrongDatesAndBooleans();
    void ownColumnStandsForTheDerived();
    void aMissingValueIsNoDuplicate();
    void compositeKeys();
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
    const auto data = readTyped("code,opened,isOpen,known\n00123,2024-02-29,true,12/10/24\n0456,,0,\n");
    QVERIFY(data.has_value());
    QCOMPARE(data->column(0).type, ColumnType::Code);
    QCOMPARE(data->text(0, 0, Language::English), u"00123"_s);
    QCOMPARE(data->column(1).type, ColumnType::Date);
    QCOMPARE(data->integer(1, 0), QDate(2024, 2, 29).toJulianDay());
    QCOMPARE(data->integer(1, 1), std::nullopt);
    QCOMPARE(data->column(2).type, ColumnType::Boolean);
    QCOMPARE(data->integer(2, 0), 1);
    QCOMPARE(data->integer(2, 1), 0);
    // In a pattern of its own a date stays as it is written.
    QCOMPARE(data->column(3).type, ColumnType::Text);
    QCOMPARE(data->text(3, 0, Language::English), u"12/10/24"_s);
    QVERIFY(data->roles().charted.empty());
}

void TestPackageReader::refusesWrongDatesAndBooleans()
{
    for (const char *record : {"1,2024-02-30,true,", "1,2023-02-29,true,", "1,2024-2-3,true,", "1,0000-01-01,true,",
                               "1,-024-01-01,true,", "1,2024-02-03T10:00,true,", "1,2024-02-03,yes,"}) {
        const auto data = readTyped(QByteArray("code,opened,isOpen,known\n") + record + "\n");
        QVERIFY2(!data.has_value() && data.error().code == ErrorCode::BadValue, record);
    }
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

void TestPackageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");

    const QByteArray json("datapackage.json");
    const QByteArray cities("cities.csv");
    const QByteArray projects("projects.csv");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &before, const QByteArray &after,
                        ErrorCode code, int line, int column, const char *field, const char *detail) {
        QTest::newRow(name) << file << before << after << code << line << column << QString::fromUtf8(field)
                            << QString::fromUtf8(detail);
    };
    // JSON. No detail: the parser's own words.
    row("JSON: missing comma", json, "\"test\",", "\"test\"", ErrorCode::BadJson, 3, 3, "", nullptr);
    row("JSON: cut off", json, "  ]\n}\n", "  ]\n", ErrorCode::BadJson, 28, 1, "", nullptr);
    row("JSON: not UTF-8", json, "Місто", "Міс\xD2\xEE", ErrorCode::NotUtf8, 9, 80, "", "");
    const auto wrong = [&](const char *name, const QByteArray &before, const QByteArray &after, const char *detail) {
        row(name, json, before, after, ErrorCode::NotADataPackage, 0, 0, "", detail);
    };
    wrong("resources of the wrong type", "\"resources\": [", "\"resources\": 1, \"x\": [", "resources");
    wrong("no path", "\"path\": \"cities.csv\",", "", "resources/cities/path");
    row("path out of the package", json, "\"path\": \"cities.csv\"", "\"path\": \"../cities.csv\"",
        ErrorCode::UnsafePath, 0, 0, "", "../cities.csv");
    row("absolute path", json, "\"path\": \"cities.csv\"", "\"path\": \"/etc/passwd\"", ErrorCode::UnsafePath, 0, 0, "",
        "/etc/passwd");
    row("address as path", json, "\"path\": \"cities.csv\"", "\"path\": \"https://a.b/c.csv\"", ErrorCode::UnsafePath,
        0, 0, "", "https://a.b/c.csv");
    wrong("bad date", "2024-10-12", "2024-10-32", "sources/0/date");
    wrong("unknown type", "\"lat\", \"type\": \"number\"", "\"lat\", \"type\": \"numeric\"",
          "resources/cities/schema/fields/lat/type");
    wrong("number in a language", "\"name@uk\", \"type\": \"string\"", "\"name@uk\", \"type\": \"integer\"",
          "resources/cities/schema/fields/name@uk/type");
    wrong("field twice", "\"name\": \"lat\"", "\"name\": \"projects\"", "resources/cities/schema/fields/projects/name");
    wrong("key that is no field", "\"primaryKey\": \"id\"", "\"primaryKey\": \"key\"",
          "resources/cities/schema/primaryKey");
    wrong("only children", "\"primaryKey\": \"id\"",
          R"("foreignKeys": [{ "fields": "id", "reference": { "resource": "elsewhere", "fields": "id" } }])",
          "resources");
    wrong("children by a field that is not there", "\"resource\": \"cities\", \"fields\": \"id\"",
          "\"resource\": \"cities\", \"fields\": \"key\"", "resources/projects/schema/foreignKeys/reference/fields");
    wrong("role of no column", "\"derived\"", "\"roles\": { \"name\": \"title\" }, \"derived\"",
          "resources/cities/roles/name");
    wrong("too few forms of the noun", "\"derived\"", "\"rowNoun\": { \"uk\": [\"місто\"] }, \"derived\"",
          "resources/cities/rowNoun/uk");
    wrong("unknown kind of column", "\"childCount\"", "\"product\"", "resources/cities/derived/count/kind");

    // CSV.
    row("column twice", cities, "lat,", "projects,", ErrorCode::DuplicateKey, 1, 26, "projects", "projects");
    row("column twice that no field is for", projects, "title\nlutsk,1,Dashboards\nkyiv,2,Wi-Fi\n", "title,x,x\n",
        ErrorCode::DuplicateKey, 1, 23, "x", "x");
    row("not UTF-8", cities, "Львів", "Льв\xB3\xE2", ErrorCode::NotUtf8, 3, 14, "", "");
    row("unclosed quote", cities, "Lviv", "\"Lviv", ErrorCode::UnclosedQuote, 3, 6, "", "");
    row("stray quote", cities, "Lviv", "Lv\"iv", ErrorCode::StrayQuote, 3, 8, "", "");
    row("too few fields", cities, "Львів,,,,", "Львів,,", ErrorCode::WrongFieldCount, 3, 0, "", "5/7");
    row("too many fields", projects, "Wi-Fi", "Wi-Fi,x", ErrorCode::WrongFieldCount, 3, 0, "", "4/3");
    row("column missing", cities, "mayor_since", "since", ErrorCode::MissingColumn, 1, 0, "", "mayor_since");
    row("empty file", projects, goodProjects, "", ErrorCode::MissingColumn, 1, 0, "", "city");
    row("integer with a decimal", cities, "53", "53.0", ErrorCode::BadValue, 2, 16, "projects", "53.0");
    row("integer with a space", cities, "53", "53 ", ErrorCode::BadValue, 2, 16, "projects", "53 ");
    row("integer out of range", cities, "53", "99999999999999999999", ErrorCode::BadValue, 2, 16, "projects",
        "99999999999999999999");
    row("decimal comma", cities, "50.4547", "\"50,4547\"", ErrorCode::BadValue, 2, 19, "lat", "50,4547");
    row("not a number", cities, "50.4547", "nan", ErrorCode::BadValue, 2, 19, "lat", "nan");
    row("infinite", cities, "50.4547", "inf", ErrorCode::BadValue, 2, 19, "lat", "inf");
    row("not a year", cities, "2014", "0", ErrorCode::BadValue, 2, 27, "mayor_since", "0");
    row("after a line break in quotes", cities, "Kyiv,Київ,53", "\"Ky\niv\",Київ,x", ErrorCode::BadValue, 3, 10,
        "projects", "x");
    row("required", cities, "Lviv", "", ErrorCode::MissingValue, 3, 6, "name", "");
    row("key missing", cities, "lutsk,", ",", ErrorCode::MissingValue, 4, 1, "id", "");
    row("key twice", cities, "lutsk,", "kyiv,", ErrorCode::DuplicateKey, 4, 1, "id", "kyiv");
    row("unique twice", cities, "2020,", "2020,A1", ErrorCode::DuplicateKey, 4, 33, "code", "A1");
    row("composite key twice", projects, "kyiv,2", "kyiv,1", ErrorCode::DuplicateKey, 4, 1, "city", "kyiv");
    row("unknown city", projects, "lutsk", "lutzk", ErrorCode::UnknownKey, 2, 1, "city", "lutzk");
    row("no city", projects, "lutsk", "", ErrorCode::MissingValue, 2, 1, "city", "");
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
    QTEST(error.field, "field");
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
    const Result<Table> folder = readPackage(QDir::tempPath());
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
