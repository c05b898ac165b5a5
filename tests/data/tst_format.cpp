// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/format.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

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

    QTest::newRow("integer") << 53.0 << ColumnType::Integer << u"53"_s << u"53"_s;
    QTest::newRow("grouped") << 2952301.0 << ColumnType::Integer << u"2,952,301"_s << u"2\u00A0952\u00A0301"_s;
    QTest::newRow("zero") << 0.0 << ColumnType::Integer << u"0"_s << u"0"_s;
    QTest::newRow("year") << 2014.0 << ColumnType::Year << u"2014"_s << u"2014"_s;
    QTest::newRow("percent") << 53 / 181.0 * 100 << ColumnType::Percent << u"29.3%"_s << u"29,3\u00A0%"_s;
    QTest::newRow("whole percent") << 100.0 << ColumnType::Percent << u"100.0%"_s << u"100,0\u00A0%"_s;
    QTest::newRow("real") << 50.4547 << ColumnType::Real << u"50.45"_s << u"50,45"_s;
    QTest::newRow("real, one decimal") << 1234.5 << ColumnType::Real << u"1,234.5"_s << u"1\u00A0234,5"_s;
    QTest::newRow("real, none") << 3.0 << ColumnType::Real << u"3"_s << u"3"_s;
    QTest::newRow("never minus zero") << -0.001 << ColumnType::Real << u"0"_s << u"0"_s;
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
    LocalizedTextColumn codes;
    codes.append("01001", {});
    codes.append({}, {});
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const Table data(
        {},
        {
            {{.id = u"name"_s, .type = ColumnType::Text}, names},
            {{.id = u"people"_s, .type = ColumnType::Integer}, Column::Integers{9007199254740993, std::nullopt}},
            {{.id = u"since"_s, .type = ColumnType::Year}, Column::Integers{2014, std::nullopt}},
            {{.id = u"lat"_s, .type = ColumnType::Real}, Column::Reals{50.4547, missing}},
            {{.id = u"share"_s, .type = ColumnType::Percent}, Column::Reals{29.25, missing}},
            {{.id = u"post"_s, .type = ColumnType::Code}, codes},
            {{.id = u"day"_s, .type = ColumnType::Date},
             Column::Integers{QDate(2024, 10, 2).toJulianDay(), std::nullopt}},
            {{.id = u"has"_s, .type = ColumnType::Boolean}, Column::Integers{1, std::nullopt}},
        },
        {});
    const auto rowText = [&](Row row, Language language) {
        QStringList cells;
        for (int column = 0; column < data.columnCount(); ++column)
            cells.append(formatCell(data, column, row, language));
        return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(rowText(0, Language::English), u"Kyiv|9,007,199,254,740,993|2014|50.45|29.3%|01001|2 Oct 2024|yes"_s);
    QCOMPARE(rowText(0, Language::Ukrainian),
             u"Київ|9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0993|2014|50,45|29,3\u00A0%|01001|02.10.2024|так"_s);
    QCOMPARE(rowText(1, Language::Ukrainian), u"Lviv|||||||"_s);
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
