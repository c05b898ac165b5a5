// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdata.h"

#include "app/details/detailpane.h"
#include "app/language/languagecontroller.h"
#include "app/look/theme.h"
#include "models/tablemodel.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFragment>

using namespace dc;
using namespace dc::test;

namespace {

/// A pane on its own, in one language.
struct Pane
{
    explicit Pane(Language language, const Table &table = embeddedData())
        : data(table)
    {
        controller.choose(language);
        model.setLanguage(language);
        model.setTable(data);
        pane.setModel(&model);
    }

    QTextBrowser *browser() const { return pane.findChild<QTextBrowser *>(); }
    QString text() const { return browser()->toPlainText(); }
    bool has(const QString &part) const { return text().contains(part); }
    void show(const QStringList &ids)
    {
        std::vector<Row> rows;
        for (const QString &id : ids)
            rows.push_back(rowOf(data, id));
        pane.setRows(rows);
    }

    /// The runs of text in another format than the rest's background.
    QStringList marked() const
    {
        QStringList result;
        const QBrush mark = matchFormat(pane.palette()).background();
        for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().background() == mark)
                    result.append(it.fragment().text());
            }
        }
        return result;
    }

    Table data;
    LanguageController controller;
    TableModel model;
    DetailPane pane;
};

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview();
    void oneCity();
    void oneCityInUkrainian();
    void notes();
    void plurals_data();
    void plurals();
    void missingFacts();
    void markupStaysText();
    void onlyWebAddressesAreLinks();
    void marks();
    void canBeCopied();
    void scrollsToTheTopForAnother();
};

void TestDetailPane::overview()
{
    Pane pane(en);
    QVERIFY(pane.has(u"Digitalization projects of Ukrainian cities"_qs));
    QVERIFY(pane.has(u"8 cities"_qs));
    QVERIFY(pane.has(u"181 digitalization projects"_qs));
    QVERIFY(pane.has(u"30 of them named"_qs));
    QVERIFY(pane.has(u"Kyiv Post, Petro Zhyzhyian, 12 October 2024"_qs));
    QVERIFY(pane.has(u"GeoNames, CC BY 4.0"_qs));
    pane.show({u"kyiv"_qs});
    QVERIFY(!pane.has(u"181"_qs));
    pane.show({});
    QVERIFY(pane.has(u"181 digitalization projects"_qs));
}

void TestDetailPane::oneCity()
{
    Pane pane(en);
    pane.show({u"kyiv"_qs});
    QVERIFY(pane.text().startsWith(u"Kyiv\n"_qs));
    for (const QString &part :
         {u"Mayor: Vitaliy Klitschko"_qs, u"since 2014 (10 years)"_qs, u"53 projects · rank 1 of 8"_qs,
          u"29.3% of all projects"_qs, u"7 of 53 named in the source"_qs, u"Wi-Fi in shelters"_qs,
          u"City application Kyiv Digital"_qs, u"not for lawyers"_qs, u"50.4547, 30.5238"_qs, u"UA80000000000093317"_qs,
          u"12 October 2024"_qs})
        QVERIFY2(pane.has(part), qPrintable(part + u" — "_qs + pane.text()));
    QVERIFY(!pane.has(u"Dnipro"_qs));
}

void TestDetailPane::oneCityInUkrainian()
{
    Pane pane(uk);
    pane.show({u"kyiv"_qs});
    QVERIFY(pane.text().startsWith(u"Київ\n"_qs));
    for (const QString &part : {u"Віталій Кличко"_qs, u"(10 років)"_qs, u"53 проєкти · місце: 1 з 8"_qs, u"29,3 %"_qs,
                                u"7 з 53"_qs, u"Wi-Fi в укриттях"_qs, u"50,4547"_qs, u"12 жовтня 2024"_qs})
        QVERIFY2(pane.has(part), qPrintable(part + u" — "_qs + pane.text()));
    QVERIFY(!pane.has(u"Mayor"_qs));
}

void TestDetailPane::notes()
{
    Pane pane(en);
    pane.show({u"kharkiv"_qs});
    QVERIFY(pane.has(u"Public records give 11 November 2021"_qs));
    Pane ukrainian(uk);
    ukrainian.show({u"kharkiv"_qs});
    QVERIFY(ukrainian.has(u"З 11 листопада 2021 року"_qs) || ukrainian.has(u"з 11 листопада 2021 року"_qs));
}

void TestDetailPane::plurals_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");

    for (const auto &[count, text] :
         {std::pair(0, u"0 проєктів"_qs), std::pair(1, u"1 проєкт"_qs), std::pair(2, u"2 проєкти"_qs),
          std::pair(4, u"4 проєкти"_qs), std::pair(5, u"5 проєктів"_qs), std::pair(11, u"11 проєктів"_qs),
          std::pair(14, u"14 проєктів"_qs), std::pair(21, u"21 проєкт"_qs), std::pair(22, u"22 проєкти"_qs),
          std::pair(111, u"111 проєктів"_qs)})
        QTest::addRow("uk %d", count) << uk << count << text;
    for (const auto &[count, text] : {std::pair(0, u"0 projects"_qs), std::pair(1, u"1 project"_qs),
                                      std::pair(2, u"2 projects"_qs), std::pair(21, u"21 projects"_qs)})
        QTest::addRow("en %d", count) << en << count << text;
}

void TestDetailPane::plurals()
{
    QFETCH(Language, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    Pane pane(language, dataOf("a,A,А,,,7,\nb,B,Б,,," + QByteArray::number(count) + ",\n"));
    QCOMPARE(pane.data.rowCount(), Row(2));
    pane.show({u"b"_qs});
    QVERIFY2(pane.text().contains(QRegularExpression(u"^%1 · "_qs.arg(text), QRegularExpression::MultilineOption)),
             qPrintable(pane.text()));
}

void TestDetailPane::missingFacts()
{
    Pane pane(en, dataOf("a,A,,,,,\n"));
    pane.show({u"a"_qs});
    QCOMPARE(pane.text().trimmed(), u"A"_qs); // no "Mayor:", no "since", no dangling dots
}

void TestDetailPane::markupStaysText()
{
    const QString markup = u"<img src='/etc/hostname'><b>x</b>"_qs;
    const QByteArray cell = markup.toUtf8();
    Pane pane(en, dataOf("a," + cell + ",,M" + cell + ",2000,3,N" + cell + "\nb,B,,,,1,\n", "a,1,P" + cell + "\n"));
    QCOMPARE(pane.data.rowCount(), Row(2));
    pane.show({u"a"_qs});
    for (const QString &before : {QString(), u"M"_qs, u"N"_qs, u"P"_qs})
        QVERIFY2(pane.has(before + markup), qPrintable(pane.text()));
    QVERIFY(!pane.has(QString(QChar::ObjectReplacementCharacter)));
}

void TestDetailPane::onlyWebAddressesAreLinks()
{
    Pane pane(en);
    QStringList links;
    for (QTextBlock block = pane.browser()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    QCOMPARE(links, QStringList{u"https://www.kyivpost.com/post/40397"_qs});
    QVERIFY(pane.browser()->openExternalLinks());

    PackageInfo info;
    info.sources.append(SourceInfo());
    info.sources.front().title = {u"S"_qs, {}};
    info.sources.front().path = u"file:///etc/hostname"_qs;
    Pane local(en, Table(info, {}, {}));
    QVERIFY(local.has(u"Source: S"_qs));
    QVERIFY(!local.browser()->toHtml().contains(u"href"_qs));
}

void TestDetailPane::marks()
{
    Pane pane(en);
    pane.show({u"kyiv"_qs});
    QCOMPARE(pane.marked(), QStringList());
    pane.model.setQuery(SearchQuery(u"wi-fi"));
    QCOMPARE(pane.marked(), QStringList{u"Wi-Fi"_qs});
    pane.model.setQuery(SearchQuery(u"KYIV"));
    QCOMPARE(pane.marked(), (QStringList{u"Kyiv"_qs, u"Kyiv"_qs})); // its name, and Kyiv Digital
    pane.model.setQuery(SearchQuery(u"klitschko"));
    QCOMPARE(pane.marked(), QStringList{u"Klitschko"_qs});
    pane.model.setQuery({});
    QCOMPARE(pane.marked(), QStringList());
}

void TestDetailPane::canBeCopied()
{
    Pane pane(en);
    pane.show({u"kyiv"_qs});
    const auto flags = pane.browser()->textInteractionFlags();
    QVERIFY(flags.testFlag(Qt::TextSelectableByMouse) && flags.testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(!flags.testFlag(Qt::TextEditable));
    pane.browser()->selectAll();
    QVERIFY(pane.browser()->textCursor().selectedText().contains(u"Wi-Fi in shelters"_qs));
}

void TestDetailPane::scrollsToTheTopForAnother()
{
    Pane pane(en);
    pane.pane.resize(300, 120);
    pane.show({u"kyiv"_qs});
    pane.pane.show();
    QScrollBar *bar = pane.browser()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    pane.model.setQuery(SearchQuery(u"wi-fi")); // marks come, the place stays
    QCOMPARE(bar->value(), 100);
    pane.show({u"lviv"_qs});
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
