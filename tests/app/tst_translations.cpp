// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QXmlStreamReader>

using namespace dc;
using namespace dc::test;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context = {};
    QString source = {};
    QString type = {}; ///< "unfinished", "vanished", …
    bool numerus = false;
    QStringList translations = {}; ///< one, or one for each plural form
};

QList<Message> readMessages(const QString &file)
{
    QXmlStreamReader xml(contentOf(QStringLiteral(SOURCE_DIR "/translations/") + file));
    QList<Message> messages;
    QString context = {};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({.context = context, .numerus = xml.attributes().value(u"numerus"_qs) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value(u"type"_qs).toString();
            if (!messages.back().numerus)
                messages.back().translations = QStringList{xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.back().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|n)"_qs);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The sign after the ampersand, as it is pressed.
QString mnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&(?:&&)*([^&\\s])"_qs);
    return pattern.match(text).captured(1).toUpper();
}

/// Empty: each mnemonic belongs to one text. Texts may lack one if they come from data.
QString clashes(const QStringList &texts)
{
    QHash<QString, QString> owners;
    QStringList result;
    for (const QString &text : texts) {
        const QString key = mnemonic(text);
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            result.append(u"%1: “%2”, “%3”"_qs.arg(key, owners[key], text));
        owners.insert(key, text);
    }
    return result.join(u"; "_qs);
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

/// Without mnemonics and placeholders, as far as they are letters.
QString plainText(QString text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|L?n)"_qs);
    return text.remove(placeholder).remove(u'&');
}

/// All Ukrainian texts, those of Qt too.
QStringList ukrainianTexts()
{
    QStringList texts;
    for (const QString &file : {u"digital-cities_uk.ts"_qs, u"qt-supplement_uk.ts"_qs}) {
        for (const Message &message : readMessages(file))
            texts += message.translations;
    }
    return texts;
}

QString matching(const QStringList &texts, const QRegularExpression &pattern)
{
    return texts.filter(pattern).join(u'\n');
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finished_data();
    void finished();
    void sameTextsInBoth();
    void placeholdersAgree_data();
    void placeholdersAgree();
    void ukrainianIsUkrainian();
    void englishIsOfOneKind();
    void wordsAreOfOneScript();
    void noBreaksBeforeUnits();
    void oneTermForOneThing_data();
    void oneTermForOneThing();
    void mnemonics_data();
    void mnemonics();
};

void TestTranslations::finished_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("uk") << u"digital-cities_uk.ts"_qs << 3;
    QTest::newRow("en") << u"digital-cities_en.ts"_qs << 2;
    QTest::newRow("Qt's own") << u"qt-supplement_uk.ts"_qs << 3;
}

void TestTranslations::finished()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    const QList<Message> messages = readMessages(file);
    QVERIFY(messages.size() > 3);
    QStringList wrong;
    for (const Message &message : messages) {
        // A text that is not finished is English on the screen, and one that vanished is left out of the program.
        if (!message.type.isEmpty() || message.translations.contains(QString())
            || message.translations.size() != (message.numerus ? pluralForms : 1))
            wrong.append(message.context + u": "_qs + message.source);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::sameTextsInBoth()
{
    // English is read for its plurals; none may have been forgotten there.
    const auto plurals = [](const QString &file) {
        QStringList sources;
        for (const Message &message : readMessages(file)) {
            if (message.numerus)
                sources.append(message.context + u": "_qs + message.source);
        }
        sources.sort();
        return sources;
    };
    QCOMPARE(plurals(u"digital-cities_en.ts"_qs), plurals(u"digital-cities_uk.ts"_qs));
}

void TestTranslations::placeholdersAgree_data()
{
    finished_data();
}

void TestTranslations::placeholdersAgree()
{
    QFETCH(QString, file);
    QStringList wrong;
    for (const Message &message : readMessages(file)) {
        for (qsizetype i = 0; i < message.translations.size(); ++i) {
            QStringList expected = placeholders(message.source);
            QStringList found = placeholders(message.translations[i]);
            // The English singular is of one thing: "the largest has" need not count it. The Ukrainian one is also 21.
            if (message.translations.size() == 2 && i == 0) {
                expected.removeAll(u"%n"_qs);
                found.removeAll(u"%n"_qs);
            }
            if (found != expected && !message.translations[i].isEmpty())
                wrong.append(message.source + u" → "_qs + message.translations[i]);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::ukrainianIsUkrainian()
{
    static const QRegularExpression russian(u"[ыэъё]"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression oldSpelling(u"проект"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherQuotes(u"[“”\"]"_qs);
    static const QRegularExpression otherApostrophe(u"['ʼ`´]"_qs); // it is ’, in the data as well
    static const QRegularExpression threeDots(u"\\.\\.\\."_qs);
    static const QRegularExpression hyphenForDash(u"\\s-\\s"_qs);
    const QStringList texts = ukrainianTexts();
    for (const QRegularExpression &wrong :
         {russian, oldSpelling, otherQuotes, otherApostrophe, threeDots, hyphenForDash})
        QCOMPARE(matching(texts, wrong), QString());
}

/// American spelling, and the quotes, apostrophes and dots of a printed page.
void TestTranslations::englishIsOfOneKind()
{
    static const QRegularExpression british(u"colour|centre|licence|metre|grey|\\w+isation\\b"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression typewritten(u"\\w'\\w|\"|\\.\\.\\."_qs);
    QStringList texts;
    for (const Message &message : readMessages(u"digital-cities_uk.ts"_qs))
        texts.append(message.source);
    for (const Message &message : readMessages(u"digital-cities_en.ts"_qs))
        texts += message.translations;
    for (const QRegularExpression &wrong : {british, typewritten})
        QCOMPARE(matching(texts, wrong), QString());
}

/// A Latin “i” in a Cyrillic word looks right, and is neither found nor read aloud.
void TestTranslations::wordsAreOfOneScript()
{
    static const QRegularExpression mixed(u"\\p{Latin}\\p{Cyrillic}|\\p{Cyrillic}\\p{Latin}"_qs);
    QStringList texts = ukrainianTexts();
    for (QString &text : texts)
        text = plainText(text);
    QCOMPARE(matching(texts, mixed), QString());
}

/// “29,3” must not stand at the end of one line and “%” at the beginning of the next.
void TestTranslations::noBreaksBeforeUnits()
{
    static const QRegularExpression loose(
        u"(%L?\\d|%L?n|\\d)[ ]?%(?![\\dLn])|(%L?\\d|%L?n|\\d) (пікс|мм|пт|дюйм|точ\\.|р\\.|року|КБ|МБ)"_qs);
    QCOMPARE(matching(ukrainianTexts(), loose), QString());
}

void TestTranslations::oneTermForOneThing_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("ukrainian");
    QTest::addColumn<QString>("neverUkrainian");
    // What is selected and what is highlighted are two things; so are a choice and a selection.
    QTest::newRow("select") << u"(?<!--|--rows )\\bselect"_qs << u"виділ"_qs << u"вибран"_qs;
    QTest::newRow("highlight") << u"\\bhighlight"_qs << u"підсвіт"_qs << QString();
    QTest::newRow("choose") << u"\\bchoose"_qs << u"вибер|вибрати"_qs << u"оберіть|обрати"_qs;
    QTest::newRow("folder") << u"\\bfolder"_qs << u"\\bтек"_qs << u"папк"_qs;
    QTest::newRow("chart type") << u"\\bchart type|\\bkinds? of charts?"_qs << u"\\bтип"_qs
                                << u"\\bвид(и|у|ом|ів)?\\b"_qs;
    QTest::newRow("column") << u"\\bcolumns?\\b"_qs << u"стовп(ець|ц)|позиці|колонк"_qs << QString();
    QTest::newRow("alternative text") << u"alternative text"_qs << u"альтернативн"_qs << QString();
}

void TestTranslations::oneTermForOneThing()
{
    QFETCH(QString, english);
    QFETCH(QString, ukrainian);
    QFETCH(QString, neverUkrainian);
    const auto pattern = [](const QString &text) {
        return QRegularExpression(
            text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    int seen = 0;
    QStringList wrong;
    for (const Message &message : readMessages(u"digital-cities_uk.ts"_qs)) {
        if (!plainText(message.source).contains(pattern(english)))
            continue;
        ++seen;
        for (const QString &translation : message.translations) {
            const QString text = plainText(translation);
            if (!text.contains(pattern(ukrainian))
                || (!neverUkrainian.isEmpty() && text.contains(pattern(neverUkrainian))))
                wrong.append(message.source + u" → "_qs + translation);
        }
    }
    QVERIFY(seen > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::mnemonics_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestTranslations::mnemonics()
{
    QFETCH(Language, language);
    TestWindow w(language);
    QVERIFY(w.show());
    QCOMPARE(clashes(textsOf(w.window->menuBar()->actions())), QString());
    int menus = 0;
    for (QMenu *menu : w.window->menuBar()->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        const QStringList texts = textsOf(menu->actions());
        QVERIFY2(clashes(texts).isEmpty(), qPrintable(menu->title() + u" — "_qs + clashes(texts)));
        const bool listsColumns = menu == w.menu("menuColumns") || menu == w.menu("menuSort")
            || menu == w.menu("menuValues") || menu == w.menu("menuAgainst");
        for (const QString &text : texts)
            QVERIFY2(listsColumns || text.contains(QRegularExpression(u"\\d"_qs)) || !mnemonic(text).isEmpty(),
                     qPrintable(menu->title() + u" — "_qs + text));
        ++menus;
    }
    QVERIFY(menus >= 9);

    QStringList contextMenu;
    whenMenuOpens([&contextMenu](QMenu *menu) { contextMenu = textsOf(menu->actions()); });
    Q_EMIT w.tablePane()->contextMenuRequested(w.window->mapToGlobal(QPoint(100, 100)));
    QVERIFY(contextMenu.size() > 5);
    QCOMPARE(clashes(contextMenu), QString());

    QStringList headerMenu;
    whenMenuOpens([&headerMenu](QMenu *menu) { headerMenu = textsOf(menu->actions()); });
    Q_EMIT w.header()->customContextMenuRequested(QPoint(5, 5));
    QVERIFY(headerMenu.size() > 3);
    QCOMPARE(clashes(headerMenu), QString());

    QStringList dialog;
    const ExportDialog exporting(w.settings, *w.model(), {}, {Row(0)}, {}, w.window.get());
    const auto *hidden = exporting.findChild<QWidget *>(language == uk ? u"english"_qs : u"ukrainian"_qs);
    for (const QLabel *label : exporting.findChildren<QLabel *>())
        dialog.append(label->text());
    for (const QAbstractButton *button : exporting.findChildren<QAbstractButton *>()) {
        if (!hidden->isAncestorOf(button)) // the other language's texts, on the tab behind
            dialog.append(button->text());
    }
    QVERIFY(dialog.size() > 5);
    QCOMPARE(clashes(dialog), QString());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
