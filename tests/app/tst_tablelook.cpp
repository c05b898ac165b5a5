// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/table/cellbar.h"
#include "app/table/tablecolumns.h"

#include <QPainter>

#include <cmath>
#include <limits>

using namespace dc;
using namespace dc::test;

namespace {

Table tableOf(const Column::Reals &values)
{
    return {{}, {{{.id = u"n"_qs, .type = ColumnType::Real}, values}}};
}

/// From where to where a bar of 100 pixels' room reaches; empty: nothing is drawn.
std::pair<int, int> extent(double value, const BarScale &scale)
{
    QImage image(120, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawBar(&painter, QRect(10, 0, 100, 32), value, scale, Qt::red, Qt::white);
    painter.end();
    int from = 0;
    int to = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, 16) != QColor(Qt::red))
            continue;
        from = from == 0 ? x : from;
        to = x + 1;
    }
    return {from, to};
}

int shownWidth(const TestWindow &w)
{
    int width = 0;
    for (int section = 0; section < w.header()->count(); ++section)
        width += w.header()->isSectionHidden(section) ? 0 : w.header()->sectionSize(section);
    return width;
}

} // namespace

/// How the table uses its room, and draws its numbers.
class TestTableLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreProportionalFromZero();
    void barsOfOddNumbers();
    void rowsBreathe();
    void columnsFillTheTable();
    void widthsByHandStay();
    void barsAreAChoice();
    void numberStandsBesideItsBar();
};

void TestTableLook::barsAreProportionalFromZero()
{
    const auto up = barScale(tableOf({50, 100, 25, 0}), 0, en);
    QVERIFY(up);
    QCOMPARE(extent(100, *up), std::pair(10, 110));
    QCOMPARE(extent(50, *up), std::pair(10, 60));
    QCOMPARE(extent(0, *up), std::pair(0, 0));
    QCOMPARE(extent(0.01, *up), std::pair(10, 11)); // what is not zero is seen
    const auto both = barScale(tableOf({-20, 80, 30}), 0, en);
    QVERIFY(both);
    QCOMPARE(extent(80, *both), std::pair(31, 110)); // zero is at 30, and marked
    QCOMPARE(extent(-20, *both), std::pair(10, 30));
    const auto down = barScale(tableOf({-20, -5}), 0, en);
    QVERIFY(down);
    QCOMPARE(extent(-20, *down), std::pair(10, 110));
    QCOMPARE(extent(-5, *down), std::pair(85, 110));
}

void TestTableLook::barsOfOddNumbers()
{
    const double missing = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!barScale(tableOf({}), 0, en));
    QVERIFY(!barScale(tableOf({missing, 0, 0}), 0, en));
    const double largest = std::numeric_limits<double>::max();
    const auto far = barScale(tableOf({-largest, largest, missing}), 0, en);
    QVERIFY(far);
    QCOMPARE(extent(largest, *far).second, 110);
    QCOMPARE(extent(-largest, *far), std::pair(10, 60));
    const auto finite = barScale(tableOf({std::numeric_limits<double>::infinity(), 4}), 0, en);
    QVERIFY(finite);
    QCOMPARE(extent(std::numeric_limits<double>::infinity(), *finite), std::pair(10, 110));
}

void TestTableLook::rowsBreathe()
{
    TestWindow w;
    QVERIFY(w.show());
    const auto height = [&w] { return w.table()->rowHeight(0); };
    QVERIFY(height() >= 28 && height() <= 36);
    const int before = height();
    for (int i = 0; i < 6; ++i)
        w.action("actionTextLarger")->trigger();
    QTRY_VERIFY(height() >= before + 6);
    QVERIFY(height() >= w.table()->fontMetrics().height() + 12);
    QVERIFY(w.header()->font().pointSizeF() > w.table()->font().pointSizeF() * 0.8);
    QVERIFY(w.header()->font().pointSizeF() < w.table()->font().pointSizeF());
    QCOMPARE(shownWidth(w) >= w.table()->viewport()->width(), true);
}

void TestTableLook::columnsFillTheTable()
{
    TestWindow w;
    w.window->resize(1200, 760);
    QVERIFY(w.show());
    const auto isFull = [&w] { return shownWidth(w) == w.table()->viewport()->width(); };
    const auto name = [&w] { return w.header()->sectionSize(w.model()->columnOf(u"name")); };
    QVERIFY(isFull());
    const int before = name();
    const int projects = w.header()->sectionSize(w.model()->columnOf(u"projects"));
    w.window->resize(1700, 760);
    QTRY_VERIFY(isFull());
    QVERIFY(name() > before); // what is more goes to the name
    QCOMPARE(w.header()->sectionSize(w.model()->columnOf(u"projects")), projects);
    w.window->search(u"wi-fi"_qs);
    QTRY_VERIFY(isFull());
    w.window->search({});
    w.action("actionUkrainian")->trigger();
    QTRY_VERIFY(isFull());
    for (const char *title : {"Місто", "Міський голова", "На посаді з"}) {
        const QString text = QString::fromUtf8(title);
        w.choose(w.menu("menuColumns"), text);
        QTRY_VERIFY2(isFull(), title);
    }
    QVERIFY(w.choose(w.menu("menuColumns"), u"Відновити стовпці"_qs) || true);
    // A table too narrow for its texts scrolls instead of cutting them.
    for (int section = 0; section < w.model()->foundColumn(); ++section)
        w.header()->setSectionHidden(section, false);
    w.tablePane()->columns()->fit();
    w.window->resize(700, 500);
    QTRY_VERIFY(shownWidth(w) > w.table()->viewport()->width());
}

void TestTableLook::widthsByHandStay()
{
    TestWindow w;
    w.window->resize(1200, 760);
    QVERIFY(w.show());
    const auto size = [&w](QStringView id) { return w.header()->sectionSize(w.model()->columnOf(id)); };
    const int name = size(u"name");
    w.header()->resizeSection(w.model()->columnOf(u"mayor"), 120);
    // The edge that is dragged stays under the mouse: the name gives and takes no more, the last column does.
    QCOMPARE(size(u"name"), name);
    QCOMPARE(size(u"mayor"), 120);
    QCOMPARE(shownWidth(w), w.table()->viewport()->width());
    w.window->resize(1700, 760);
    QTRY_COMPARE(shownWidth(w), w.table()->viewport()->width());
    QCOMPARE(size(u"name"), name);
    QCOMPARE(size(u"mayor"), 120);
    const ColumnLayout layout = w.tablePane()->columns()->layout();
    QCOMPARE(layout.widths.value(u"mayor"_qs), 120);
    QVERIFY(!layout.widths.contains(u"projects"_qs)); // that it fills the rest is nobody's choice
}

void TestTableLook::barsAreAChoice()
{
    TestWindow w;
    QVERIFY(w.show());
    QVERIFY(w.choose(w.menu("menuColumns"), u"Share"_qs));
    const auto bars = [&w] { return *w.tablePane()->columns()->layout().bars; };
    QCOMPARE(bars(), QStringList{u"projects"_qs});
    const auto choose = [&w](QStringView id) {
        bool found = false;
        whenMenuOpens([&](QMenu *menu) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == u"Show bars in this column"_qs) {
                    found = true;
                    action->trigger();
                    return;
                }
            }
        });
        const int section = w.model()->columnOf(id);
        Q_EMIT w.header()->customContextMenuRequested(QPoint(w.header()->sectionViewportPosition(section) + 5, 5));
        return found;
    };
    const int narrow = w.header()->sectionSize(w.model()->columnOf(u"share"));
    QVERIFY(choose(u"share"));
    QCOMPARE(bars(), (QStringList{u"projects"_qs, u"share"_qs}));
    QVERIFY(w.header()->sectionSize(w.model()->columnOf(u"share")) > narrow + 50);
    QVERIFY(choose(u"projects"));
    QVERIFY(!choose(u"mayor")); // a text
    QVERIFY(!choose(u"mayor_since")); // a year has no zero
    QVERIFY(w.window->close());
    w.open();
    QCOMPARE(bars(), QStringList{u"share"_qs});
    QVERIFY(w.choose(w.menu("menuColumns"), u"Reset columns"_qs));
    QCOMPARE(bars(), QStringList{u"projects"_qs});
}

void TestTableLook::numberStandsBesideItsBar()
{
    TestWindow w;
    w.window->resize(1200, 760);
    QVERIFY(w.show());
    const int column = w.model()->columnOf(u"projects");
    const QColor quiet = colorsOf(w.table()->palette()).quiet;
    const auto barWidth = [&](int row) {
        const QImage image = w.table()->viewport()->grab().toImage();
        const QRect cell = w.table()->visualRect(w.model()->index(row, column));
        int width = 0;
        for (int x = cell.left(); x < cell.right(); ++x)
            width += image.pixelColor(x, cell.center().y()) == quiet;
        return width;
    };
    const int kyiv = barWidth(0);
    const int ternopil = barWidth(7);
    QVERIFY(kyiv > 50);
    QVERIFY2(std::abs(ternopil - kyiv * 6.0 / 53) <= 2, qPrintable(QString::number(ternopil)));
    const QRect cell = w.table()->visualRect(w.model()->index(0, column));
    QVERIFY(kyiv < cell.width() - w.table()->fontMetrics().horizontalAdvance(u"53"_qs));
}

QTEST_MAIN(TestTableLook)
#include "tst_tablelook.moc"
