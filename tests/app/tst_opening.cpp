// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/open/clipboardtable.h"
#include "app/open/noticebar.h"
#include "app/open/opencontroller.h"
#include "app/open/problemspane.h"
#include "app/open/readingline.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dc;
using namespace dc::test;

namespace {

const QByteArray schools = "code,школа,учнів\n01,Перша,120\n02,Друга,340\n03,Третя,95\n";

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The ways of a table into the window, and what becomes of it there.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileTakesThePlace();
    void unreadableLeavesTheTable();
    void unreadableAtTheStart();
    void reloadKeepsTheView();
    void changedFileIsOffered();
    void pastedTable();
    void filtersAreReadable();
    void droppedFile();
    void droppedOnTheSearchField();
    void standardInput();
    void copiedHtml();
    void problemsLeadToCells();
    void backToTheSample();
    void sheetsLeaveRoomForTheWords();

private:
    /// Waits until the window shows what it was asked to.
    template <typename Function>
    bool opens(TestWindow &w, Function &&ask)
    {
        QSignalSpy opened(w.window->opening(), &OpenController::opened);
        ask();
        return opened.wait(10'000);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    store(path(u"schools.csv"_qs), schools);
}

void TestOpening::fileTakesThePlace()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.window->findChild<ReadingLine *>()->isHidden());
    QVERIFY(opens(w, [&] { w.window->opening()->open(path(u"schools.csv"_qs)); }));
    QCOMPARE(w.model()->table().rowCount(), Row{3});
    QVERIFY(w.window->windowTitle().startsWith(u"schools — "_qs));
    QVERIFY(w.window->findChild<ReadingLine *>()->isVisible());
    QMenu menu;
    w.window->opening()->fillRecentMenu(&menu);
    QVERIFY(menu.actions().constFirst()->text().endsWith(u"schools.csv"_qs));
}

void TestOpening::unreadableLeavesTheTable()
{
    TestWindow w;
    QVERIFY(w.show());
    auto *notice = w.window->findChild<NoticeBar *>();
    QVERIFY(notice->isHidden());
    w.window->opening()->open(path(u"nowhere.csv"_qs));
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"nowhere.csv"_qs));
    QCOMPARE(w.model()->table().rowCount(), Row{8});
    store(path(u"empty.csv"_qs), {});
    w.window->opening()->open(path(u"empty.csv"_qs));
    QTRY_VERIFY(notice->text().contains(u"empty.csv"_qs));
    QCOMPARE(w.model()->table().rowCount(), Row{8});
}

void TestOpening::unreadableAtTheStart()
{
    TestWindow w;
    const TableSource source{.kind = TableSource::Kind::File, .path = path(u"late.csv"_qs)};
    const Result<OpenedTable> opened = readTable(source);
    QVERIFY(!opened);
    w.window->opening()->sayUnread(source, opened.error());
    QVERIFY(w.show());
    auto *notice = w.window->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible() && notice->text().contains(u"late.csv"_qs));
    QCOMPARE(w.model()->table().rowCount(), Row{8});
    store(source.path, schools);
    QVERIFY(opens(w, [&] { Q_EMIT notice->accepted(); })); // the button that tries again
    QCOMPARE(w.model()->table().rowCount(), Row{3});
}

void TestOpening::reloadKeepsTheView()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(opens(w, [&] { w.window->opening()->open(path(u"schools.csv"_qs)); }));
    w.window->setSort(u"учнів"_qs, Qt::AscendingOrder);
    w.window->search(u"тр"_qs); // Третя
    const auto row = w.model()->tableRow(0);
    w.window->select({row});
    store(path(u"schools.csv"_qs), schools + "04,Четверта,7\n");
    QVERIFY(opens(w, [&] { w.window->opening()->reload(); }));
    QCOMPARE(w.model()->table().rowCount(), Row{4});
    QCOMPARE(w.model()->query().typed(), u"тр"_qs);
    QCOMPARE(w.model()->sortOrder(), Qt::AscendingOrder);
    QCOMPARE(w.selected(), QStringList{u"Третя"_qs});
}

void TestOpening::changedFileIsOffered()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(opens(w, [&] { w.window->opening()->open(path(u"schools.csv"_qs)); }));
    auto *notice = w.window->findChild<NoticeBar *>();
    store(path(u"schools.csv"_qs), schools + "04,Четверта,7\n");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(w.model()->table().rowCount(), Row{3}); // until a person wants it
    QVERIFY(opens(w, [&] { Q_EMIT notice->accepted(); }));
    QCOMPARE(w.model()->table().rowCount(), Row{4});
    QVERIFY(notice->isHidden());
}

void TestOpening::pastedTable()
{
    TestWindow w;
    QVERIFY(w.show());
    QGuiApplication::clipboard()->setText(u"місто\tнаселення\nЛуцьк\t213000\nРівне\t243000\n"_qs);
    QVERIFY(opens(w, [&] { w.action("actionPaste")->trigger(); }));
    QCOMPARE(w.model()->table().rowCount(), Row{2});
    QGuiApplication::clipboard()->clear();
    w.action("actionPaste")->trigger();
    QVERIFY(w.window->findChild<NoticeBar *>()->isVisible());
    QCOMPARE(w.model()->table().rowCount(), Row{2});
}

void TestOpening::filtersAreReadable()
{
    TestWindow w;
    QVERIFY(w.show());
    QStringList filters;
    QTimer::singleShot(0, w.window.get(), [&] {
        auto *dialog = w.window->findChild<QFileDialog *>();
        const auto *types = dialog->findChild<QComboBox *>(u"fileTypeCombo"_qs);
        for (int i = 0; i < types->count(); ++i)
            filters.append(types->itemText(i));
        dialog->reject();
    });
    w.action("actionOpen")->trigger();
    QCOMPARE(filters, (QStringList{u"Tables"_qs, u"All files"_qs}));
}

void TestOpening::droppedFile()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto drop = [&](const QMimeData &data) {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.window.get(), &dropped);
        return dropped.isAccepted();
    };
    const QUrl file = QUrl::fromLocalFile(path(u"schools.csv"_qs));
    QMimeData two;
    two.setUrls({file, file});
    QVERIFY(drop(two));
    QVERIFY(w.window->findChild<NoticeBar *>()->isVisible()); // which says to drop one
    QCOMPARE(w.model()->table().rowCount(), Row{8});
    QMimeData fromTheWeb;
    fromTheWeb.setUrls({QUrl(u"https://example.org/schools.csv"_qs)});
    QVERIFY(!drop(fromTheWeb));
    QMimeData one;
    one.setUrls({file});
    QVERIFY(opens(w, [&] { QVERIFY(drop(one)); }));
    QCOMPARE(w.model()->table().rowCount(), Row{3});
    QVERIFY(w.window->findChild<NoticeBar *>()->isHidden());
    QVERIFY(QDir(m_folder->path()).mkdir(u"package"_qs));
    store(path(u"package/datapackage.json"_qs), R"({"resources": [{"name": "s", "path": "s.csv"}]})");
    store(path(u"package/s.csv"_qs), "name,n\nA,1\n");
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(path(u"package"_qs))});
    QVERIFY(opens(w, [&] { QVERIFY(drop(folder)); }));
    QCOMPARE(w.model()->table().rowCount(), Row{1});
    QMimeData cells;
    cells.setText(u"місто\tнаселення\nЛуцьк\t213000\nРівне\t243000\n"_qs);
    QVERIFY(opens(w, [&] { QVERIFY(drop(cells)); }));
    QCOMPARE(w.model()->table().rowCount(), Row{2});
}

void TestOpening::droppedOnTheSearchField()
{
    TestWindow w;
    QVERIFY(w.show());
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(path(u"schools.csv"_qs))});
    file.setText(path(u"schools.csv"_qs)); // as file managers do
    QVERIFY(opens(w, [&] {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.searchField(), &enter);
        QDropEvent drop(QPoint(20, 20), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.searchField(), &drop);
    }));
    QCOMPARE(w.model()->table().rowCount(), Row{3});
    QCOMPARE(w.searchField()->text(), QString());
}

void TestOpening::standardInput()
{
    TestWindow w;
    QVERIFY(w.show());
    const TableSource source{.kind = TableSource::Kind::StandardInput,
                             .bytes = std::make_shared<const QByteArray>(schools)};
    const Result<OpenedTable> opened = readTable(source);
    QVERIFY(opened.has_value());
    w.window->open(opened->table);
    w.window->setOpened(*opened, source);
    QVERIFY(w.window->findChild<ReadingLine *>()->isVisible());
    QVERIFY(!w.action("actionReload")->isEnabled()); // it is as it was
}

void TestOpening::copiedHtml()
{
    QMimeData copied;
    copied.setHtml(u"<table><tr><th colspan=2>місто</th><th>n</th></tr>"
                   "<tr><td>Луцьк</td><td>&lt;b&gt;</td><td>7</td></tr></table>"_qs);
    QCOMPARE(QString::fromUtf8(clipboardTable(&copied)), u"місто\t\tn\nЛуцьк\t<b>\t7"_qs);
}

void TestOpening::problemsLeadToCells()
{
    TestWindow w;
    QVERIFY(w.show());
    QByteArray bytes = "назва,n\n";
    for (int i = 0; i < 40; ++i)
        bytes += "А" + QByteArray::number(i) + ',' + (i == 30 ? QByteArray("багато") : QByteArray::number(i)) + '\n';
    store(path(u"n.csv"_qs), bytes);
    QVERIFY(opens(w, [&] { w.window->opening()->open(path(u"n.csv"_qs)); }));
    QCOMPARE(w.window->opening()->problems().count(), qint64{1});
    QVERIFY(w.dock("problemsDock")->isHidden()); // until it is asked for
    Q_EMIT w.window->opening()->problemsRequested();
    QVERIFY(w.dock("problemsDock")->isVisible());
    auto *list = w.window->findChild<ProblemsPane *>()->findChild<QTableView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(w.selected(), QStringList{u"А30"_qs});
    QVERIFY(list->hasFocus()); // one may look at the next
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(w.table()->hasFocus());
    QCOMPARE(w.table()->currentIndex().column(), w.model()->columnOf(u"n"));
    QVERIFY(opens(w, [&] { w.window->opening()->openSample(); }));
    QVERIFY(w.dock("problemsDock")->isHidden());
}

void TestOpening::backToTheSample()
{
    TestWindow w;
    QVERIFY(w.show());
    const QString title = w.window->windowTitle();
    QVERIFY(!w.action("actionSample")->isEnabled());
    QVERIFY(opens(w, [&] { w.window->opening()->open(path(u"schools.csv"_qs)); }));
    QVERIFY(opens(w, [&] { w.action("actionSample")->trigger(); }));
    QCOMPARE(w.model()->table().rowCount(), Row{8});
    QCOMPARE(w.window->windowTitle(), title);
    QVERIFY(w.window->findChild<ReadingLine *>()->isHidden());
}

void TestOpening::sheetsLeaveRoomForTheWords()
{
    ReadingLine line;
    Reading reading;
    reading.encoding = "windows-1251";
    reading.delimiter = ';';
    reading.decimalMark = ',';
    reading.headerRows = 3;
    reading.titleRows = 4;
    reading.sheets = {u"first"_qs, u"second"_qs};
    line.setReading(reading, 14);
    line.show();
    const QLabel *words = nullptr;
    for (const QLabel *label : line.findChildren<QLabel *>()) {
        if (label->text().contains(u"windows-1251"_qs))
            words = label;
    }
    QVERIFY(words);
    for (const int width : {1400, 500, 1400}) {
        line.resize(width, line.heightForWidth(width));
        QApplication::processEvents();
        const int needed = words->fontMetrics().horizontalAdvance(words->text());
        QVERIFY2(words->width() >= qMin(needed, width - 20), qPrintable(u"%1: %2"_qs.arg(width).arg(words->width())));
    }
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
