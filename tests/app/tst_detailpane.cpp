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
    void signsOpen();
    void theOneThatASearchLeaves();
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
    QVERIFY(pane.has(u"Digitalization projects: 181"_qs));
    QVERIFY(pane.has(u"Projects named in the source: 30"_qs));
    QVERIFY(pane.has(u"Kyiv and Dnipro together have 56.9% of the total."_qs));
    QVERIFY(pane.has(u"hold Ctrl"_qs));
    QVERIFY(pane.has(u"Kyiv Post, Petro Zhyzhyian, 12 October 2024"_qs));
    QVERIFY(pane.has(u"GeoNames, CC BY 4.0"_qs));
    pane.show({u"kyiv"_qs});
    QVERIFY(!pane.has(u"181"_qs));
    pane.show({});
    QVERIFY(pane.has(u"Digitalization projects: 181"_qs));
}

void TestDetailPane::oneCity()
{
    Pane pane(en);
    pane.show({u"kyiv"_qs});
    QVERIFY(pane.text().startsWith(u"Kyiv\nProjects: 53 · Rank: 1 of 8 · Share: 29.3%\n"_qs));
    for (const QString &part : {u"Mayor: Vitaliy Klitschko"_qs, u"Since: 2014"_qs, u"Years in office: 10"_qs,
                                u"Wi-Fi in shelters"_qs, u"City application Kyiv Digital"_qs, u"12 October 2024"_qs})
        QVERIFY2(pane.has(part), qPrintable(part + u" — "_qs + pane.text()));
    QVERIFY(!pane.has(u"Dnipro"_qs));
}

void TestDetailPane::oneCityInUkrainian()
{
    Pane pane(uk);
    pane.show({u"kyiv"_qs});
    QVERIFY(pane.text().startsWith(u"Київ\n"_qs));
    for (const QString &part :
         {u"Віталій Кличко"_qs, u"Місце: 1 з 8"_qs, u"29,3 %"_qs, u"Wi-Fi в укриттях"_qs, u"12 жовтня 2024"_qs})
        QVERIFY2(pane.has(part), qPrintable(part + u" — "_qs + pane.text()));
    QVERIFY(!pane.has(u"Mayor"_qs));
}

void TestDetailPane::signsOpen()
{
    Pane pane(en);
    pane.show({u"kyiv"_qs});
    for (const auto &[sign, hidden] :
         {std::pair(u"open:2"_qs, u"not for lawyers"_qs), std::pair(u"open:more"_qs, u"50.4547"_qs),
          std::pair(u"open:more"_qs, u"UA80000000000093317"_qs)}) {
        QVERIFY2(!pane.has(hidden), qPrintable(pane.text()));
        Q_EMIT pane.browser()->anchorClicked(QUrl(sign));
        QVERIFY2(pane.has(hidden), qPrintable(pane.text()));
        // The sign has the keyboard: Enter closes it again.
        QTest::keyClick(pane.browser(), Qt::Key_Return);
        QVERIFY2(!pane.has(hidden), qPrintable(pane.text()));
    }
    Q_EMIT pane.browser()->anchorClicked(QUrl(u"open:more"_qs));
    pane.show({u"lviv"_qs}); // another row begins closed
    QVERIFY(!pane.has(u"49.8383"_qs));
}

void TestDetailPane::theOneThatASearchLeaves()
{
    Pane pane(en);
    pane.model.setQuery(SearchQuery(u"leokart"));
    QVERIFY(pane.text().startsWith(u"Lviv\n"_qs));
    pane.model.setQuery({});
    QVERIFY(pane.text().startsWith(u"Digitalization projects of Ukrainian cities"_qs));
}

void TestDetailPane::notes()
{
    Pane pane(en);
    pane.show({u"kharkiv"_qs});
    QVERIFY(!pane.has(u"Public records"_qs));
    Q_EMIT pane.browser()->anchorClicked(QUrl(u"open:note"_qs));
    QVERIFY(pane.has(u"11 November 2021"_qs));
}

void TestDetailPane::missingFacts()
{
    Pane pane(en, dataOf("a,A,,,,,\n"));
    pane.show({u"a"_qs});
    QVERIFY(pane.text().startsWith(u"A"_qs));
    QVERIFY2(!pane.has(u"mayor"_qs) && !pane.has(u"·"_qs), qPrintable(pane.text()));
}

void TestDetailPane::markupStaysText()
{
    const QString markup = u"<img src='/etc/hostname'><b>x</b>"_qs;
    const QByteArray cell = markup.toUtf8();
    Pane pane(en, dataOf("a," + cell + ",,M" + cell + ",2000,3,N" + cell + "\nb,B,,,,1,\n", "a,1,P" + cell + "\n"));
    QCOMPARE(pane.data.rowCount(), Row(2));
    pane.show({u"a"_qs});
    Q_EMIT pane.browser()->anchorClicked(QUrl(u"open:note"_qs));
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
    pane.model.setQuery(SearchQuery(u"wi-fi")); // what was found comes into sight
    QCOMPARE(pane.marked(), QStringList{u"Wi-Fi"_qs});
    QVERIFY(pane.browser()->viewport()->rect().intersects(pane.browser()->cursorRect()));
    QVERIFY(bar->value() > 100);
    const int place = bar->value();
    Q_EMIT pane.model.languageChanged(); // written anew, the place stays
    QCOMPARE(bar->value(), place);
    pane.show({u"lviv"_qs});
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
