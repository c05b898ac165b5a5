// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "visibletexts.h"

#include "app/help/helpdialog.h"
#include "app/open/readingline.h"

#include <QKeySequence>
#include <QRegularExpression>

using namespace dc;
using namespace dc::test;

namespace {

QString guide(const TestWindow &w)
{
    w.action("actionGuide")->trigger();
    return w.window->findChild<HelpDialog *>()->findChild<QTextBrowser *>()->toPlainText();
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

} // namespace

/// The guide speaks of what is there: a menu that is called anew must be called so in the guide, too.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByF1();
    void namesWhatThereIs_data();
    void namesWhatThereIs();
    void keysDoSomething();
};

void TestGuide::opensByF1()
{
    TestWindow w;
    QVERIFY(w.show());
    QTest::keyClick(w.table(), Qt::Key_F1);
    auto *dialog = w.window->findChild<HelpDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->page(), HelpDialog::Guide);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!w.window->findChild<HelpDialog *>());
}

void TestGuide::namesWhatThereIs_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestGuide::namesWhatThereIs()
{
    QFETCH(const Language, language);
    TestWindow w(language);
    const QStringList named = found(guide(w), u"[“«]([^”»]+)[”»]"_qs);
    QVERIFY(named.size() >= 7);
    w.window->findChild<ReadingLine *>()->setReading({}, 0); // has its words from then on
    QStringList there;
    for (const QString &text : visibleTexts(w.window.get()))
        there.append(QString(text).remove(u'&'));
    for (const QString &way : named) {
        for (const QString &step : way.split(u" > "_qs))
            QVERIFY2(there.contains(step), qPrintable(step));
    }
}

void TestGuide::keysDoSomething()
{
    TestWindow w;
    const QStringList keys = found(guide(w), u"\\b((?:Ctrl\\+)?(?:Shift\\+)?(?:F\\d+|[A-Z]\\b))"_qs);
    QVERIFY(keys.size() >= 8);
    QSet<QKeySequence> shortcuts;
    for (const QAction *action : w.window->findChildren<QAction *>()) {
        for (const QKeySequence &keySequence : action->shortcuts())
            shortcuts.insert(keySequence);
    }
    for (const QString &key : keys)
        QVERIFY2(shortcuts.contains(QKeySequence(key)), qPrintable(key));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
