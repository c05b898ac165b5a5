// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/statistics.h"

#include <QTest>

#include <limits>

using namespace dc;

using Numbers = std::vector<std::optional<double>>;
using Ranks = std::vector<std::optional<int>>;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals();
    void means();
    void medians();
    void ranksOfTheCities();
    void tiesShareARank();
    void missingHasNoRank();
    void sharesOfTheCities();
    void sharesOfNothing();
};

void TestStatistics::totals()
{
    QCOMPARE(total(Numbers{53, 50, 12, 20, 21, 10, 9, 6}), 181.0);
    QCOMPARE(total(Numbers{1, std::nullopt, 2}), 3.0);
    QCOMPARE(total({}), 0.0);
}

static constexpr double none = std::numeric_limits<double>::quiet_NaN();

void TestStatistics::means()
{
    QCOMPARE(mean(std::vector<double>{53, 50, 12, 20, 21, 10, 9, 6}), std::optional(22.625));
    QCOMPARE(mean(std::vector<double>{none, 4, none, -8}), std::optional(-2.0));
    QVERIFY(!mean(std::vector<double>{none, std::numeric_limits<double>::infinity()}));
    QVERIFY(!mean({}));
}

void TestStatistics::medians()
{
    QCOMPARE(median(std::vector<double>{53, 50, 12, 20, 21, 10, 9, 6}), std::optional(16.0));
    QCOMPARE(median(std::vector<double>{9, none, 1, 5}), std::optional(5.0));
    QCOMPARE(median(std::vector<double>{7}), std::optional(7.0));
    QCOMPARE(median(std::vector<double>{3, 3, 3, 100}), std::optional(3.0));
    QCOMPARE(median(std::vector<double>{1e308, 1.5e308}), std::optional(1.25e308)); // the sum would overflow
    QVERIFY(!median(std::vector<double>{none}));
    QVERIFY(!median({}));
}

void TestStatistics::ranksOfTheCities()
{
    QCOMPARE(ranks(Numbers{53, 50, 12, 20, 21, 10, 9, 6}), (Ranks{1, 2, 5, 4, 3, 6, 7, 8}));
}

void TestStatistics::tiesShareARank()
{
    QCOMPARE(ranks(Numbers{10, 30, 20, 30, 20, 20, 5}), (Ranks{6, 1, 3, 1, 3, 3, 7}));
}

void TestStatistics::missingHasNoRank()
{
    QCOMPARE(ranks(Numbers{std::nullopt, 0, std::nullopt, -1, 7}), (Ranks{std::nullopt, 2, std::nullopt, 3, 1}));
    QVERIFY(ranks({}).empty());
}

void TestStatistics::sharesOfTheCities()
{
    const Numbers found = shares(Numbers{53, 50, std::nullopt, 78});
    QCOMPARE(*found[0], 53 / 181.0 * 100);
    QCOMPARE(*found[1], 50 / 181.0 * 100);
    QVERIFY(!found[2]);
    QCOMPARE(*found[0] + *found[1] + *found[3], 100.0);
}

void TestStatistics::sharesOfNothing()
{
    QCOMPARE(shares(Numbers{0, 0}), (Numbers{std::nullopt, std::nullopt}));
    QCOMPARE(shares(Numbers{5, -5}), (Numbers{std::nullopt, std::nullopt}));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
