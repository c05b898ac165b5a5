// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/valuescale.h"

#include <QList>
#include <QTest>

#include <cmath>
#include <limits>

using namespace dc;

class TestValueScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scale_data();
    void scale();
    void everyScaleHoldsItsValues();
    void ticksAreRound();
    void hugeEqualValues();
};

void TestValueScale::scale_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<int>("intervals");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");

    const double nan = std::numeric_limits<double>::quiet_NaN();
    using List = QList<double>;
    QTest::newRow("projects") << List{53, 6} << ColumnType::Integer << 8 << 0.0 << 60.0 << 10.0;
    QTest::newRow("fewer steps") << List{53, 6} << ColumnType::Integer << 4 << 0.0 << 60.0 << 20.0;
    QTest::newRow("one step") << List{53} << ColumnType::Integer << 1 << 0.0 << 100.0 << 100.0;
    QTest::newRow("no halves of a project") << List{2} << ColumnType::Integer << 8 << 0.0 << 2.0 << 1.0;
    QTest::newRow("halves") << List{2} << ColumnType::Real << 4 << 0.0 << 2.0 << 0.5;
    QTest::newRow("not finer than is written") << List{0.004} << ColumnType::Real << 8 << 0.0 << 0.01 << 0.01;
    QTest::newRow("huge") << List{2952301} << ColumnType::Integer << 6 << 0.0 << 3000000.0 << 500000.0;
    QTest::newRow("negative") << List{-53, -1} << ColumnType::Integer << 8 << -60.0 << 0.0 << 10.0;
    QTest::newRow("both") << List{-5, 53} << ColumnType::Integer << 8 << -10.0 << 60.0 << 10.0;
    QTest::newRow("both in one step") << List{-5, 53} << ColumnType::Integer << 1 << -100.0 << 100.0 << 100.0;
    QTest::newRow("exact") << List{50} << ColumnType::Integer << 5 << 0.0 << 50.0 << 10.0;
    QTest::newRow("zeros") << List{0, 0} << ColumnType::Integer << 8 << 0.0 << 1.0 << 1.0;
    QTest::newRow("nothing") << List{} << ColumnType::Integer << 8 << 0.0 << 1.0 << 1.0;
    QTest::newRow("missing") << List{nan, 7} << ColumnType::Integer << 4 << 0.0 << 8.0 << 2.0;
}

void TestValueScale::scale()
{
    QFETCH(QList<double>, values);
    QFETCH(ColumnType, type);
    QFETCH(int, intervals);
    const ValueScale scale = valueScale({values.constData(), size_t(values.size())}, type, intervals);
    QTEST(scale.minimum, "minimum");
    QTEST(scale.maximum, "maximum");
    QTEST(scale.step, "step");
}

void TestValueScale::everyScaleHoldsItsValues()
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (double value = 1e-6; value < 1e18; value *= 1.37) {
        for (int intervals = 1; intervals <= 8; ++intervals) {
            for (const auto &values : {std::vector{value, infinity}, {-value}, {-value / 3, value}}) {
                const ValueScale scale = valueScale(values, ColumnType::Real, intervals);
                QVERIFY(scale.minimum <= 0 && scale.maximum >= 0 && scale.minimum < scale.maximum);
                QVERIFY(scale.intervals() >= 1 && scale.intervals() <= std::max(2, intervals));
                for (const double held : values) {
                    if (std::isfinite(held))
                        QVERIFY(scale.fraction(held) > -1e-9 && scale.fraction(held) < 1 + 1e-9);
                }
            }
        }
    }
}

void TestValueScale::ticksAreRound()
{
    const ValueScale scale{.minimum = -0.2, .maximum = 0.3, .step = 0.1};
    const std::vector<double> expected{-0.2, -0.1, 0, 0.1, 0.2, 3 * 0.1};
    QCOMPARE(scale.ticks(), expected);
}

void TestValueScale::hugeEqualValues()
{
    for (const double value : {9'007'199'254'740'993.0, 1.8e306, 1.7e308, -1.8e306}) {
        const std::vector<double> values{value, value};
        const ValueScale scale = pointScale(values, ColumnType::Integer, 5);
        QVERIFY(scale.minimum < scale.maximum);
        QVERIFY(scale.fraction(value) >= 0 && scale.fraction(value) <= 1);
    }
}

QTEST_APPLESS_MAIN(TestValueScale)
#include "tst_valuescale.moc"
