// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

using Records = QList<QStringList>;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void otherSeparator();
    void otherQuotes();
    void comments();
    void lines();
    void misplacedQuotes_data();
    void misplacedQuotes();
    void textsOutliveTheirRecord();
    void manyDoubledQuotes();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("expected");

    const Records two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("lone CR") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("last line without an end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << two;
    QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << two;
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"") << two;
    QTest::newRow("empty fields") << QByteArray(",\n\"\",\n")
                                  << Records{{QString(), QString()}, {QString(), QString()}};
    QTest::newRow("empty last field at the end of the file") << QByteArray("a,") << Records{{u"a"_s, {}}};
    QTest::newRow("separator and line breaks in quotes")
        << QByteArray("\"a,\r\nb\",\"c\nd\"\ne,f") << Records{{u"a,\r\nb"_s, u"c\nd"_s}, {u"e"_s, u"f"_s}};
    QTest::newRow("doubled quotes") << QByteArray("\"\"\"I am a veteran\"\"\",\"\"\"\"\n")
                                    << Records{{u"\"I am a veteran\""_s, u"\""_s}};
    QTest::newRow("spaces belong to the field") << QByteArray(" a , b\n") << Records{{u" a "_s, u" b"_s}};
    QTest::newRow("Cyrillic") << QByteArray("Київ,«Я — ветеран»\n") << Records{{u"Київ"_s, u"«Я — ветеран»"_s}};
    QTest::newRow("nothing") << QByteArray() << Records();
    QTest::newRow("only blank lines") << QByteArray("\n\n") << Records();
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Records, expected);

    CsvReader reader(view(bytes), u"t.csv"_s);
    Records found;
    while (true) {
        const Result<bool> more = reader.next();
        QVERIFY(more.has_value());
        if (!*more)
            break;
        QStringList record;
        for (const std::string_view field : reader.fields())
            record.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        found.append(record);
    }
    QCOMPARE(found, expected);
}

void TestCsvReader::otherSeparator()
{
    CsvReader reader("a;b,c\n", {}, {.delimiter = ';'});
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.fields(), (std::vector<std::string_view>{"a", "b,c"}));
}

void TestCsvReader::otherQuotes()
{
    CsvReader reader("'a,''\\'b',\"c\" , d\n", {}, {.quote = '\'', .escape = '\\', .skipsSpaces = true});
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.fields(), (std::vector<std::string_view>{"a,''b", "\"c\" ", "d"}));

    CsvReader none("\"a,b\"\n", {}, {.quote = 0});
    QVERIFY(none.next().value_or(false));
    QCOMPARE(none.fields(), (std::vector<std::string_view>{"\"a", "b\""}));
}

void TestCsvReader::comments()
{
    CsvReader reader("# \"one\r\n\r\na#\n#\n#two", {}, {.comment = '#'});
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.fields(), (std::vector<std::string_view>{"a#"}));
    QCOMPARE(reader.line(), 3);
    QVERIFY(!reader.next().value_or(true));
}

void TestCsvReader::lines()
{
    CsvReader reader("a,b\r\n\r\n\"1\n2\",Львів\r\nx,\"y\"\r\n", {});
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.line(), 1);
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.line(), 3);
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.line(), 5);
}

void TestCsvReader::misplacedQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields"); // of the first record
    QTest::addColumn<bool>("isLone");
    QTest::newRow("never closed") << QByteArray("\"d,1\na,b\n") << QStringList{u"\"d"_s, u"1"_s} << true;
    QTest::newRow("within a field") << QByteArray("Місто \"Київ\",1\n") << QStringList{u"Місто \"Київ\""_s, u"1"_s}
                                    << false;
    QTest::newRow("text after the closing one") << QByteArray("\"b\"c\n") << QStringList{u"\"b\"c"_s} << true;
    QTest::newRow("in pairs within quotes")
        << QByteArray("\"ТОВ \"Мрія\", Київ\",5\n") << QStringList{u"ТОВ \"Мрія\", Київ"_s, u"5"_s} << false;
}

void TestCsvReader::misplacedQuotes()
{
    QFETCH(const QByteArray, bytes);
    CsvReader reader(view(bytes), {});
    QVERIFY(reader.next().value_or(false));
    QStringList fields;
    for (const std::string_view field : reader.fields())
        fields.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    QTEST(fields, "fields");
    QTEST(reader.hasLoneQuote(), "isLone");
}

void TestCsvReader::textsOutliveTheirRecord()
{
    CsvReader reader("\"\"\"a\"\"\"\n\"\"\"b\"\"\"\n\"\"\"c\"\"\"\n", {});
    std::vector<std::string_view> texts;
    while (reader.next().value_or(false))
        texts.push_back(reader.fields().front());
    QCOMPARE(texts, (std::vector<std::string_view>{"\"a\"", "\"b\"", "\"c\""}));
}

void TestCsvReader::manyDoubledQuotes()
{
    // Linear, or this would take minutes.
    const qsizetype count = 4'000'000;
    const QByteArray bytes = '"' + QByteArray(2 * count, '"') + '"';
    CsvReader reader(view(bytes), {});
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.fields().front().size(), static_cast<size_t>(count));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
