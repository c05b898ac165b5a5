// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/json/jsontable.h"

#include "data/io/limits.h"
#include "data/table/textcolumn.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

/// The rows of a grid, a line each: texts in quotes, other values without, "-" where a cell is empty.
QString shown(const Grid &grid)
{
    QStringList rows;
    for (size_t row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        for (size_t column = 0; column < grid.columnCount(row); ++column) {
            const QString text = toQString(grid.text(row, column));
            const CellKind kind = grid.kind(row, column);
            cells.append(kind == CellKind::Empty ? u"-"_s : kind == CellKind::Text ? u'"' + text + u'"' : text);
        }
        rows.append(cells.join(u' '));
    }
    return rows.join(u'\n');
}

struct Opened
{
    std::unique_ptr<Workbook> workbook;
    FileFormat format = FileFormat::Json;
};

Opened open(const QByteArray &json)
{
    Opened opened;
    Result<std::unique_ptr<Workbook>> workbook = openJson(json, u"test.json"_s, opened.format);
    if (workbook)
        opened.workbook = std::move(*workbook);
    return opened;
}

Sheet readFirst(const QByteArray &json)
{
    const Opened opened = open(json);
    if (!opened.workbook)
        return {};
    Result<Sheet> sheet = opened.workbook->read(0);
    return sheet ? std::move(*sheet) : Sheet();
}

Error errorOf(const QByteArray &json)
{
    FileFormat format = FileFormat::Json;
    const Result<std::unique_ptr<Workbook>> workbook = openJson(json, u"test.json"_s, format);
    if (!workbook)
        return workbook.error();
    const Result<Sheet> sheet = (*workbook)->read(0);
    return sheet ? Error() : sheet.error();
}

} // namespace

class TestJsonTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsListsOfRecordsAsChildren();
    void keepsListsOfValuesAsChildren();
    void choosesRecordsRatherThanValues();
    void offersAllTables();
    void tellsFormats();
    void tellsLines();
    void refuses_data();
    void refuses();
    void survivesAnyEnd();
};

void TestJsonTable::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const QByteArray &json, const char *table) {
        QTest::newRow(name) << json << QString::fromUtf8(table);
    };
    row("records", R"([{"name": "Київ", "count": 53, "open": true}, {"name": "Lviv", "count": null, "open": false}])",
        "\"name\" \"count\" \"open\"\n\"Київ\" 53 true\n\"Lviv\" - false");
    row("union of properties", R"([{"a": 1}, {"b": 2, "a": 3}, {}, {"c": ""}])", "\"a\" \"b\" \"c\"\n1\n3 2\n\n- - -");
    row("exact numbers", R"([{"n": 9007199254740993}, {"n": 123456789012345678901234567890}, {"n": -1.50E+400}])",
        "\"n\"\n9007199254740993\n123456789012345678901234567890\n-1.50E+400");
    row("nested", R"([{"a": {"x": 1, "y": {"z": 2}}, "b": 3}, {"a": null, "b": 4}, {"a": 5}])",
        "\"a\" \"a.x\" \"a.y.z\" \"b\"\n- 1 2 3\n- - - 4\n5");
    row("an object or null", R"([{"a": null}, {"a": {"x": 1}}])", "\"a.x\"\n\n1");
    row("escapes", R"([{"a\u0062": "\u041a\u0438\u0457\u0432 \ud83d\ude00 \"\\\/\t"}, {"ab": "x"}])",
        "\"ab\"\n\"Київ 😀 \"\\/\t\"\n\"x\"");
    row("halves of characters", R"([{"a": "x\ud83dy\u0000\ude00"}])", "\"a\"\n\"x\uFFFDy\uFFFD\uFFFD\"");
    row("a name twice", R"([{"a": 1, "a": 2}])", "\"a\"\n2");
    row("byte order mark", "\xEF\xBB\xBF[{\"a\": 1}]", "\"a\"\n1");
    row("rows with names", R"([["a", "b"], [1, "x"], [2]])", "\"a\" \"b\"\n1 \"x\"\n2");
    row("rows without names", R"([[1, "x"], [2, [3, {"y": 4}]]])", "1 \"x\"\n2 \"[3, {\"y\": 4}]\"");
    row("plain values", R"(["x", 2])", "\"value\"\n\"x\"\n2");
    row("columns", R"({"a": [1, 2, 3], "b": ["x", null]})", "\"a\" \"b\"\n1 \"x\"\n2 -\n3 -");
    row("columns of pandas", R"({"a": {"0": 1, "1": 2}, "b": {"0": "x", "1": "y"}})", "\"a\" \"b\"\n1 \"x\"\n2 \"y\"");
    row("by key", R"({"kyiv": {"n": 1, "key": 3}, "lviv": {"n": 2}})",
        "\"key\" \"n\" \"key\"\n\"kyiv\" 1 3\n\"lviv\" 2");
    row("one by key", R"({"kyiv": {"n": 1}})", "\"key\" \"n\"\n\"kyiv\" 1");
    row("one record", R"({"n": 1, "name": "x"})", "\"n\" \"name\"\n1 \"x\"");
    row("within an object", R"({"status": "ok", "result": {"total": 1, "records": [{"n": 1}]}})", "\"n\"\n1");
    row("lines", "{\"a\": 1}\r\n\n{\"a\": 2, \"b\": 3}\n", "\"a\" \"b\"\n1\n2 3");
    row("lines of rows", "[\"a\", \"b\"]\n[1, 2]\n", "\"a\" \"b\"\n1 2");
    row("points and areas",
        R"({"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": 7, "properties": {"name": "Kyiv"},
             "geometry": {"type": "Point", "coordinates": [30.5, 50.4, 100]}},
            {"type": "Feature", "properties": {"name": "Lviv"},
             "geometry": {"coordinates": [[[30.5, 50.4], [31, 51]]], "type": "Polygon"}},
            {"type": "Feature", "properties": null, "geometry": null}]})",
        "\"name\" \"longitude\" \"latitude\" \"id\"\n\"Kyiv\" 30.5 50.4 7\n\"Lviv\"\n");
    row("features with two ids",
        R"({"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": 0, "properties": {"id": "a"}, "geometry": null},
            {"type": "Feature", "id": 1, "properties": {"id": "b"}, "geometry": null}]})",
        "\"id\" \"feature_id\"\n\"a\" 0\n\"b\" 1");
    row("no records", "[]", "");
}

void TestJsonTable::reads()
{
    QFETCH(QByteArray, json);
    const Sheet sheet = readFirst(json);
    QTEST(shown(sheet.grid), "table");
    QVERIFY(!sheet.children);
}

void TestJsonTable::keepsListsOfRecordsAsChildren()
{
    const Sheet sheet = readFirst(R"([
        {"city": "Kyiv", "projects": [{"title": "A", "year": 2020}, {"title": "B", "by": {"name": "x"}}]},
        {"city": "Lviv", "projects": []},
        {"city": "Dnipro", "projects": [{"title": "C", "tags": [1]}]}])");
    QCOMPARE(shown(sheet.grid), u"\"city\"\n\"Kyiv\"\n\"Lviv\"\n\"Dnipro\""_s);
    QVERIFY(sheet.children.has_value());
    QCOMPARE(sheet.children->name, u"projects"_s);
    QCOMPARE(shown(sheet.children->grid),
             u"\"title\" \"year\" \"by.name\" \"tags\"\n\"A\" 2020\n\"B\" - \"x\"\n\"C\" - - \"[1]\""_s);
    QCOMPARE(sheet.children->parents, (std::vector<quint32>{0, 0, 2}));
}

void TestJsonTable::keepsListsOfValuesAsChildren()
{
    const Sheet sheet = readFirst(R"([{"city": "Kyiv", "tags": ["a", null, 2]}, {"city": "Lviv", "tags": "none"}])");
    QCOMPARE(shown(sheet.grid), u"\"city\" \"tags\"\n\"Kyiv\"\n\"Lviv\" \"none\""_s);
    QVERIFY(sheet.children.has_value());
    QCOMPARE(shown(sheet.children->grid), u"\"tags\"\n\"a\"\n\n2"_s);
    QCOMPARE(sheet.children->parents, (std::vector<quint32>{0, 0, 0}));
}

void TestJsonTable::choosesRecordsRatherThanValues()
{
    const Sheet sheet = readFirst(R"([{"tags": ["a", "b", "c"], "projects": [{"title": "A"}]}])");
    QVERIFY(sheet.children.has_value());
    QCOMPARE(sheet.children->name, u"projects"_s);
    QCOMPARE(shown(sheet.grid), u"\"tags\"\n\"[\"a\", \"b\", \"c\"]\""_s);
}

void TestJsonTable::offersAllTables()
{
    const Opened opened =
        open(R"({"source": "x", "small": [{"a": 1}], "large": [{"a": 1, "b": 2}, {"a": 3, "b": 4}]})");
    QVERIFY(opened.workbook);
    const std::vector<Workbook::Entry> entries = opened.workbook->entries();
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].name, u"small"_s);
    QCOMPARE(entries[1].name, u"large"_s);
    QVERIFY(entries[1].cells > entries[0].cells);
    const Result<Sheet> large = opened.workbook->read(1);
    QVERIFY(large.has_value());
    QCOMPARE(shown(large->grid), u"\"a\" \"b\"\n1 2\n3 4"_s);
    QCOMPARE(large->headerRows, std::optional<size_t>(1));
}

void TestJsonTable::tellsFormats()
{
    QCOMPARE(open("[{\"a\": 1}]").format, FileFormat::Json);
    QCOMPARE(open("{\"a\": 1}\n{\"a\": 2}").format, FileFormat::JsonLines);
    QCOMPARE(open("{\"features\": [], \"type\": \"FeatureCollection\"}").format, FileFormat::GeoJson);
}

void TestJsonTable::tellsLines()
{
    const Sheet sheet = readFirst("[\n{\"a\": 1},\n{\"a\":\n2,\n\"c\": [1]}, {\"a\": 3}]");
    QCOMPARE(sheet.grid.line(1), 2);
    QCOMPARE(sheet.grid.line(2), 3);
    QCOMPARE(sheet.grid.line(3), 5);
    QVERIFY(sheet.children.has_value());
    QCOMPARE(sheet.children->grid.line(1), 5);
}

void TestJsonTable::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code, int line = 0, int column = 0) {
        QTest::newRow(name) << json << code << line << column;
    };
    row("nothing", " \n", ErrorCode::EmptyFile);
    row("a plain value", "12", ErrorCode::NotATable);
    row("NaN", "[{\"a\": 1},\n {\"a\": NaN}]", ErrorCode::BadJson, 2, 8);
    row("Infinity", "[{\"a\": -Infinity}]", ErrorCode::BadJson, 1, 8);
    row("a comment", "[\n// cities\n{\"a\": 1}]", ErrorCode::BadJson, 2, 1);
    row("leading zero", "[{\"a\": 01}]", ErrorCode::BadJson, 1, 8);
    row("half a word", "[{\"a\": tru}]", ErrorCode::BadJson, 1, 8);
    row("half of null", "[{\"a\": nul}]", ErrorCode::BadJson, 1, 8);
    row("missing comma", "[{\"a\": 1}\n{\"a\": 2}]", ErrorCode::BadJson, 2, 1);
    row("missing colon", "[{\"a\" 1}]", ErrorCode::BadJson, 1, 7);
    row("cut off", "[{\"a\": 1},\n{\"a\": 2", ErrorCode::BadJson, 2, 8);
    row("cut off in a text", "[{\"a\": 1},\n{\"a\": \"x", ErrorCode::BadJson, 2, 7);
    row("line end in a text", "[{\"a\": \"x\ny\"}]", ErrorCode::BadJson, 1, 10);
    row("NUL", QByteArray("[{\"a\": \"x\0\"}]", 13), ErrorCode::BadJson, 1, 10);
    row("unknown escape", R"([{"a": "\x41"}])", ErrorCode::BadJson, 1, 9);
    row("a bracket that another closes", R"([{"a": {"b": [}}, "c": []}])", ErrorCode::BadJson, 1, 24);
    row("something after it", "[{\"a\": 1}] x", ErrorCode::BadJson, 1, 13);
    row("not UTF-8", "[{\"a\": \"\xCA\xE8\xBF\xE2\"}]", ErrorCode::NotUtf8, 1, 9);
    row("as many bad lines as good ones", "{\"a\": 1}\n{\"a\": }\n", ErrorCode::BadJson, 2, 7);
    row("a line of two", "{\"a\": 1}\n{\"a\": 2} {\"a\": 3}\n", ErrorCode::BadJson, 2, 10);
    row("nested too deep", "[" + QByteArray("{\"a\":").repeated(1000) + "1" + QByteArray("}").repeated(1000) + "]",
        ErrorCode::NestedTooDeep, 1, 2 + 5 * limits::nesting + 1);
    row("lists nested too deep",
        "[{\"a\": " + QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000) + "}]",
        ErrorCode::NestedTooDeep, 1, 8 + limits::nesting + 1);
    QByteArray wide = "[{";
    for (size_t i = 0; i <= limits::columns; ++i)
        wide += "\"" + QByteArray::number(static_cast<qint64>(i)) + "\":1,";
    row("too many columns", wide + "\"x\":1}]", ErrorCode::TooManyColumns);
    QByteArray sparse = "[{";
    for (int i = 0; i < 16'000; ++i)
        sparse += "\"" + QByteArray::number(i) + "\":1,";
    row("many columns of nothing", sparse + "\"x\":1}" + QByteArray(",{\"x\":1}").repeated(5000) + "]",
        ErrorCode::TooManyCells);
    row("too long a text", "[\"" + QByteArray(limits::cellBytes + 1, 'x') + "\"]", ErrorCode::CellTooLarge, 1, 2);
}

void TestJsonTable::refuses()
{
    QFETCH(QByteArray, json);
    const Error error = errorOf(json);
    QTEST(error.code, "code");
    QCOMPARE(error.file, u"test.json"_s);
    QTEST(static_cast<int>(error.line), "line");
    QTEST(static_cast<int>(error.column), "column");
}

void TestJsonTable::survivesAnyEnd()
{
    const QByteArray whole = R"({"a": [{"b": [1, {"c": "\u0041"}], "d": {"e": null}}, [true, "x"]], "type": "Feature",
        "properties": {"n": -1.5e3}, "geometry": {"type": "Point", "coordinates": [1, 2]}})";
    QVERIFY(!errorOf(whole).file.isEmpty() || open(whole).workbook);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!errorOf(whole.first(size)).file.isEmpty(), QByteArray::number(size));
}

QTEST_APPLESS_MAIN(TestJsonTable)
#include "tst_jsontable.moc"
