// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpackage.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestPackageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestPackageFaults::aMissingValueIsNoDuplicate()
{
    // Two of the cities have no code, although codes are unique.
    QVERIFY(Package().read().has_value());
}

void TestPackageFaults::compositeKeys()
{
    const Package package;
    package.replace("projects.csv", "lutsk,1", "kyiv,12");
    QVERIFY(package.read().has_value());
}

void TestPackageFaults::problems_data()
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

void TestPackageFaults::problems()
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

void TestPackageFaults::problemsOfChildren()
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

void TestPackageFaults::limits_data()
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

void TestPackageFaults::limits()
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

void TestPackageFaults::refuses_data()
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

void TestPackageFaults::refuses()
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

void TestPackageFaults::missingFiles()
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

void TestPackageFaults::linksStayInThePackage()
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

QTEST_APPLESS_MAIN(TestPackageFaults)
#include "tst_packagefaults.moc"
