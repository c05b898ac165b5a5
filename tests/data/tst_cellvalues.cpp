// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/cellvalues.h"

#include <QDate>
#include <QTest>

using namespace dc;

class TestCellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void noNumbers_data();
    void noNumbers();
    void wholeNumbers();
    void dates();
    void missing();
    void trims();
};

void TestCellValues::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("mark");
    QTest::addColumn<double>("value");

    QTest::newRow("whole") << QByteArray("42") << '.' << 42.0;
    QTest::newRow("grouped by commas") << QByteArray("12,819,812.2") << '.' << 12819812.2;
    QTest::newRow("grouped by spaces") << QByteArray("12 819 812,2") << ',' << 12819812.2;
    QTest::newRow("grouped by no-break spaces") << QByteArray("12\u00A0819\u00A0812,2") << ',' << 12819812.2;
    QTest::newRow("grouped by narrow spaces") << QByteArray("12\u202F819") << ',' << 12819.0;
    QTest::newRow("grouped by points") << QByteArray("1.234.567,8") << ',' << 1234567.8;
    QTest::newRow("zero-width space within") << QByteArray("12\u200B34.5") << '.' << 1234.5;
    QTest::newRow("percent") << QByteArray("15.4%") << '.' << 15.4;
    QTest::newRow("percent after a space") << QByteArray("15,4\u00A0%") << ',' << 15.4;
    QTest::newRow("minus sign") << QByteArray("\u22125") << '.' << -5.0;
    QTest::newRow("exponent") << QByteArray("1.5e-3") << '.' << 0.0015;
    QTest::newRow("no digit before the mark") << QByteArray(".5") << '.' << 0.5;
    QTest::newRow("over 64 bits") << QByteArray("99999999999999999999") << '.' << 1e20;
}

void TestCellValues::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(char, mark);
    const auto number = parseNumber(text.toStdString(), mark);
    QVERIFY(number.has_value());
    QTEST(number->value, "value");
    QCOMPARE(number->isPercent, text.endsWith('%'));
}

void TestCellValues::noNumbers_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"", "-", "+", ".", "%", "abc", "1,23,456", "1 23", "1,234 567", "1.2.3", "12a", "1e",
                             "inf", "nan", "1e999", "+380441234567", "2024-10-12", "0x10", "1 "})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("very long") << QByteArray(100, '1') + 'e' + QByteArray(100, '1');
    QTest::newRow("as long as there is room, then an exponent") << QByteArray(63, '1') + "e-5";
}

void TestCellValues::noNumbers()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseNumber(text.toStdString(), '.'));
}

void TestCellValues::wholeNumbers()
{
    QCOMPARE(parseNumber("9223372036854775807", '.')->whole, std::numeric_limits<qint64>::max());
    QCOMPARE(parseNumber("9223372036854775808", '.')->whole, std::nullopt);
    QCOMPARE(parseNumber("1,234", '.')->whole, 1234);
    QCOMPARE(parseNumber("1,234", ',')->whole, std::nullopt);
}

void TestCellValues::dates()
{
    const qint64 day = QDate(2024, 10, 12).toJulianDay();
    for (const char *text : {"2024-10-12", "2024-10-12T08:30:00Z", "2024-10-12 08:30", "12.10.2024", "12/10/2024"})
        QVERIFY2(parseDate(text) == day, text);
    QCOMPARE(parseDate("10/12/2024", DateOrder::MonthFirst), day);
    QCOMPARE(parseDate("2.1.2024"), QDate(2024, 1, 2).toJulianDay());
    for (const char *text :
         {"", "2024-13-01", "31.02.2024", "12.10.24", "1.2.3", "2024-10-1", "12-10-2024", "12.10.2024x"})
        QVERIFY2(!parseDate(text), text);
}

void TestCellValues::missing()
{
    for (const char *text : {"", "NA", "N/A", "–", "…", "..", "немає даних", "Н/Д"})
        QVERIFY2(isMissingMark(text), text);
    for (const char *text : {"0", "Na", "x", "ні", "немає"})
        QVERIFY2(!isMissingMark(text), text);
}

void TestCellValues::trims()
{
    QCOMPARE(trimmed("\uFEFF\u00A0 a b\u200B\t"), std::string_view("a b"));
    QCOMPARE(trimmed("\u2009\u202F"), std::string_view());
    QCOMPARE(trimmed("а"), std::string_view("а")); // whose last byte is no space
    QCOMPARE(trimmed("Р"), std::string_view("Р")); // U+0420 ends with the byte of U+00A0
}

QTEST_APPLESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
