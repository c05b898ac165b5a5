// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/hyphenation.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

class TestHyphenation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syllables_data();
    void syllables();
};

void TestHyphenation::syllables_data()
{
    QTest::addColumn<QString>("parts");
    for (const char16_t *parts : {u"Дні|про|пе|тров|ська",
                                  u"тери|то|рі|альна",
                                  u"Хмель|ни|цький",
                                  u"КИЇВ|СЬКА",
                                  u"Мико|ла|їв|ська",
                                  u"вироб|ництво",
                                  u"забез|пе|чення",
                                  u"наса|джу|вати",
                                  u"об’єд|нана",
                                  u"сім’я",
                                  u"район",
                                  u"льон",
                                  u"Нью-Йорк",
                                  u"Івано-Фран|ків|ська",
                                  u"цен|траль|ний",
                                  u"12345",
                                  u"м²",
                                  u"digi|ta|li|za|tion",
                                  u"rea|son",
                                  u"strength"}) {
        const QString text = QString::fromUtf16(parts);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestHyphenation::syllables()
{
    QFETCH(const QString, parts);
    const QString word = QString(parts).remove(u'|');
    QString found = word;
    const QList<qsizetype> places = hyphenPlaces(word);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        found.insert(*place, u'|');
    QCOMPARE(found, parts);
}

QTEST_APPLESS_MAIN(TestHyphenation)
#include "tst_hyphenation.moc"
