// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/delimitedreader.h"
#include "data/io/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(const Grid &grid)
{
    Rows rows;
    for (size_t row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        for (size_t column = 0; column < grid.columnCount(row); ++column) {
            const std::string_view text = grid.text(row, column);
            cells.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
        rows.append(cells);
    }
    return rows;
}

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class TestDelimitedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDelimiter_data();
    void findsDelimiter();
    void reads_data();
    void reads();
    void options();
    void lines();
    void reportsLoneQuotes();
    void manyLoneQuotes_data();
    void manyLoneQuotes();
    void refuses_data();
    void refuses();
    void largeCell();
    void manyColumns();
};

void TestDelimitedReader::findsDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");

    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("one row") << QByteArray("Київ;2952301;5") << ';';
    QTest::newRow("semicolons, decimal comma") << QByteArray("12,5;13,0\n14,1;15,25\n") << ';';
    QTest::newRow("semicolons, decimal comma, one row") << QByteArray("12,5;13,0") << ';';
    QTest::newRow("semicolons, names and decimal comma") << QByteArray("Київ;12,5\nЛьвів;13,0\nОдеса;7,25\n") << ';';
    QTest::newRow("semicolons, commas in the header")
        << QByteArray("Місто;Населення, тис. осіб;Площа,км2\nКиїв;2952,3;839\nЛьвів;717,5;149\n") << ';';
    QTest::newRow("semicolons, grouped thousands") << QByteArray("a;b\n1,234,567;2\n7,000,001;3\n") << ';';
    QTest::newRow("tabs, decimal comma") << QByteArray("Місто\tЧастка\nКиїв\t12,5\nЛьвів\t13,0\n") << '\t';
    QTest::newRow("tabs, sentences") << QByteArray("1\tТак, це він, друже\t5\n2\tНі\t6\n3\tМоже, завтра\t7\n") << '\t';
    QTest::newRow("tabs, addresses") << QByteArray("1\tм.Київ,вул.Шевченка,5\n2\tм.Львів,вул.Франка,7\n") << '\t';
    QTest::newRow("bars, addresses") << QByteArray("1|м.Київ,вул.Шевченка,5\n2|м.Львів,вул.Франка,7\n") << '|';
    QTest::newRow("commas, lists of bars") << QByteArray("id,tags\n1,a|b|c\n2,d|e|f\n3,g|h\n") << ',';
    QTest::newRow("commas, grouped thousands in quotes")
        << QByteArray("a,b,c\nx,\"12,819,812.2\",15.4%\ny,\"1,201.5\",3.1%\n") << ',';
    QTest::newRow("commas, lists of semicolons")
        << QByteArray("name,coordinates,count\nКиїв,50.4;30.5,3\nЛьвів,49.8;24.0,4\n") << ',';
    QTest::newRow("title rows above") << QByteArray(
        "Населення України, 2022\nДержстат\n\nОбласть;Осіб\nВінницька;1509515\nВолинська;1021356\n"
        "Житомирська;1179032\n") << ';';
    QTest::newRow("stated") << QByteArray("sep=;\na,b;c\n1,5;2\n") << ';';
    QTest::newRow("stated, another one") << QByteArray("\"SEP=^\"\r\na^b\r\n") << '^';
    QTest::newRow("one column") << QByteArray("Місто\nКиїв\nЛьвів\n") << '\0';
    QTest::newRow("one column, a comma here and there")
        << QByteArray("Місто\nКиїв\nЛьвів, обласний центр\nОдеса\nСуми\nРівне\n") << '\0';
    QTest::newRow("one column of numbers") << QByteArray("1\n2\n3\n") << '\0';
    QTest::newRow("rows of every length") << QByteArray("a;b;c;d\n1\n2;3\n4;5;6\n7;8;9;10\n11;12\n") << ';';
    QTest::newRow("delimiters within quotes")
        << QByteArray("\"a;b;c\",\"d;e;f\"\n\"1;2;3\",\"4;5;6\"\n\"7;8;9\",\"1;1;1\"\n") << ',';
}

void TestDelimitedReader::findsDelimiter()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDelimited(bytes, {});
    QVERIFY(read.has_value());
    QTEST(read->delimiter, "delimiter");
}

void TestDelimitedReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");

    const Rows two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r1,2\n\r\n3,4\r\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2") << two;
    QTest::newRow("stated delimiter is no row") << QByteArray("sep=,\r\na,b\r\n1,2\r\n") << two;
    QTest::newRow("quotes, doubled quotes, quoted line breaks")
        << QByteArray("a,b\n\"ТОВ \"\"Мрія\"\"\",\"x\r\ny\"\n")
        << Rows{{u"a"_s, u"b"_s}, {u"ТОВ \"Мрія\""_s, u"x\r\ny"_s}};
    QTest::newRow("ragged rows") << QByteArray("a,b\n1\n1,2,3\n")
                                 << Rows{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("quotation mark within a plain field")
        << QByteArray("a,b\nтруба 5\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"труба 5\""_s, u"2"_s}};
    QTest::newRow("quotation marks within a quoted field")
        << QByteArray("a,b\n\"ТОВ \"Мрія\", Київ\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"ТОВ \"Мрія\", Київ"_s, u"2"_s}};
    QTest::newRow("text after the closing quote")
        << QByteArray("a,b\n\"x\"y,\"z\"\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u"\"x\"y"_s, u"z"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("unclosed quote") << QByteArray("a,b\n\"x,2\n3,4\n")
                                    << Rows{{u"a"_s, u"b"_s}, {u"\"x"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("unclosed quote before quoted fields")
        << QByteArray("a,b\n\"x,2\n\"3\",\"4\"\n") << Rows{{u"a"_s, u"b"_s}, {u"\"x"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("blanks around quotes")
        << QByteArray("\"a\", \"b, c\"\n\"1\" ,\"2\"\n") << Rows{{u"a"_s, u"b, c"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("backslashes") << QByteArray("a,b\n\"say \\\"hi\\\", you\",\"c\\\\d\"\n")
                                 << Rows{{u"a"_s, u"b"_s}, {u"say \"hi\", you"_s, u"c\\d"_s}};
    QTest::newRow("a backslash that is one") << QByteArray("a,b\n\"C:\\dir\\\",2\n\"D:\\\",3\n")
                                             << Rows{{u"a"_s, u"b"_s}, {u"C:\\dir\\"_s, u"2"_s}, {u"D:\\"_s, u"3"_s}};
    QTest::newRow("windows-1251") << QByteArray("\xCC\xB3\xF1\xF2\xEE;\xCE\xF1\xB3\xE1\n\xCA\xE8\xBF\xE2;5\n")
                                  << Rows{{u"Місто"_s, u"Осіб"_s}, {u"Київ"_s, u"5"_s}};
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\t\0b\0\n\0"
                                          "1\0\t\0"
                                          "2\0",
                                          16)
                            << two;
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0002\n", 9) << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"\ufffd2"_s}};
    QTest::newRow("one column with quotes") << QByteArray("\"a\"\n\"b\"\n") << Rows{{u"a"_s}, {u"b"_s}};
}

void TestDelimitedReader::reads()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDelimited(bytes, {});
    QVERIFY(read.has_value());
    QTEST(rowsOf(read->grid), "expected");
}

void TestDelimitedReader::options()
{
    ReadOptions options;
    options.encoding = "KOI8-U";
    options.delimiter = ',';
    const auto read = readDelimited("\xEB;\xC1,b\n", {}, options);
    QVERIFY(read.has_value());
    QCOMPARE(rowsOf(read->grid), (Rows{{u"К;а"_s, u"b"_s}}));
    QCOMPARE(read->encoding, "KOI8-U");
    QCOMPARE(read->delimiter, ',');
    QVERIFY(read->isCertain);
}

void TestDelimitedReader::lines()
{
    const auto read = readDelimited("sep=;\n\na;b\n\"x\ny\";2\n3;4\n", {});
    QVERIFY(read.has_value());
    QCOMPARE(read->grid.rowCount(), 3U);
    QCOMPARE(read->grid.line(0), 3);
    QCOMPARE(read->grid.line(1), 4);
    QCOMPARE(read->grid.line(2), 6);
}

void TestDelimitedReader::reportsLoneQuotes()
{
    const auto read = readDelimited("a,b\n1,2\n\"x,2\n3,4\n", {});
    QVERIFY(read.has_value());
    QCOMPARE(read->problems.count(), 1);
    QCOMPARE(read->problems.listed().front(), (Problem{.kind = ProblemKind::LoneQuote, .line = 3}));
}

void TestDelimitedReader::manyLoneQuotes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("opening") << QByteArray(",\"a");
    QTest::newRow("opening and doubled") << QByteArray(",\"a\"\"");
    QTest::newRow("twice doubled") << QByteArray(",\"\"\"a");
    QTest::newRow("twice doubled and one") << QByteArray(",\"\"\"\"a");
    QTest::newRow("after blanks") << QByteArray(",    \"a");
    QTest::newRow("with backslashes") << QByteArray(",\"a\\\"");
    QTest::newRow("one in a line") << QByteArray("\n\"a");
    QTest::newRow("closed and open") << QByteArray("\n\"a\"b");
}

/// Linear, or this would take minutes.
void TestDelimitedReader::manyLoneQuotes()
{
    QFETCH(QByteArray, field);
    QByteArray bytes;
    for (int i = 0; i < 40; ++i)
        bytes += repeated(field, 5'000) + '\n';
    ReadOptions options;
    options.delimiter = ',';
    const auto read = readDelimited(bytes, {}, options);
    QVERIFY(read.has_value());
    QVERIFY(read->grid.columnCount() > 0);
}

void TestDelimitedReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorCode::EmptyFile;
    QTest::newRow("blank lines") << QByteArray("\r\n\n\n") << ErrorCode::EmptyFile;
    QTest::newRow("empty cells") << QByteArray(",,\n,,\n") << ErrorCode::EmptyFile;
    QTest::newRow("blanks") << QByteArray("   \n \t\n") << ErrorCode::EmptyFile;
    QTest::newRow("only the delimiter") << QByteArray("sep=;\n") << ErrorCode::EmptyFile;
    QTest::newRow("control characters") << QByteArray(4096, '\0') << ErrorCode::NotATable;
    QTest::newRow("too many columns") << QByteArray(20'000, ',') << ErrorCode::TooManyColumns;
    QTest::newRow("too large a cell") << QByteArray("a,b\n1," + QByteArray(limits::cellBytes + 1, 'x'))
                                      << ErrorCode::CellTooLarge;
    QTest::newRow("too many rows") << repeated("1\n", limits::rows + 1) << ErrorCode::TooManyRows;
}

void TestDelimitedReader::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDelimited(bytes, u"t.csv"_s);
    QVERIFY(!read.has_value());
    QTEST(read.error().code, "code");
    QCOMPARE(read.error().file, u"t.csv"_s);
}

void TestDelimitedReader::largeCell()
{
    const QByteArray cell = repeated("Рядок, і ще; один\n", 300'000);
    const auto read = readDelimited("a,b\n1,\"" + cell + "\"\n2,x\n", {});
    QVERIFY(read.has_value());
    QCOMPARE(read->delimiter, ',');
    QCOMPARE(read->grid.rowCount(), 3U);
    QCOMPARE(read->grid.text(1, 1).size(), static_cast<size_t>(cell.size()));
    QCOMPARE(read->grid.line(2), 300'003);
}

void TestDelimitedReader::manyColumns()
{
    const auto read = readDelimited(repeated(repeated("12,5;", 9'999) + "1\n", 20), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->delimiter, ';');
    QCOMPARE(read->grid.columnCount(), 10'000U);
    QCOMPARE(read->grid.rowCount(), 20U);
}

QTEST_APPLESS_MAIN(TestDelimitedReader)
#include "tst_delimitedreader.moc"
