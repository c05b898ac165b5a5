// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/table/columnfinder.h"

#include <QLineEdit>
#include <QListWidget>

using namespace dc;
using namespace dc::test;

namespace {

/// Has the dialog that the action opens do this, and closes it if that has not.
void find(const TestWindow &w, const std::function<void(ColumnFinder &)> &act)
{
    bool acted = false;
    QTimer::singleShot(0, w.window.get(), [&] {
        auto *finder = w.window->findChild<ColumnFinder *>();
        if (!finder)
            return;
        act(*finder);
        acted = true;
        if (finder->isVisible())
            finder->reject();
    });
    w.action("actionFindColumn")->trigger();
    QVERIFY(acted);
}

void type(ColumnFinder &finder, const QString &text)
{
    finder.findChild<QLineEdit *>()->insert(text); // QTest has no Cyrillic keys
}

QStringList found(const ColumnFinder &finder)
{
    QStringList titles;
    const auto *list = finder.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            titles.append(list->item(row)->text());
    }
    return titles;
}

} // namespace

class TestColumnFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInEitherAlphabetAndLanguage();
    void goesToAHiddenColumn();
    void saysThatThereIsNone();
    void ticksShowAndHide();
};

void TestColumnFinder::findsInEitherAlphabetAndLanguage()
{
    TestWindow w(uk);
    find(w, [&](ColumnFinder &finder) {
        QVERIFY(found(finder).size() > 5);
        for (const QString &typed : {u"област"_qs, u"oblast"_qs, u"status"_qs}) {
            finder.findChild<QLineEdit *>()->clear();
            type(finder, typed);
            QVERIFY2(!found(finder).isEmpty(), qPrintable(typed));
            for (const QString &title : found(finder))
                QVERIFY2(title.contains(u"Область"_qs), qPrintable(title));
        }
    });
}

void TestColumnFinder::goesToAHiddenColumn()
{
    TestWindow w(en);
    w.window->select({w.row("kyiv")});
    const int section = w.model()->columnOf(u"oblast"_qs);
    QVERIFY(w.header()->isSectionHidden(section));
    find(w, [&](ColumnFinder &finder) {
        type(finder, u"oblast"_qs);
        QTest::keyClick(finder.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    QVERIFY(!w.header()->isSectionHidden(section));
    QCOMPARE(w.table()->currentIndex().column(), section);
    QCOMPARE(w.selected(), QStringList{u"Kyiv"_qs}); // the selection stays
    QCOMPARE(w.window->focusWidget(), w.table());
}

void TestColumnFinder::saysThatThereIsNone()
{
    TestWindow w(en);
    const QModelIndex before = w.table()->currentIndex();
    find(w, [&](ColumnFinder &finder) {
        type(finder, u"zzz"_qs);
        QCOMPARE(found(finder), QStringList());
        QCOMPARE(finder.chosen(), -1);
        QTest::keyClick(finder.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(finder.isVisible());
    });
    QCOMPARE(w.table()->currentIndex(), before);
}

void TestColumnFinder::ticksShowAndHide()
{
    TestWindow w(en);
    find(w, [&](ColumnFinder &finder) {
        auto *list = finder.findChild<QListWidget *>();
        type(finder, u"mayor"_qs);
        QVERIFY(!w.header()->isSectionHidden(w.model()->columnOf(u"mayor"_qs)));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(w.header()->isSectionHidden(w.model()->columnOf(u"mayor"_qs)));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(w.header()->count() - w.header()->hiddenSectionCount(), 1); // one stays
    });
}

QTEST_MAIN(TestColumnFinder)
#include "tst_columnfinder.moc"
