// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/transliteration.h"

#include <QTest>

using namespace dc;

class TestTransliteration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transliterates_data();
    void transliterates();
};

void TestTransliteration::transliterates_data()
{
    QTest::addColumn<QString>("latin");

    // The examples of the resolution, letter by letter.
    static constexpr std::pair<const char *, const char *> official[] = {
        {"Алушта", "Alushta"},
        {"Андрій", "Andrii"},
        {"Борщагівка", "Borshchahivka"},
        {"Борисенко", "Borysenko"},
        {"Вінниця", "Vinnytsia"},
        {"Володимир", "Volodymyr"},
        {"Гадяч", "Hadiach"},
        {"Богдан", "Bohdan"},
        {"Згурський", "Zghurskyi"},
        {"Ґалаґан", "Galagan"},
        {"Ґорґани", "Gorgany"},
        {"Донецьк", "Donetsk"},
        {"Дмитро", "Dmytro"},
        {"Рівне", "Rivne"},
        {"Олег", "Oleh"},
        {"Есмань", "Esman"},
        {"Єнакієве", "Yenakiieve"},
        {"Гаєвич", "Haievych"},
        {"Короп'є", "Koropie"},
        {"Житомир", "Zhytomyr"},
        {"Жанна", "Zhanna"},
        {"Жежелів", "Zhezheliv"},
        {"Закарпаття", "Zakarpattia"},
        {"Казимирчук", "Kazymyrchuk"},
        {"Медвин", "Medvyn"},
        {"Михайленко", "Mykhailenko"},
        {"Іванків", "Ivankiv"},
        {"Іващенко", "Ivashchenko"},
        {"Їжакевич", "Yizhakevych"},
        {"Кадиївка", "Kadyivka"},
        {"Мар'їне", "Marine"},
        {"Йосипівка", "Yosypivka"},
        {"Стрий", "Stryi"},
        {"Олексій", "Oleksii"},
        {"Київ", "Kyiv"},
        {"Коваленко", "Kovalenko"},
        {"Лебедин", "Lebedyn"},
        {"Леонід", "Leonid"},
        {"Миколаїв", "Mykolaiv"},
        {"Маринич", "Marynych"},
        {"Ніжин", "Nizhyn"},
        {"Наталія", "Nataliia"},
        {"Одеса", "Odesa"},
        {"Онищенко", "Onyshchenko"},
        {"Полтава", "Poltava"},
        {"Петро", "Petro"},
        {"Решетилівка", "Reshetylivka"},
        {"Рибчинський", "Rybchynskyi"},
        {"Суми", "Sumy"},
        {"Соломія", "Solomiia"},
        {"Тернопіль", "Ternopil"},
        {"Троць", "Trots"},
        {"Ужгород", "Uzhhorod"},
        {"Уляна", "Uliana"},
        {"Фастів", "Fastiv"},
        {"Філіпчук", "Filipchuk"},
        {"Харків", "Kharkiv"},
        {"Христина", "Khrystyna"},
        {"Біла Церква", "Bila Tserkva"},
        {"Стеценко", "Stetsenko"},
        {"Чернівці", "Chernivtsi"},
        {"Шевченко", "Shevchenko"},
        {"Шостка", "Shostka"},
        {"Кишеньки", "Kyshenky"},
        {"Щербухи", "Shcherbukhy"},
        {"Гоща", "Hoshcha"},
        {"Гаращенко", "Harashchenko"},
        {"Юрій", "Yurii"},
        {"Корюківка", "Koriukivka"},
        {"Яготин", "Yahotyn"},
        {"Ярошенко", "Yaroshenko"},
        {"Костянтин", "Kostiantyn"},
        {"Знам'янка", "Znamianka"},
        {"Феодосія", "Feodosiia"},
        {"Згорани", "Zghorany"},
        {"Розгон", "Rozghon"},
    };
    for (const auto &[ukrainian, latin] : official)
        QTest::newRow(ukrainian) << QString::fromUtf8(latin);

    static constexpr std::pair<const char *, const char *> others[] = {
        {"", ""},
        {"Щастя", "Shchastia"},
        {"ЩАСТЯ", "SHCHASTIA"},
        {"щастя", "shchastia"},
        {"Щ", "Shch"},
        {"Я", "Ya"},
        {"Є ЦНАП", "Ye TSNAP"},
        {"КОСТЯ", "KOSTIA"},
        {"РІЗЬЯР", "RIZIAR"},
        {"ЗГУРСЬКИЙ", "ZGHURSKYI"},
        {"Івано-Франківськ", "Ivano-Frankivsk"},
        {"Нью-Йорк", "Niu-York"},
        {"Ново-Єгорівка", "Novo-Yehorivka"},
        {"Кам\u2019янське", "Kamianske"},
        {"Кам\u02bcянське", "Kamianske"},
        {"'Юрій' і \u2019я\u2019", "'Yurii' i \u2019ya\u2019"},
        {"Стри\u0438\u0306", "Stryi"},
        {"я\u0301ма", "ya\u0301ma"},
        {"прия\u0301знь", "pryia\u0301zn"},
        {"Я — ветеран, Wi-Fi 2.0", "Ya — veteran, Wi-Fi 2.0"},
        {"L'viv", "L'viv"},
        {"ы", "ы"},
    };
    for (const auto &[ukrainian, latin] : others)
        QTest::newRow(ukrainian) << QString::fromUtf8(latin);
}

void TestTransliteration::transliterates()
{
    QFETCH(QString, latin);
    QCOMPARE(transliterate(QString::fromUtf8(QTest::currentDataTag())), latin);
}

QTEST_APPLESS_MAIN(TestTransliteration)
#include "tst_transliteration.moc"
