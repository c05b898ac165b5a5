// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/package/packagereader.h"
#include "data/view/rowsearch.h"

#include <QTest>

using namespace dc;

namespace {

struct Place
{
    std::array<const char *, 2> name; ///< English, Ukrainian
    std::array<const char *, 2> mayor;
    std::vector<std::array<const char *, 2>> projects;
};

Table table(const std::vector<Place> &places)
{
    LocalizedTextColumn names;
    LocalizedTextColumn mayors;
    LocalizedTextColumn oblasts;
    LocalizedTextColumn titles;
    LocalizedTextColumn notes;
    auto relation = std::make_shared<Relation>();
    for (const Place &place : places) {
        names.append(place.name[0], place.name[1]);
        mayors.append(place.mayor[0], place.mayor[1]);
        oblasts.append("Somewhere", "Десь");
        for (const auto &title : place.projects) {
            titles.append(title[0], title[1]);
            notes.append("Hidden note", "Прихована примітка");
        }
        relation->first.push_back(static_cast<Row>(titles.size()));
    }
    const auto info = [](const QString &id) { return ColumnInfo{.id = id, .title = {id, {}}}; };
    relation->table = Table({}, {{info(u"note"_qs), std::move(notes)}, {info(u"title"_qs), std::move(titles)}});
    Roles roles;
    roles.name = 1;
    roles.searched = {1, 2};
    return Table({},
                 {{info(u"oblast"_qs), std::move(oblasts)},
                  {info(u"name"_qs), std::move(names)},
                  {info(u"mayor"_qs), std::move(mayors)}},
                 relation, {}, roles);
}

QString marked(QString text, const QList<TextRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        text.insert(range->start + range->length, u']');
        text.insert(range->start, u'[');
    }
    return text;
}

constexpr Language en = Language::English;
constexpr Language uk = Language::Ukrainian;

} // namespace

class TestRowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedded_data();
    void embedded();
    void showsWhatWasFound_data();
    void showsWhatWasFound();
    void countsOtherPlaces();
    void crossesScriptsOnlyWithoutOwnText();
    void marksCells();
    void marksChildren();
    void searchesOnlyWhatIsThere();
};

void TestRowSearch::embedded_data()
{
    QTest::addColumn<Language>("shown");
    QTest::addColumn<QStringList>("found"); // "id", or "id: text it was found in"

    const auto row = [](const char *query, Language shown, const QStringList &found) {
        QTest::addRow("%s: %s", qPrintable(languageCode(shown)), query) << shown << found;
    };
    const QStringList all{u"kyiv"_qs,     u"dnipro"_qs,     u"lviv"_qs,    u"lutsk"_qs,
                          u"uzhhorod"_qs, u"chernivtsi"_qs, u"kharkiv"_qs, u"ternopil"_qs};
    for (const Language language : allLanguages) {
        row("", language, all);
        row("  ", language, all);
        row("атлантида", language, {});
        row("kharkiv атлантида", language, {});
    }
    row("kharkiv", en, {u"kharkiv"_qs});
    row("kharkiv", uk, {u"kharkiv: Kharkiv"_qs});
    row("харків", en, {u"kharkiv: Харків"_qs});
    row("харків", uk, {u"kharkiv"_qs});
    row("Андрій", en, {u"lviv: Андрій Садовий"_qs});
    row("andriy", en, {u"lviv"_qs, u"uzhhorod"_qs});
    row("сад анд", uk, {u"lviv"_qs});
    row("wi-fi", en, {u"kyiv: Wi-Fi in shelters"_qs, u"dnipro: Wi-Fi in libraries"_qs});
    row("wi\u2011fi", uk, {u"kyiv: Wi-Fi в укриттях"_qs, u"dnipro: Wi-Fi у бібліотеках"_qs});
    row("укриттях", en, {u"kyiv: Wi-Fi в укриттях"_qs});
    row("dnipro WI-FI", en, {u"dnipro: Wi-Fi in libraries"_qs});
    row("Я - ветеран", uk, {u"dnipro: «Я — ветеран»"_qs});
    row("open portal", en, {u"lviv: Open data portal"_qs});
    // Source spellings count, not what the other language's text would give: each field has a text in Latin.
    row("andrii", en, {});
    // Other columns and notes are not searched.
    row("Volyn", en, {});
    row("lawyers", en, {});
}

void TestRowSearch::embedded()
{
    QFETCH(Language, shown);
    QFETCH(QStringList, found);

    const Result<Table> data = readEmbeddedPackage();
    QVERIFY(data);
    const int id = data->columnIndex(u"id");
    const RowSearch search(*data, shown);
    const SearchQuery query(QString::fromUtf8(QTest::currentDataTag()).mid(4));
    QStringList rows;
    for (Row row = 0; row < data->rowCount(); ++row) {
        const auto in = search.find(row, query);
        if (!in)
            continue;
        rows.append(data->text(id, row, en) + (in->text.isEmpty() ? QString() : u": "_qs + in->text));
    }
    QCOMPARE(rows, found);
}

void TestRowSearch::showsWhatWasFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Language>("shown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");

    const auto row = [](const char *name, const QString &query, Language shown, const QString &text,
                        Language language = Language::English) {
        QTest::newRow(name) << query << shown << text << language;
    };
    row("seen in two cells", u"lviv sadovy"_qs, en, {});
    row("one term seen, one in a title", u"lviv garden"_qs, en, u"Garden of data"_qs, en);
    row("the title with the most terms", u"garden library"_qs, en, u"Library garden"_qs, en);
    row("the first of two as good", u"data"_qs, en, u"Garden of data"_qs, en);
    row("a seen term makes no title better", u"lviv data"_qs, en, u"Garden of data"_qs, en);
    row("a shown title before one in the other language", u"сад wi-fi"_qs, uk, u"Wi-Fi у книгозбірні"_qs, uk);
    row("a title in the other language", u"wifi-only"_qs, uk, u"Library wifi-only"_qs, en);
    row("a name in the other language", u"andriy"_qs, uk, u"Andriy Sadovy"_qs, en);
    row("a name in the other language before a title in it", u"lviv"_qs, uk, u"Lviv"_qs, en);
    row("a title that falls back is shown", u"без"_qs, en, u"Лише без перекладу"_qs, uk);
}

void TestRowSearch::showsWhatWasFound()
{
    QFETCH(QString, query);
    QFETCH(Language, shown);
    QFETCH(QString, text);
    QFETCH(Language, language);

    const RowSearch search(table({{{"Lviv", "Львів"},
                                   {"Andriy Sadovy", "Андрій Садовий"},
                                   {{"Garden of data", "Відомості"},
                                    {"Library garden", "Зелена книгозбірня"},
                                    {"Library wifi-only", "Wi-Fi у книгозбірні"},
                                    {"Lviv data", "Показники"},
                                    {"", "Лише без перекладу"}}}}),
                           shown);
    const auto found = search.find(0, SearchQuery(query));
    QVERIFY(found);
    QCOMPARE(found->text, text);
    if (!text.isEmpty())
        QCOMPARE(found->language, language);
}

void TestRowSearch::countsOtherPlaces()
{
    const RowSearch search(
        table({{{"Lviv", "Львів"},
                {"Andriy", "Андрій"},
                {{"Wi-Fi in parks", "Wi-Fi у парках"}, {"Wi-Fi", ""}, {"Trams and Wi-Fi", "Трамваї"}}}}),
        en);
    const auto others = [&](QStringView typed) {
        const auto found = search.find(0, SearchQuery(typed));
        return found ? found->others : -1;
    };
    QCOMPARE(others(u"wi-fi"), 2); // the two texts of one title are one place
    QCOMPARE(others(u"parks"), 0);
    QCOMPARE(others(u"trams parks"), 1);
    QCOMPARE(others(u"lviv trams"), 0); // Lviv is seen
    QCOMPARE(others(u"lviv"), 0);
    QCOMPARE(others(u"львів wi-fi"), 3);
}

void TestRowSearch::crossesScriptsOnlyWithoutOwnText()
{
    const Table data = table({{{"", "Харків"}, {"", "Ігор Терехов"}, {{"", "Wi-Fi у парках"}}},
                              {{"Lviv", ""}, {"", ""}, {{"Smart city", ""}}},
                              {{"Kharkov", "Харків"}, {"", ""}, {}},
                              // A column without a language may hold Ukrainian.
                              {{"Кам'янське", ""}, {"", ""}, {}}});
    const auto rows = [&](QStringView query, Language shown) {
        std::vector<Row> result;
        const RowSearch search(data, shown);
        for (Row row = 0; row < data.rowCount(); ++row) {
            if (const auto in = search.find(row, SearchQuery(query)); in && in->text.isEmpty())
                result.push_back(row);
        }
        return result;
    };
    for (const Language shown : allLanguages) {
        QCOMPARE(rows(u"kharkiv", shown), std::vector<Row>{0});
        QCOMPARE(rows(u"kharkiv igor", shown), std::vector<Row>{0});
        QCOMPARE(rows(u"львів", shown), std::vector<Row>{1});
        QCOMPARE(rows(u"kamianske", shown), std::vector<Row>{3});
    }
    const RowSearch search(data, en);
    QCOMPARE(search.find(0, SearchQuery(u"parkakh")), (FoundIn{u"Wi-Fi у парках"_qs, uk}));
    QCOMPARE(search.find(0, SearchQuery(u"wi-fi")), (FoundIn{u"Wi-Fi у парках"_qs, uk}));
    QCOMPARE(search.find(1, SearchQuery(u"смарт")), (FoundIn{u"Smart city"_qs, en}));
    QCOMPARE(search.find(1, SearchQuery(u"сіту")), std::nullopt);
}

void TestRowSearch::marksCells()
{
    const Table data = table(
        {{{"Lviv", "Львів"}, {"Andriy Sadovy", "Андрій Садовий"}, {}}, {{"", "Харків"}, {"", "Ігор Терехов"}, {}}});
    const auto cell = [&](QStringView id, Row row, Language shown, QStringView query) {
        const int column = data.columnIndex(id);
        return marked(data.text(column, row, shown), RowSearch(data, shown).cellMarks(column, row, SearchQuery(query)));
    };
    QCOMPARE(cell(u"mayor", 0, en, u"sad andr"), u"[Andr]iy [Sad]ovy"_qs);
    QCOMPARE(cell(u"mayor", 0, uk, u"сад andr"), u"Андрій [Сад]овий"_qs);
    QCOMPARE(cell(u"name", 0, en, u"львів"), u"Lviv"_qs);
    // Shown in the other language, and found across scripts.
    QCOMPARE(cell(u"name", 1, en, u"khar"), u"[Хар]ків"_qs);
    QCOMPARE(cell(u"mayor", 1, en, u"ihor ТЕР"), u"[Ігор] [Тер]ехов"_qs);
    QCOMPARE(cell(u"oblast", 0, en, u"some"), u"Somewhere"_qs);
    QCOMPARE(cell(u"name", 0, en, u""), u"Lviv"_qs);
}

void TestRowSearch::marksChildren()
{
    const Table data =
        table({{{"a", ""}, {"", ""}, {}}, {{"b", ""}, {"", ""}, {{"Wi-Fi in parks", "Wi-Fi у парках"}, {"", "Парк"}}}});
    const auto title = [&](int project, Language shown, QStringView query) {
        return marked(data.relation()->table.name(data.relation()->child(1, project), shown),
                      RowSearch(data, shown).childMarks(1, project, SearchQuery(query)));
    };
    QCOMPARE(title(0, en, u"wi-fi park"), u"[Wi-Fi] in [park]s"_qs);
    QCOMPARE(title(0, uk, u"wi-fi park"), u"[Wi-Fi] у парках"_qs);
    QCOMPARE(title(1, en, u"wi-fi park"), u"[Парк]"_qs);
}

void TestRowSearch::searchesOnlyWhatIsThere()
{
    const Table empty;
    QVERIFY(RowSearch(empty, en).cellMarks(0, 0, SearchQuery(u"a")).isEmpty());

    const Table numbers({}, {{ColumnInfo{.id = u"name"_qs, .type = ColumnType::Integer}, Column::Integers{7}}}, {});
    const RowSearch search(numbers, en);
    QCOMPARE(search.find(0, SearchQuery(u"7")), std::nullopt);
    QCOMPARE(search.find(0, SearchQuery()), FoundIn{});
    QVERIFY(search.cellMarks(0, 0, SearchQuery(u"7")).isEmpty());
}

QTEST_APPLESS_MAIN(TestRowSearch)
#include "tst_rowsearch.moc"
