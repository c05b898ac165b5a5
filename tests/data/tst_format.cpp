// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/format.h"

#include <QTest>

#include <limits>

using namespace dc;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void cells();
};

void TestFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("ukrainian");

    QTest::newRow("integer") << 53.0 << ColumnType::Integer << QStringLiteral("53") << QStringLiteral("53");
    QTest::newRow("grouped") << 2952301.0 << ColumnType::Integer << QStringLiteral("2,952,301")
                             << QStringLiteral("2\u00A0952\u00A0301");
    QTest::newRow("zero") << 0.0 << ColumnType::Integer << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("year") << 2014.0 << ColumnType::Year << QStringLiteral("2014") << QStringLiteral("2014");
    QTest::newRow("percent") << 53 / 181.0 * 100 << ColumnType::Percent << QStringLiteral("29.3%")
                             << QStringLiteral("29,3\u00A0%");
    QTest::newRow("whole percent") << 100.0 << ColumnType::Percent << QStringLiteral("100.0%")
                                   << QStringLiteral("100,0\u00A0%");
    QTest::newRow("real") << 50.4547 << ColumnType::Real << QStringLiteral("50.45") << QStringLiteral("50,45");
    QTest::newRow("real, one decimal") << 1234.5 << ColumnType::Real << QStringLiteral("1,234.5")
                                       << QStringLiteral("1\u00A0234,5");
    QTest::newRow("real, none") << 3.0 << ColumnType::Real << QStringLiteral("3") << QStringLiteral("3");
    QTest::newRow("never minus zero") << -0.001 << ColumnType::Real << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("missing") << std::numeric_limits<double>::quiet_NaN() << ColumnType::Real << QString() << QString();
}

void TestFormat::numbers()
{
    QFETCH(double, value);
    QFETCH(ColumnType, type);
    QTEST(formatNumber(value, type, Language::English), "english");
    QTEST(formatNumber(value, type, Language::Ukrainian), "ukrainian");
}

void TestFormat::cells()
{
    LocalizedTextColumn names;
    names.append("Kyiv", "Київ");
    names.append("Lviv", {});
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const Table data(
        {},
        {
            {{.id = QStringLiteral("name"), .type = ColumnType::Text}, names},
            {{.id = QStringLiteral("people"), .type = ColumnType::Integer},
             Table::Integers{9007199254740993, std::nullopt}},
            {{.id = QStringLiteral("since"), .type = ColumnType::Year}, Table::Integers{2014, std::nullopt}},
            {{.id = QStringLiteral("lat"), .type = ColumnType::Real}, Table::Reals{50.4547, missing}},
            {{.id = QStringLiteral("share"), .type = ColumnType::Percent}, Table::Reals{29.25, missing}},
        },
        {});
    const auto row = [&](auto format, Row row, Language language) {
        QStringList cells;
        for (int column = 0; column < data.columnCount(); ++column)
            cells.append(format(data, column, row, language));
        return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(row(formatCell, 0, Language::English), QStringLiteral("Kyiv|9,007,199,254,740,993|2014|50.45|29.3%"));
    QCOMPARE(row(formatCell, 0, Language::Ukrainian),
             QStringLiteral("Київ|9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0993|2014|50,45|29,3\u00A0%"));
    QCOMPARE(row(formatCell, 1, Language::Ukrainian), QStringLiteral("Lviv||||"));
    QCOMPARE(row(plainCell, 0, Language::English), QStringLiteral("Kyiv|9007199254740993|2014|50.4547|29.25"));
    QCOMPARE(row(plainCell, 0, Language::Ukrainian), QStringLiteral("Київ|9007199254740993|2014|50.4547|29.25"));
    QCOMPARE(row(plainCell, 1, Language::English), QStringLiteral("Lviv||||"));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
