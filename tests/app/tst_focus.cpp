// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportdialog.h"
#include "app/export/tableexportdialog.h"
#include "app/help/helpdialog.h"
#include "app/open/noticebar.h"
#include "app/open/opencontroller.h"
#include "app/open/problemspane.h"
#include "app/open/readingdialog.h"
#include "app/open/readingline.h"
#include "app/table/columnfinder.h"
#include "app/table/tablecolumns.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

namespace {

/// What a person calls the place that has the keyboard.
QString place(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const SearchField *>(widget))
            return u"search"_qs;
        if (qobject_cast<const NoticeBar *>(widget))
            return u"notice"_qs;
        if (qobject_cast<const ReadingLine *>(widget))
            return u"reading"_qs;
        if (qobject_cast<const ProblemsPane *>(widget))
            return u"problems"_qs;
        if (qobject_cast<const QTabBar *>(widget))
            return u"tabs"_qs;
        if (qobject_cast<const TablePane *>(widget))
            return u"table"_qs;
        if (qobject_cast<const ChartPane *>(widget))
            return u"chart"_qs;
        if (qobject_cast<const DetailPane *>(widget))
            return u"detail"_qs;
    }
    if (button)
        return button->defaultAction() ? u"kind"_qs : button->text().remove(u'&');
    return u"elsewhere"_qs;
}

/// What a person can use and a screen reader must name.
QWidgetList controls(const QWidget *root)
{
    QWidgetList all = root->findChildren<QWidget *>();
    all.removeIf([root](const QWidget *widget) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QToolButton *>(widget);
        const bool isPart = widget->focusProxy() || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        // What a tab covers lies outside; a floating pane is a window of its own.
        const bool isInSight =
            widget->window() == root && root->rect().intersects({widget->mapTo(root, QPoint()), widget->size()});
        return !widget->isVisible() || !isInSight || !isControl || isPart;
    });
    return all;
}

QString describe(const QWidget *widget)
{
    return u"%1 %2"_qs.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QStringList nameless(const QWidget *root)
{
    QStringList all;
    for (QWidget *widget : controls(root)) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            all.append(describe(widget));
    }
    return all;
}

/// What the key does not come to that goes from control to control, as often as it is pressed.
QStringList unreached(QWidget *root, Qt::Key key)
{
    QWidgetList left = controls(root);
    left.removeIf([](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()
            || (button && button->autoExclusive() && !button->isChecked()); // its group is one stop
    });
    for (int i = 0; i < 120 && !left.isEmpty(); ++i) {
        QTest::keyClick(root->focusWidget() ? root->focusWidget() : root, key);
        left.removeOne(root->focusWidget());
    }
    QStringList all;
    for (const QWidget *widget : left)
        all.append(describe(widget));
    return all;
}

/// A file with something wrong in it, which the pane shows, and a notice above it.
void openWithProblems(TestWindow &w)
{
    const QString path = w.folder.filePath(u"schools.csv"_qs);
    QByteArray bytes = "code,school,pupils\n";
    for (int i = 1; i < 20; ++i)
        bytes += QByteArray::number(i) + ",School " + QByteArray::number(i) + (i == 5 ? ",many\n" : ",120\n");
    QVERIFY(write(path, bytes));
    QSignalSpy opened(w.window->opening(), &OpenController::opened);
    w.window->opening()->open(path);
    QVERIFY(opened.wait(10'000));
    Q_EMIT w.window->opening()->problemsRequested();
    w.window->findChild<NoticeBar *>()->say(u"A sentence."_qs, u"A button"_qs);
    QApplication::processEvents();
}

/// All that the window can open, of the table that it shows.
std::vector<std::unique_ptr<QDialog>> dialogs(TestWindow &w)
{
    QWidget *window = w.window.get();
    TableModel &model = *w.model();
    std::vector<std::unique_ptr<QDialog>> all;
    Reading reading;
    reading.sheets = {u"first"_qs, u"second"_qs};
    all.push_back(std::make_unique<ReadingDialog>(w.window->opening()->source(), reading, window));
    all.push_back(std::make_unique<ColumnFinder>(model, *w.tablePane()->columns(), window));
    all.push_back(std::make_unique<ExportDialog>(w.settings, model, ChartChoice(), std::vector<Row>{0},
                                                 WordsByLanguage(), window));
    all.push_back(std::make_unique<TableExportDialog>(w.settings, model, w.tablePane()->columns()->tableColumns(),
                                                      std::vector<Row>{0}, window));
    for (const auto page : {HelpDialog::Guide, HelpDialog::Shortcuts, HelpDialog::AboutData, HelpDialog::About})
        all.push_back(std::make_unique<HelpDialog>(page, model, window->findChildren<QMenu *>(), window));
    return all;
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixGoesRound();
    void tabOrder();
    void tabOrderOfAFile();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void nothingTrapsTheKeyboard();
    void floatingPanesAreLeftOut();
    void dialogsFitTheScreen();
};

void TestFocus::sixGoesRound()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    const auto round = [&w](const QKeySequence &keys, int count) {
        QStringList places;
        for (int i = 0; i < count; ++i) {
            QTest::keySequence(QApplication::focusWidget(), keys);
            places.append(place(QApplication::focusWidget()));
        }
        return places.join(u' ');
    };
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 5), u"table chart detail search table"_qs);
    QCOMPARE(round(QKeySequence(Qt::SHIFT | Qt::Key_F6), 4), u"search detail chart table"_qs);
    w.dock("chartDock")->hide();
    w.searchField()->setFocus();
    QCOMPARE(round(QKeySequence(Qt::Key_F6), 3), u"table detail search"_qs);
}

void TestFocus::tabOrder()
{
    TestWindow w;
    QVERIFY(w.show());
    w.searchField()->setFocus();
    QStringList places{place(QApplication::focusWidget())};
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString next = place(QApplication::focusWidget());
        if (next != places.back()) // the links of a text are stops within it
            places.append(next);
    }
    QCOMPARE(places.mid(0, 10).join(u' '), u"search Columns kind Chart УК EN Export table chart detail"_qs);
    QCOMPARE(places.value(10), u"search"_qs); // nothing traps the keyboard
}

void TestFocus::everyControlHasAName_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << en;
    QTest::newRow("uk") << uk;
}

void TestFocus::everyControlHasAName()
{
    QFETCH(const Language, language);
    TestWindow w(language);
    QVERIFY(w.show());
    w.window->select({w.row("kyiv")});
    QVERIFY(controls(w.window.get()).size() >= 6); // search, two buttons, table, chart, details
    QCOMPARE(nameless(w.window.get()).join(u", "_qs), QString());
    QCOMPARE(QAccessible::queryAccessibleInterface(w.chart())->role(), QAccessible::Chart);
    openWithProblems(w);
    w.action("actionLockLayout")->trigger(); // titles have buttons
    QVERIFY(w.window->findChild<ProblemsPane *>()->isVisible() && w.window->findChild<NoticeBar *>()->isVisible());
    QCOMPARE(nameless(w.window.get()).join(u", "_qs), QString());
    for (const auto &dialog : dialogs(w)) {
        dialog->show();
        QVERIFY(controls(dialog.get()).size() >= 2);
        QCOMPARE(nameless(dialog.get()).join(u", "_qs), QString());
    }
}

void TestFocus::nothingTrapsTheKeyboard()
{
    TestWindow w;
    QVERIFY(w.show());
    openWithProblems(w);
    w.action("actionLockLayout")->trigger();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
        QCOMPARE(unreached(w.window.get(), key).join(u", "_qs), QString());
    for (const auto &dialog : dialogs(w)) {
        dialog->show();
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
            QCOMPARE(unreached(dialog.get(), key).join(u", "_qs), QString());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
}

void TestFocus::floatingPanesAreLeftOut()
{
    TestWindow w;
    QVERIFY(w.show());
    w.action("actionLockLayout")->trigger();
    w.dock("chartDock")->setFloating(true);
    QTest::failOnWarning(QRegularExpression(u"setTabOrder"_qs));
    openWithProblems(w);
    QCOMPARE(unreached(w.window.get(), Qt::Key_Tab).join(u", "_qs), QString());
}

void TestFocus::dialogsFitTheScreen()
{
    TestWindow w(uk);
    QVERIFY(w.show());
    openWithProblems(w);
    for (const auto &dialog : dialogs(w)) {
        dialog->show();
        const QSize room = dialog->screen()->availableSize().expandedTo(dialog->minimumSizeHint());
        QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
                 qPrintable(u"%1: %2 x %3"_qs.arg(describe(dialog.get())).arg(dialog->width()).arg(dialog->height())));
    }
}

void TestFocus::tabOrderOfAFile()
{
    TestWindow w;
    QVERIFY(w.show());
    openWithProblems(w);
    w.searchField()->setFocus();
    QStringList places;
    for (int i = 0; i < 40; ++i) {
        const QString next = place(QApplication::focusWidget());
        if (places.isEmpty() || next != places.back())
            places.append(next);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(places.mid(0, 13).join(u' '),
             u"search Columns kind Chart УК EN Export notice reading table problems detail tabs"_qs);
    // And F6, from pane to pane.
    w.searchField()->setFocus();
    QStringList panes;
    for (int i = 0; i < 4; ++i) {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(Qt::Key_F6));
        panes.append(place(QApplication::focusWidget()));
    }
    QCOMPARE(panes.join(u' '), u"table problems detail search"_qs);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
