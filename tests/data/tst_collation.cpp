// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/collation.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace dc;

class TestCollation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByAlphabet_data();
    void ordersByAlphabet();
    void equalKeys_data();
    void equalKeys();
    void longTextsKeepTheirEnd();
    void moves();
};

void TestCollation::ordersByAlphabet_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("ordered");

    QTest::newRow("cities, uk") << Language::Ukrainian
                                << QStringList{u"Дніпро"_qs,    u"Київ"_qs,    u"Луцьк"_qs,  u"Львів"_qs,
                                               u"Тернопіль"_qs, u"Ужгород"_qs, u"Харків"_qs, u"Чернівці"_qs};
    QTest::newRow("cities, en") << Language::English
                                << QStringList{u"Chernivtsi"_qs, u"Dnipro"_qs, u"Kharkiv"_qs,  u"Kyiv"_qs,
                                               u"Lutsk"_qs,      u"Lviv"_qs,   u"Ternopil"_qs, u"Uzhhorod"_qs};
    const QString alphabet = u"АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"_qs;
    QStringList letters;
    QStringList words;
    for (const QChar letter : alphabet) {
        letters.append(letter);
        words.append(letter.toLower() + u"ма"_qs);
    }
    QTest::newRow("alphabet") << Language::Ukrainian << letters;
    QTest::newRow("alphabet, words in lower case") << Language::Ukrainian << words;
    QTest::newRow("alphabet decides before case")
        << Language::Ukrainian << QStringList{u"газ"_qs, u"Гак"_qs, u"ґава"_qs, u"Дар"_qs};
    QTest::newRow("apostrophe is passed over")
        << Language::Ukrainian << QStringList{u"Кам'яне"_qs, u"Камʼянець"_qs, u"Кам’янка"_qs, u"Камянське"_qs};
    QTest::newRow("Latin after Cyrillic, uk")
        << Language::Ukrainian << QStringList{u"Київ"_qs, u"Яремче"_qs, u"Kyiv"_qs, u"Lviv"_qs};
    QTest::newRow("Cyrillic after Latin, en")
        << Language::English << QStringList{u"Kyiv"_qs, u"Lviv"_qs, u"Київ"_qs, u"Яремче"_qs};
    QTest::newRow("digits as letters") << Language::English << QStringList{u"10 a"_qs, u"9 a"_qs, u"a"_qs};
}

void TestCollation::ordersByAlphabet()
{
    QFETCH(Language, language);
    QFETCH(QStringList, ordered);

    const Collation collation(language);
    QStringList sorted = ordered;
    std::mt19937 random(1);
    std::shuffle(sorted.begin(), sorted.end(), random);
    std::sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        return collation.sortKey(a.toStdString()) < collation.sortKey(b.toStdString());
    });
    QCOMPARE(sorted, ordered);
}

void TestCollation::equalKeys_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("equal");

    QTest::newRow("apostrophes 0027 2019") << u"Кам'янське"_qs << u"Кам\u2019янське"_qs << true;
    QTest::newRow("apostrophes 0027 02BC") << u"Кам'янське"_qs << u"Кам\u02bcянське"_qs << true;
    QTest::newRow("stress mark") << u"Ки\u0301їв"_qs << u"Київ"_qs << true;
    QTest::newRow("stress mark on ї") << u"Украї\u0301на"_qs << u"Україна"_qs << true;
    QTest::newRow("stress mark before the dots of ї") << u"Укра\u0456\u0301\u0308на"_qs << u"Україна"_qs << true;
    QTest::newRow("decomposed й") << u"Тро\u0456\u0308цьки\u0438\u0306"_qs << u"Троїцький"_qs << true;
    QTest::newRow("й is not и") << u"й"_qs << u"и"_qs << false;
    QTest::newRow("ї is not і") << u"ї"_qs << u"і"_qs << false;
    QTest::newRow("ґ is not г") << u"ґ"_qs << u"г"_qs << false;
    QTest::newRow("é is not e, decomposed either") << u"cafe\u0301"_qs << u"cafe"_qs << false;
    QTest::newRow("composed and decomposed é") << u"cafe\u0301"_qs << u"café"_qs << true;
    QTest::newRow("case") << u"київ"_qs << u"Київ"_qs << false;
}

void TestCollation::equalKeys()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, equal);

    for (const Language language : allLanguages) {
        const Collation collation(language);
        QCOMPARE(collation.sortKey(a.toStdString()) == collation.sortKey(b.toStdString()), equal);
    }
}

void TestCollation::longTextsKeepTheirEnd()
{
    const Collation collation(Language::Ukrainian);
    const std::string start = QString(10'000, u'щ').toStdString();
    QVERIFY(collation.sortKey(start + "а") < collation.sortKey(start + "б"));
    QVERIFY(collation.sortKey({}) < collation.sortKey("а"));
}

void TestCollation::moves()
{
    Collation collation(Language::English);
    const std::string key = collation.sortKey("Lviv");
    const Collation other = std::move(collation);
    QCOMPARE(other.sortKey("Lviv"), key);
}

QTEST_APPLESS_MAIN(TestCollation)
#include "tst_collation.moc"
