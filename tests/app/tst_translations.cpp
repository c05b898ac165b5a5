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
    QStringList wrong;
    for (const QString &file : {u"digital-cities_uk.ts"_qs, u"qt-supplement_uk.ts"_qs}) {
        for (const Message &message : readMessages(file)) {
            for (const QString &text : message.translations) {
                if (text.contains(russian) || text.contains(oldSpelling) || text.contains(otherQuotes)
                    || text.contains(u"..."_qs))
                    wrong.append(text);
            }
        }
    }
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
            QVERIFY2(listsColumns || !mnemonic(text).isEmpty(), qPrintable(menu->title() + u" — "_qs + text));
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
