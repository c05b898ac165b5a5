// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include <QToolBar>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreRoomIsShared();
    void panesRecoverTheirSizes();
    void movedSplittersStay();
    void detailsGoBelow();
    void lockedLayout();
    void floatingDock();
    void narrowTopBar();
};

void TestWindowLayout::moreRoomIsShared()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1200, 760);
    QApplication::processEvents();
    const int details = w.dock("detailDock")->width();
    const int chart = w.dock("chartDock")->width();
    const int height = w.dock("chartDock")->height();
    const int table = w.tablePane()->height();
    w.window->resize(2200, 1260);
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 300);
    QCOMPARE(w.dock("chartDock")->width(), chart + 700);
    // The table shows all it has.
    QVERIFY(w.dock("chartDock")->height() >= height + 400);
    QVERIFY(w.tablePane()->height() >= table);
    QVERIFY(w.table()->viewport()->rect().contains(w.table()->visualRect(w.model()->index(7, 0))));
}

void TestWindowLayout::panesRecoverTheirSizes()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1300, 800);
    QApplication::processEvents();
    const auto sizes = [&w] { return std::pair(w.dock("detailDock")->size(), w.dock("chartDock")->size()); };
    const auto before = sizes();
    for (const QSize small : {QSize(920, 500), QSize(640, 480), QSize(1300, 480)}) {
        w.window->resize(small);
        QApplication::processEvents();
        w.window->resize(1300, 800);
        QTRY_COMPARE(sizes(), before);
    }
}

void TestWindowLayout::movedSplittersStay()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(1200, 760);
    QApplication::processEvents();
    const int details = w.dock("detailDock")->width();
    const QPoint separator(w.dock("detailDock")->x() - 3, 300);
    QTest::mousePress(w.window.get(), Qt::LeftButton, {}, separator);
    QTest::mouseMove(w.window.get(), separator - QPoint(60, 0));
    QApplication::processEvents();
    QTest::mouseRelease(w.window.get(), Qt::LeftButton, {}, separator - QPoint(60, 0));
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 60);
    QApplication::processEvents();
    w.window->resize(1000, 600);
    QApplication::processEvents();
    w.window->resize(1200, 760);
    QApplication::processEvents();
    QCOMPARE(w.dock("detailDock")->width(), details + 60);
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QTRY_COMPARE(w.dock("detailDock")->width(), details + 60);
    w.action("actionResetLayout")->trigger();
    QTRY_COMPARE(w.dock("detailDock")->width(), details);
}

void TestWindowLayout::detailsGoBelow()
{
    TestWindow w;
    QVERIFY(w.show());
    w.window->resize(880, 640);
    QTRY_COMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::BottomDockWidgetArea);
    QTRY_VERIFY(w.dock("detailDock")->isVisible()
                && w.dock("detailDock")->y()
                    >= w.tablePane()->mapTo(w.window.get(), w.tablePane()->rect().bottomLeft()).y());
    QVERIFY(w.window->close());
    w.open();
    QVERIFY(w.show());
    QCOMPARE(w.window->width(), 880);
    QCOMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::BottomDockWidgetArea);
    w.window->resize(1200, 760);
    QApplication::processEvents();
    QTRY_COMPARE(w.window->dockWidgetArea(w.dock("detailDock")), Qt::RightDockWidgetArea);
    QVERIFY(w.dock("detailDock")->isVisible());
}

void TestWindowLayout::lockedLayout()
{
    TestWindow w;
    QVERIFY(w.show());
    for (const char *name : {"detailDock", "chartDock"}) {
        QDockWidget *dock = w.dock(name);
        QVERIFY(dock->toggleViewAction()->isEnabled());
        QVERIFY(!(dock->features() & QDockWidget::DockWidgetMovable));
        QCOMPARE(dock->widget()->y(), 0); // no title
    }
    w.action("actionLockLayout")->trigger();
    QStringList names;
    for (const char *name : {"detailDock", "chartDock"}) {
        QDockWidget *dock = w.dock(name);
        QVERIFY(dock->features() & QDockWidget::DockWidgetMovable);
        QTRY_VERIFY(dock->widget()->y() > 10);
        for (const QToolButton *button : dock->titleBarWidget()->findChildren<QToolButton *>())
            names.append(button->accessibleName());
    }
    names.sort();
    QCOMPARE(names.join(u'|'), u"Close: Chart|Close: Details|Detach: Chart|Detach: Details"_qs);
    // As large as the text.
    const int title = w.dock("chartDock")->titleBarWidget()->height();
    for (int i = 0; i < 6; ++i)
        w.action("actionTextLarger")->trigger();
    QTRY_VERIFY(w.dock("chartDock")->titleBarWidget()->height() > title);
    w.action("actionLockLayout")->trigger();
    QTRY_COMPARE(w.dock("chartDock")->widget()->y(), 0);
}

void TestWindowLayout::floatingDock()
{
    TestWindow w;
    QVERIFY(w.show());
    w.action("actionLockLayout")->trigger();
    QDockWidget *dock = w.dock("detailDock");
    const QPoint place = dock->mapToGlobal(QPoint());
    dock->titleBarWidget()->findChild<QToolButton *>()->click();
    QVERIFY(dock->isFloating());
    QVERIFY(dock->isVisible());
    QVERIFY((dock->pos() - place).manhattanLength() > 40);
    QCOMPARE(dock->windowTitle(), u"Details"_qs);
    // Locked, everything is in its place.
    w.action("actionLockLayout")->trigger();
    QVERIFY(!dock->isFloating());
}

void TestWindowLayout::narrowTopBar()
{
    for (const Language language : allLanguages) {
        TestWindow w(language);
        QVERIFY(w.show());
        for (const int width : {1200, 900, 640}) {
            w.window->resize(width, 600);
            QApplication::processEvents();
            const QRect bar = w.window->findChild<QToolBar *>()->rect();
            for (const QToolButton *button : w.window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
                if (!button->isVisible() || w.searchField()->isAncestorOf(button))
                    continue;
                const QRect place(button->mapTo(button->parentWidget()->window(), QPoint()), button->size());
                QVERIFY2(place.right() <= bar.right() && button->width() >= button->sizeHint().width(),
                         qPrintable(u"%1 %2 %3"_qs.arg(width).arg(button->text()).arg(place.right())));
            }
            QVERIFY(w.searchField()->width() >= 180);
        }
    }
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
