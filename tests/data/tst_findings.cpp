// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"
#include "data/words/findings.h"

#include <QTest>

using namespace dc;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const Table &data, Language language, qsizetype atMost = 10)
{
    return findings(data, Phrasebook(language), atMost);
}

/// Rows "A", "B", … with one number each.
Table numbers(const std::vector<std::optional<qint64>> &values, ColumnInfo info)
{
    LocalizedTextColumn names;
    for (size_t row = 0; row < values.size(); ++row)
        names.append(std::string(1, static_cast<char>('A' + row)), {});
    info.id = u"n"_s;
    info.title = {u"Pupils"_s, u"Учні"_s};
    return Table({}, {{.info = {.id = u"name"_s}, .values = names}, {.info = info, .values = values}});
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheEmbeddedData();
    void concentration();
    void nothingTrivial();
    void yearsAreNotSummed();
    void missingValues();
};

void TestFindings::ofTheEmbeddedData()
{
    const Result<Table> data = readEmbeddedPackage();
    QVERIFY(data);
    const QStringList english = found(*data, Language::English, 3);
    QCOMPARE(english.size(), 3);
    QCOMPARE(english[0], u"Digitalization projects: Kyiv and Dnipro together have 56.9% of the total."_s);
    for (const QString &sentence : english)
        QVERIFY2(!sentence.contains(u"2023"_s), qPrintable(sentence)); // a year that the data doubts
    const QStringList ukrainian = found(*data, Language::Ukrainian, 3);
    QCOMPARE(ukrainian.size(), 3);
    QVERIFY2(ukrainian[0].contains(u"Київ і Дніпро"_s) && ukrainian[0].contains(u"56,9\u00a0%"_s),
             qPrintable(ukrainian[0]));
}

void TestFindings::concentration()
{
    const ColumnInfo count{.id = u"n"_s, .type = ColumnType::Integer, .additive = true};
    QVERIFY(found(numbers({60, 10, 9, 8, 7}, count), Language::English)
                .contains(u"Pupils: A alone has 63.8% of the total."_s));
    // Which of the equal ones it is would be chance.
    for (const QString &sentence : found(numbers({30, 30, 30, 5, 4, 3, 2, 1, 1, 1, 1, 1}, count), Language::English))
        QVERIFY2(!sentence.contains(u"total"_s), qPrintable(sentence));
    // A column whose sum means nothing.
    for (const QString &sentence :
         found(numbers({60, 10, 9, 8, 7}, {.id = u"n"_s, .type = ColumnType::Integer}), Language::English))
        QVERIFY2(!sentence.contains(u"total"_s), qPrintable(sentence));
}

void TestFindings::nothingTrivial()
{
    const ColumnInfo count{.id = u"n"_s, .type = ColumnType::Integer, .additive = true};
    QCOMPARE(found(numbers({}, count), Language::English), QStringList());
    QCOMPARE(found(numbers({1, 2, 3}, count), Language::English), QStringList());
    QCOMPARE(found(numbers({5, 5, 5, 5, 5, 5}, count), Language::English), QStringList());
    QCOMPARE(found(numbers({0, 0, 0, 0}, count), Language::English), QStringList());
}

void TestFindings::yearsAreNotSummed()
{
    QCOMPARE(found(numbers({1950, 1960, 1970, 2020}, {.id = u"n"_s, .type = ColumnType::Year}), Language::English),
             QStringList{u"Pupils: the earliest is A (1950), the latest D (2020)."_s});
}

void TestFindings::missingValues()
{
    const ColumnInfo count{.id = u"n"_s, .type = ColumnType::Integer, .additive = true};
    const QStringList sentences = found(numbers({7, 7, {}, 7, {}}, count), Language::English);
    QCOMPARE(sentences, QStringList{u"Pupils: not known of 2 of 5 rows."_s});
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
