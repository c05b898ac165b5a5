// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/textsearch.h"

#include <QTest>

using namespace dc;

namespace {

/// The text with the ranges in brackets: what a reader sees marked.
QString bracketed(const QString &text, const QList<TextRange> &ranges)
{
    QString result = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        result.insert(range->start + range->length, u']');
        result.insert(range->start, u'[');
    }
    return result;
}

QString repeated(QStringView text, int times)
{
    return text.toString().repeated(times);
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoTerms_data();
    void splitsIntoTerms();
    void folds_data();
    void folds();
    void findsAcrossScripts_data();
    void findsAcrossScripts();
    void findsNothingAcrossScripts_data();
    void findsNothingAcrossScripts();
    void sameScriptOnly();
    void mergesMarks();
    void rangesAreOfTheOriginal();
    void tellsScripts();
    void comparesQueries();
    void staysFast_data();
    void staysFast();
};

void TestTextSearch::splitsIntoTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");

    QTest::newRow("null") << QString() << 0;
    QTest::newRow("blank") << u" \t\u00a0\u2003\n"_qs << 0;
    QTest::newRow("only a stress mark") << u"\u0301"_qs << 0;
    QTest::newRow("only a soft hyphen") << u"\u00ad"_qs << 0;
    QTest::newRow("one") << u"  Київ "_qs << 1;
    QTest::newRow("three, one with a no-break space") << u"Я  —\u00a0ветеран"_qs << 3;
    QTest::newRow("very many") << repeated(u"а ", 1000) << int(SearchQuery::maxTerms);
}

void TestTextSearch::splitsIntoTerms()
{
    QFETCH(QString, typed);
    QFETCH(int, count);

    const SearchQuery query(typed);
    QCOMPARE(query.termCount(), count);
    QCOMPARE(query.isEmpty(), count == 0);
    QVERIFY(count != 0 || query.marks(u"Київ", Scripts::Across).isEmpty());
}

void TestTextSearch::folds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *name, const QString &typed, const QString &marked) {
        QTest::newRow(name) << typed << marked;
    };
    row("case", u"київ"_qs, u"[Київ], місто [КИЇВ]"_qs);
    row("within a word", u"нів"_qs, u"Чер[нів]ці"_qs);
    row("not overlapping", u"ана"_qs, u"б[ана]на"_qs);
    row("no match", u"Одеса"_qs, u"Київ"_qs);
    row("empty text", u"а"_qs, QString());
    row("apostrophe 2019 by 0027", u"м'я"_qs, u"Ка[м\u2019я]нське"_qs);
    row("apostrophe 0027 by 02BC", u"м\u02bcя"_qs, u"Ка[м'я]нське"_qs);
    row("apostrophe 02BC by 2019", u"м\u2019я"_qs, u"Ка[м\u02bcя]нське"_qs);
    row("the apostrophe is not nothing", u"камянське"_qs, u"Кам'янське"_qs);
    row("stress mark in the text", u"київ"_qs, u"[Ки\u0301їв]"_qs);
    row("stress mark at the end belongs to the letter", u"ки"_qs, u"[Ки\u0301]їв"_qs);
    row("stress mark in the query", u"ки\u0301їв"_qs, u"[Київ]"_qs);
    row("decomposed й in the text", u"андрій"_qs, u"[Андрі\u0438\u0306]"_qs);
    row("decomposed й in the query", u"андрі\u0438\u0306"_qs, u"[Андрій]"_qs);
    row("decomposed ї in both", u"к\u0438\u0456\u0308в"_qs, u"[К\u0438\u0456\u0308в]"_qs);
    row("ї with the stress mark before its dots", u"україна"_qs, u"[Укра\u0456\u0301\u0308на]"_qs);
    row("и is not й", u"и"_qs, u"й\u0438\u0306"_qs);
    row("і is not ї", u"і"_qs, u"ї"_qs);
    row("г is not ґ", u"г"_qs, u"Ґалаґан"_qs);
    row("ґ", u"ґ"_qs, u"[Ґ]ала[ґ]ан"_qs);
    row("Latin diacritics in the text", u"cafe"_qs, u"[Café], [Cafe\u0301]"_qs);
    row("Latin diacritics in the query", u"é"_qs, u"Caf[e]"_qs);
    row("several marks on a letter", u"o"_qs, u"[o\u0302\u0303\u0323], [ộ]"_qs);
    row("dashes", u"івано-франківськ"_qs, u"[Івано\u2011Франківськ], [Івано\u2013Франківськ]"_qs);
    row("dash as a word", u"-"_qs, u"Я [—] ветеран"_qs);
    row("soft hyphen", u"цифровий"_qs, u"[Цифро\u00adвий]"_qs);
    row("beyond the basic plane", u"\U0001F600a"_qs, u"a[\U0001F600A]"_qs);
    row("beyond the basic plane, with case", u"\U00010428"_qs, u"[\U00010400]"_qs);
    row("lone surrogate", QString(QChar(0xd800)), u"a["_qs + QChar(0xd800) + u"]b"_qs);
    row("mark without a letter", u"а"_qs, u"\u0306[а]"_qs);
}

void TestTextSearch::folds()
{
    QFETCH(QString, typed);
    QFETCH(QString, marked);

    QString text = marked;
    text.remove(u'[').remove(u']');
    const SearchQuery query(typed);
    QCOMPARE(query.termCount(), 1);
    QCOMPARE(bracketed(text, query.find(0, text, Scripts::Same)), marked);
    QCOMPARE(bracketed(text, query.find(0, text, Scripts::Across)), marked);
}

void TestTextSearch::findsAcrossScripts_data()
{
    QTest::addColumn<QString>("marked");

    // What is typed, and the text with what it finds.
    static constexpr std::pair<const char *, const char *> rows[] = {
        // Official spellings.
        {"kharkiv", "[Харків]"},
        {"KHARKIV", "[Харків]"},
        {"lviv", "[Львів]"},
        {"lutsk", "м. [Луцьк]"},
        {"ternopil", "[Тернопіль]"},
        {"kamianske", "[Кам'янське]"},
        {"kamianske", "[Камʼянське]"},
        {"zaporizhzhia", "[Запоріжжя]"},
        {"zghurskyi", "[Згурський]"},
        {"rozghon", "[Розгон]"},
        {"yenakiieve", "[Єнакієве]"},
        {"yahotyn", "[Яготин]"},
        {"kostiantyn", "[Костянтин]"},
        {"shchastia", "[Щастя]"},
        {"ivano-frankivsk", "[Івано-Франківськ]"},
        {"andrii", "[Андрій]"},
        {"sadovyi", "[Садовий]"},
        {"kyiv", "[Київ], [Київ]ська обл.: [Київ]"},
        // Those that people use.
        {"andriy", "[Андрій]"},
        {"vitaliy", "[Віталій]"},
        {"vitali", "[Віталій]"},
        {"sadovy", "Андрій [Садовий]"},
        {"zelenskyy", "[Зеленський]"},
        {"zelenskiy", "[Зеленський]"},
        {"boris", "[Борис]"},
        {"igor", "[Ігор]"},
        {"klitschko", "[Кличко]"},
        {"zgurskyi", "[Згурський]"},
        {"uzhgorod", "[Ужгород]"},
        {"l'viv", "[Львів]"},
        {"kam'yanske", "[Кам'янське]"},
        {"zaporizhzhya", "[Запоріжжя]"},
        {"ukrayina", "[Україна]"},
        {"herson", "[Херсон]"},
        // Parts, with whole letters at both ends.
        {"khar", "[Хар]ків"},
        {"kiv", "Хар[ків]"},
        {"ternopi", "[Тернопі]ль"},
        // Ukrainian typed, Latin text.
        {"харків", "[Kharkiv]"},
        {"львів", "[Lviv]"},
        {"львів", "[L'viv]"},
        {"камʼянське", "[Kamianske]"},
        {"київ", "[Kyiv]"},
        {"запоріжжя", "[Zaporizhzhia]"},
        {"андрій", "[Andriy] or [Andrii]"},
        {"садовий", "[Sadovy], [Sadovyi]"},
        {"згурський", "[Zghurskyi]"},
        {"щербухи", "[Shcherbukhy]"},
        {"братськ", "[Bratsk]"},
        {"яготин", "[Yahotyn]"},
        {"івано-франківськ", "[Ivano-Frankivsk]"},
        {"ків", "Khar[kiv]"},
        {"х", "[Kh]arkiv"},
        {"г", "Uzh[h]orod"},
        {"марія", "[Mariia]"},
    };
    for (const auto &[typed, marked] : rows)
        QTest::newRow(typed) << QString::fromUtf8(marked);
}

void TestTextSearch::findsAcrossScripts()
{
    QFETCH(QString, marked);

    QString text = marked;
    text.remove(u'[').remove(u']');
    const SearchQuery query(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(bracketed(text, query.find(0, text, Scripts::Across)), marked);
    QVERIFY(query.find(0, text, Scripts::Same).isEmpty());
}

void TestTextSearch::findsNothingAcrossScripts_data()
{
    QTest::addColumn<QString>("text");

    static constexpr std::pair<const char *, const char *> rows[] = {
        // Half of what one letter is written as.
        {"k", "Хотин"},
        {"c", "Чоп"},
        {"arkivs", "Харків Щ"},
        {"sc", "Щ"},
        {"ke", "Хе"},
        {"г", "Kherson"},
        {"к", "Kherson"},
        {"ерсон-к", "Kherson-Kh"},
        {"з", "Zhytomyr"},
        {"г", "Zhytomyr"},
        {"с", "Shopy"},
        {"т", "Tserkva"},
        {"ш", "Shcherbukhy"},
        {"гурський", "Zghurskyi"},
        {"аготин", "Yahotyn"},
        {"й", "Yaropa"},
        {"маріі", "Mariia"},
        // зг is not ж.
        {"zhurskyi", "Згурський"},
        {"згитомир", "Zhytomyr"},
        // сх is not ш.
        {"shid", "Схід"},
        {"схостка", "Shostka"},
        // Letters that are left out only at the end of a word, or never.
        {"kyvska", "Київська"},
        {"tryzub", "Три й зуб"},
        {"kv", "Київ"},
        {"одеса", "Kyiv"},
        // Signs alone stand for nothing.
        {"ь", "Kyiv"},
        {"ьь", "Lviv"},
        {"'", "Львів"},
        {"-", "Київ"},
    };
    for (const auto &[typed, text] : rows)
        QTest::newRow(typed) << QString::fromUtf8(text);
}

void TestTextSearch::findsNothingAcrossScripts()
{
    QFETCH(QString, text);
    const SearchQuery query(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(bracketed(text, query.find(0, text, Scripts::Across)), text);
}

void TestTextSearch::sameScriptOnly()
{
    QVERIFY(SearchQuery(u"kyiv").find(0, u"Київ", Scripts::Same).isEmpty());
    // A text in the query's own script is not read as the other.
    QCOMPARE(SearchQuery(u"лв").find(0, u"Львів, Lviv", Scripts::Across), QList<TextRange>());
    const QList<TextRange> latin{{0, 5}};
    QCOMPARE(SearchQuery(u"wi-fi").find(0, u"Wi-Fi у бібліотеках", Scripts::Across), latin);
}

void TestTextSearch::mergesMarks()
{
    const SearchQuery query(u"київ иїв мі Kyiv");
    const QString text = u"Київ, місто"_qs;
    QCOMPARE(bracketed(text, query.marks(text, Scripts::Across)), u"[Київ], [мі]сто"_qs);
    QCOMPARE(bracketed(text, SearchQuery(u"сто мі").marks(text, Scripts::Same)), u"Київ, [місто]"_qs);
    QVERIFY(SearchQuery().marks(text, Scripts::Across).isEmpty());
}

void TestTextSearch::rangesAreOfTheOriginal()
{
    // Marks, format characters and pairs before and in the match: places are code units of the text as given.
    const QString text = u"\U0001F600 e\u0301\u0323 Стри\u0301и\u0306\u0301!"_qs;
    const QList<TextRange> expected{{7, 8}};
    QCOMPARE(SearchQuery(u"стрий").find(0, text, Scripts::Same), expected);
    QCOMPARE(SearchQuery(u"stryi").find(0, text.sliced(7), Scripts::Across), (QList<TextRange>{{0, 8}}));
}

void TestTextSearch::tellsScripts()
{
    const SearchQuery query(u"Kyiv Київ 2.0 Київ-city é");
    QCOMPARE(query.script(0), Script::Latin);
    QCOMPARE(query.script(1), Script::Cyrillic);
    QCOMPARE(query.script(2), Script::None);
    QCOMPARE(query.script(3), Script::Cyrillic);
    QCOMPARE(query.script(4), Script::Latin);
}

void TestTextSearch::comparesQueries()
{
    QCOMPARE(SearchQuery(u" КИЇВ  м'ята"), SearchQuery(u"київ м\u2019ята"));
    QVERIFY(!(SearchQuery(u"київ") == SearchQuery(u"києва")));
}

void TestTextSearch::staysFast_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");

    QTest::newRow("y and i, Latin typed") << repeated(u"yi", 400) + u'b' << repeated(u"ийїі", 1'000);
    QTest::newRow("y and i, Ukrainian typed") << repeated(u"иїй", 300) + u'б' << repeated(u"yi", 2'000);
    QTest::newRow("soft signs in the text") << repeated(u"l", 500) + u'b' << repeated(u"ль", 2'000);
    QTest::newRow("soft signs in the query") << repeated(u"льь", 300) + u'б' << repeated(u"l", 2'000);
    QTest::newRow("sh, shch") << repeated(u"shch", 200) + u'b' << repeated(u"шчщсх", 800);
    QTest::newRow("a query longer than the text") << repeated(u"ш", 100'000) << u"shsh"_qs;
    QTest::newRow("marks") << u"б"_qs << u"а"_qs + repeated(u"\u0323\u0306\u0301", 50'000);
}

void TestTextSearch::staysFast()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);

    const SearchQuery query(typed);
    // Backtracking would take years: that this comes back within the time of a test is what counts.
    QVERIFY(query.find(0, text, Scripts::Across).isEmpty());
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
