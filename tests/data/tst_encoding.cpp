// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// Empty where the encoding lacks a character.
QByteArray encode(const QString &text, const QByteArray &encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder(text);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return QString(decoder(bytes)) == text ? bytes : QByteArray();
}

const QStringList cities{u"Київ"_s,        u"Львів"_s,      u"Одеса"_s,     u"Харків"_s,           u"Дніпро"_s,
                         u"Запоріжжя"_s,   u"Вінниця"_s,    u"Полтава"_s,   u"Чернігів"_s,         u"Суми"_s,
                         u"Рівне"_s,       u"Луцьк"_s,      u"Тернопіль"_s, u"Івано-Франківськ"_s, u"Ужгород"_s,
                         u"Чернівці"_s,    u"Житомир"_s,    u"Черкаси"_s,   u"Миколаїв"_s,         u"Херсон"_s,
                         u"Біла Церква"_s, u"Кривий Ріг"_s, u"Маріуполь"_s, u"Їжаківка"_s,         u"Ґронівка"_s};

const QStringList sentences{
    u"Миколаївська область"_s,
    u"Хмельницька"_s,
    u"Українська"_s,
    u"Великогаївська"_s,
    u"миколаївська"_s,
    u"Кількість наявного населення на 1 січня, осіб"_s,
    u"Громада має власний бюджет і затверджений план розвитку."_s,
    u"Електронні послуги доступні всім мешканцям міста"_s,
    u"Об'єднання територіальних громад завершено"_s,
    u"ЗАГАЛЬНА ПЛОЩА ТЕРИТОРІЇ, КВ. КМ"_s,
    u"НАЗВА ГРОМАДИ;ОБЛАСТЬ;РАЙОН;КІЛЬКІСТЬ ДІТЕЙ"_s,
    u"Надходження до місцевих бюджетів (загальний фонд)"_s,
    u"Школа № 5 імені Лесі Українки"_s,
};

const QStringList latinNames{u"São Paulo"_s, u"Zürich"_s,  u"Malmö"_s,   u"Besançon"_s,  u"Århus"_s,
                             u"Gießen"_s,    u"Logroño"_s, u"Orléans"_s, u"Angoulême"_s, u"Ávila"_s};

/// Texts such as tables hold, with the same in other cases and among Latin letters and numbers.
QStringList samples()
{
    QStringList all = cities + sentences;
    for (const QString &text : cities + sentences)
        all.append(text.toUpper());
    for (const QString &city : cities) {
        all.append(u"id,name,population\n1,%1,2952301\n"_s.arg(city));
        all.append(u"City: Kyiv (%1), mayor since 2014"_s.arg(city));
    }
    for (const QString &name : latinNames) {
        all.append(name);
        all.append(u"id,name,population\n1,%1,2952301\n"_s.arg(name));
    }
    all.append(cities.join(u'\n'));
    all.append(cities.join(u';').toUpper());
    all.append(sentences.join(u'\n'));
    return all;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void accuracy_data();
    void accuracy();
    void lettersLateInTheFile();
    void doubtful();
    void binary();
    void decodes_data();
    void decodes();
    void sharesUtf8();
    void locatesBadBytes();
    void unknownEncoding();
};

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("nothing") << QByteArray() << QByteArray("UTF-8");
    QTest::newRow("ASCII") << QByteArray("a,b\n1,2\n") << QByteArray("UTF-8");
    QTest::newRow("UTF-8") << u"Київ"_s.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a")
                                       << QByteArray("UTF-8");
    QTest::newRow("UTF-8 with bad bytes") << (u"Місто Київ"_s.toUtf8() + "\xFF") << QByteArray("UTF-8");
    QTest::newRow("UTF-8 cut within a letter") << u"Місто Київ"_s.toUtf8().chopped(1) << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE with a mark") << QByteArray("\xFF\xFE\x1A\x04", 4) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE with a mark") << QByteArray("\xFE\xFF\x04\x1A", 4) << QByteArray("UTF-16BE");
    QTest::newRow("UTF-16LE, Latin") << encode(u"id,name\n1,Kyiv\n"_s, "UTF-16LE") << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE, Latin") << encode(u"id,name\n1,Kyiv\n"_s, "UTF-16BE") << QByteArray("UTF-16BE");
    QTest::newRow("UTF-16LE, one word") << encode(u"Київ"_s, "UTF-16LE") << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE, a table") << encode(u"Місто;Населення\r\nЄнакієве;76673\r\n"_s, "UTF-16BE")
                                       << QByteArray("UTF-16BE");

    const auto add = [](const char *name, const QByteArray &encoding, const QString &text) {
        QTest::addRow("%s, %s", encoding.constData(), name) << encode(text, encoding) << encoding;
    };
    for (const char *encoding : {"windows-1251", "KOI8-U", "cp1125", "x-mac-cyrillic"}) {
        add("one word", encoding, u"Київ"_s);
        add("one word in capitals", encoding, u"КИЇВ"_s);
        add("capitals", encoding, u"НАЗВА ГРОМАДИ;КІЛЬКІСТЬ ЖИТЕЛІВ"_s);
        add("і ї є ґ", encoding, u"Її ґанок є їхній, і є Єва"_s);
    }
    add("one word", "IBM866", u"Харкову"_s);
    add("Ukrainian with a Latin i", "IBM866", u"Кiровоградська область, Єнакiєве"_s);
    add("Ukrainian without an і", "IBM866", u"Херсонська;Україна\nПолтавська;Україна\nЄланецька;Україна\n"_s);
    add("the same in capitals", "IBM866", u"ХЕРСОНСЬКА;УКРАЇНА\nПОЛТАВСЬКА;УКРАЇНА\nЄЛАНЕЦЬКА;УКРАЇНА\n"_s);
    add("Russian", "windows-1251", u"Численность населения, тыс. чел.; объём"_s);
    add("Russian", "IBM866", u"Численность населения, тыс. чел.; объём"_s);
    add("Russian", "KOI8-U", u"Численность населения, тыс. чел.; объём"_s);
    add("only a dash", "windows-1251", u"a – b"_s);
    add("a dash between years", "windows-1251", u"2019–2020;5"_s);
    add("no-break spaces in numbers", "windows-1251", u"12\u00a0345;1\u00a0000\u00a0000"_s);
    add("quotation marks", "windows-1251", u"“Kyiv” – it’s"_s);
    add("one accent", "windows-1252", u"city,café\n1,2\n"_s);
    add("one umlaut", "windows-1252", u"name;note\nZürich;1\n"_s);
    add("accents", "windows-1252", u"São Paulo, Århus, Besançon, Größe, Malmö, Ávila"_s);
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    QTEST(detectEncoding(view(bytes)).name, "encoding");
}

void TestEncoding::accuracy_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const QByteArray &encoding : encodingNames())
        QTest::addRow("%s", encoding.constData()) << encoding;
}

/// All that an encoding can write must be read as it was.
void TestEncoding::accuracy()
{
    QFETCH(QByteArray, encoding);
    int tried = 0;
    QStringList wrong;
    for (const QString &sample : samples()) {
        const QByteArray bytes = encode(sample, encoding);
        // Where IBM866 has ї, cp1125 has є: «Миколаєв» is a word too.
        if (bytes.isEmpty() || (encoding == "IBM866" && sample.contains(u'ї', Qt::CaseInsensitive)))
            continue;
        ++tried;
        const Result<DecodedText> decoded = decodeText(bytes, {});
        if (!decoded || QString::fromUtf8(decoded->utf8) != sample)
            wrong.append(decoded ? QString::fromUtf8(decoded->utf8) + u" for "_s + sample : sample);
    }
    QVERIFY(tried >= 20);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2 wrong: "_s.arg(wrong.size()).arg(tried) + wrong.join(u'\n')));
}

void TestEncoding::lettersLateInTheFile()
{
    QByteArray table("id;value;note\n");
    for (int i = 0; i < 100'000; ++i)
        table += QByteArray::number(i) + ";12.5;none\n";
    for (const char *encoding : {"windows-1251", "KOI8-U", "cp1125", "x-mac-cyrillic"}) {
        const QByteArray bytes = table + encode(u"100000;7;Ґрунт і вода\n"_s, encoding);
        QCOMPARE(detectEncoding(view(bytes)).name, encoding);
    }
}

void TestEncoding::doubtful()
{
    QVERIFY(detectEncoding(view(encode(u"Кількість населення міста"_s, "windows-1251"))).isCertain);
    // The dash is one in windows-1252 too, so there is nothing to choose; a lone letter may be any.
    QVERIFY(!detectEncoding("1;\xC6;2").isCertain);
    QCOMPARE(detectEncoding("1;\xC6;2").name, "windows-1251");
}

void TestEncoding::binary()
{
    QByteArray image("\x89PNG\r\n\x1a\n");
    for (int i = 0; i < 4096; ++i)
        image += static_cast<char>((i * 7919) >> 3);
    QVERIFY(isBinary(view(image)));
    QCOMPARE(decodeText(image, u"a.png"_s).error(), (Error{.code = ErrorCode::NotATable, .file = u"a.png"_s}));
    QVERIFY(!isBinary(std::string_view("a,b\n1,\0\n", 8)));
    QVERIFY(!isBinary(view(encode(cities.join(u'\n'), "KOI8-U"))));
}

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBFКиїв") << QByteArray("UTF-8") << u"Київ"_s;
    QTest::newRow("mark of UTF-16LE") << QByteArray("\xFF\xFE\x1A\x04", 4) << QByteArray("UTF-16LE") << u"К"_s;
    QTest::newRow("UTF-16 with an emoji") << encode(u"a😀b"_s, "UTF-16BE") << QByteArray("UTF-16BE") << u"a😀b"_s;
    QTest::newRow("half a character of UTF-16") << QByteArray("a\0b\0c", 5) << QByteArray("UTF-16LE") << u"ab\ufffd"_s;
    QTest::newRow("half a pair of UTF-16")
        << QByteArray("a\0\x3D\xD8z\0", 6) << QByteArray("UTF-16LE") << u"a\ufffdz"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("UTF-8") << u"a\ufffdb"_s;
    QTest::newRow("bad UTF-8") << QByteArray("a\xFF\xD0z") << QByteArray("UTF-8") << u"a\ufffd\ufffdz"_s;
    QTest::newRow("no character of windows-1251")
        << QByteArray("\xC0\x98") << QByteArray("windows-1251") << u"А\ufffd"_s;
    QTest::newRow("by another name") << QByteArray("\xCA") << QByteArray("cp1251") << u"К"_s;
    QTest::newRow("one that is never guessed") << QByteArray("\xB3") << QByteArray("ISO-8859-5") << u"Г"_s;
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const Result<DecodedText> decoded = decodeText(bytes, {}, encoding);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding, encoding);
    QTEST(QString::fromUtf8(decoded->utf8), "text");
}

void TestEncoding::sharesUtf8()
{
    const QByteArray bytes = u"Київ\n"_s.toUtf8();
    QCOMPARE(decodeText(bytes, {})->utf8.constData(), bytes.constData());
}

void TestEncoding::locatesBadBytes()
{
    const auto decoded = decodeText("a\r\nb\xFF\rc\n\nd\xFE\xFF\n", {}, "UTF-8");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->problems.count(ProblemKind::BadBytes), 3);
    QList<qint64> lines;
    for (const Problem &problem : decoded->problems.listed())
        lines.append(problem.line);
    QCOMPARE(lines, (QList<qint64>{2, 5, 5}));
}

void TestEncoding::unknownEncoding()
{
    for (const char *name : {"", "klingon"}) {
        const auto decoded = decodeText("\xCA", u"t.csv"_s, name);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error(),
                 (Error{.code = ErrorCode::UnknownEncoding, .file = u"t.csv"_s, .detail = QString::fromLatin1(name)}));
    }
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
