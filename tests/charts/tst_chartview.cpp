// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartcolors.h"
#include "charts/view/chartview.h"

#include "testspecs.h"
#include "testtables.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

using namespace dc;

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void paintsOnce();
    void clickChoosesTheBand_data();
    void clickChoosesTheBand();
    void clickBesideChoosesNone();
    void keysMove_data();
    void keysMove();
    void shiftExtends();
    void spaceAndEscape();
    void keyboardShowsARing();
    void hoverTells();
    void tipStandsBesideTheBars_data();
    void tipStandsBesideTheBars();
    void theOthersAreHatched();
    void dataIsNeverMarkup();
    void highlightChangesColours();
    void contextMenu();
    void scrollsWhereItIsTooSmall();
    void specsMayChange();
    void grownFont();
    void currentMarkStaysInView();

private:
    void show(const ChartSpec &spec, const QSize &size = {700, 400});
    QColor colorOfBar(int bar) const;
    void hover(const QPoint &position) const;

    QScrollBar *scrollBar() const { return m_view->findChild<QScrollBar *>(u"marks"_s); }

    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>();
}

void TestChartView::cleanup()
{
    m_view.reset();
    QToolTip::hideText();
}

void TestChartView::show(const ChartSpec &spec, const QSize &size)
{
    m_view->resize(size);
    m_view->setSpec(spec);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QColor TestChartView::colorOfBar(int bar) const
{
    // Just above the line that the bars start from.
    const QRect band = m_view->markRect(bar);
    const QImage image = m_view->grab().toImage();
    const bool across = m_view->spec().orientation == Qt::Horizontal;
    QColor found;
    for (int i = 0; i < (across ? band.width() : band.height()); ++i) {
        const QColor color = across ? image.pixelColor(band.left() + i, band.center().y())
                                    : image.pixelColor(band.center().x(), band.bottom() - i);
        for (const ChartColors &colors : {chartColors(ChartTheme::Light), chartColors(ChartTheme::Dark)}) {
            if (color == colors.accent || color == colors.quiet)
                return color;
        }
    }
    return found;
}

void TestChartView::hover(const QPoint &position) const
{
    // Sent, not posted: QTest::mouseMove() does nothing where the pointer already is.
    QMouseEvent event(QEvent::MouseMove, position, m_view->viewport()->mapToGlobal(position), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void TestChartView::paintsOnce()
{
    QSignalSpy painted(m_view.get(), &ChartView::painted);
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->viewport()->repaint();
    QCOMPARE(painted.count(), 0); // there are no bars yet
    m_view->setSpec(test::cities());
    QTRY_COMPARE(painted.count(), 1);
    m_view->viewport()->repaint();
    QCOMPARE(painted.count(), 1);
    QCOMPARE(colorOfBar(0), chartColors(ChartTheme::Light).accent);
}

void TestChartView::clickChoosesTheBand_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("horizontal") << Qt::Horizontal;
    QTest::newRow("vertical") << Qt::Vertical;
}

void TestChartView::clickChoosesTheBand()
{
    QFETCH(Qt::Orientation, orientation);
    show(test::cities(orientation));
    QSignalSpy chosen(m_view.get(), &ChartView::markChosen);
    for (int bar = 0; bar < m_view->spec().count(); ++bar) {
        const QRect band = m_view->markRect(bar);
        // The label, the bar, and the empty space beside it.
        for (const QPoint &place : {band.topLeft() + QPoint(4, 4), band.center(), band.bottomRight() - QPoint(4, 4)}) {
            chosen.clear();
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
            QCOMPARE(chosen.count(), 1);
            QCOMPARE(chosen[0], QVariantList({bar, false}));
            QCOMPARE(m_view->currentMark(), bar);
        }
    }
    chosen.clear();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, m_view->markRect(3).center());
    QCOMPARE(chosen.value(0), QVariantList({3, true}));
}

void TestChartView::clickBesideChoosesNone()
{
    show(test::cities());
    QSignalSpy chosen(m_view.get(), &ChartView::markChosen);
    QSignalSpy none(m_view.get(), &ChartView::nothingChosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {20, 10}); // the title
    QCOMPARE(none.count(), 1);
    QCOMPARE(chosen.count(), 0);
}

void TestChartView::keysMove_data()
{
    clickChoosesTheBand_data();
}

void TestChartView::keysMove()
{
    QFETCH(Qt::Orientation, orientation);
    show(test::cities(orientation));
    m_view->setCurrentMark(0);
    QSignalSpy chosen(m_view.get(), &ChartView::markChosen);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        chosen.clear();
        QTest::keyClick(m_view.get(), key, modifiers);
        return m_view->currentMark();
    };
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(chosen.value(0), QVariantList({1, false}));
    QCOMPARE(press(Qt::Key_Right), 2);
    QCOMPARE(press(Qt::Key_Up), 1);
    QCOMPARE(press(Qt::Key_Left), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    QCOMPARE(press(Qt::Key_End), 7);
    QCOMPARE(press(Qt::Key_Down), 7);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Down, Qt::ControlModifier), 1);
    QCOMPARE(chosen.count(), 0);
}

void TestChartView::shiftExtends()
{
    show(test::cities());
    QSignalSpy chosen(m_view.get(), &ChartView::marksChosen);
    const auto last = [&chosen] { return chosen.isEmpty() ? QVariantList() : chosen.last(); };
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->markRect(2).center());
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(last(), QVariantList({2, 3}));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(last(), QVariantList({0, 2}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->markRect(5).center());
    QCOMPARE(last(), QVariantList({2, 5}));
}

void TestChartView::spaceAndEscape()
{
    show(test::cities());
    m_view->setCurrentMark(2);
    QSignalSpy chosen(m_view.get(), &ChartView::markChosen);
    QSignalSpy none(m_view.get(), &ChartView::nothingChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chosen.value(0), QVariantList({2, false}));
    QCOMPARE(chosen.value(1), QVariantList({2, true}));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(none.count(), 1);

    m_view->setSpec({});
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Up})
        QTest::keyClick(m_view.get(), key);
    QCOMPARE(chosen.count(), 2);
}

void TestChartView::keyboardShowsARing()
{
    show(test::cities());
    m_view->setCurrentMark(2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->markRect(2).center());
    const QImage without = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->grab().toImage() != without);
    m_view->clearFocus();
    QCOMPARE(m_view->grab().toImage(), without);
}

void TestChartView::hoverTells()
{
    show(test::cities());
    hover(m_view->markRect(1).center());
    QTRY_VERIFY(QToolTip::isVisible());
    for (const char *word : {"Dnipro", "Digitalization projects: 50", "rank 2 of 8"})
        QVERIFY2(QToolTip::text().contains(QLatin1String(word)), qPrintable(QToolTip::text()));
    hover(m_view->markRect(4).center());
    QTRY_VERIFY(QToolTip::text().contains("Lviv"_L1));
}

void TestChartView::tipStandsBesideTheBars_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("across") << test::cities(Qt::Horizontal);
    QTest::newRow("up") << test::cities(Qt::Vertical);
    ChartSpec ascending = test::cities(Qt::Vertical);
    std::ranges::reverse(ascending.values);
    QTest::newRow("up, ascending") << ascending;
    ascending.orientation = Qt::Horizontal;
    QTest::newRow("across, ascending") << ascending;
    ChartSpec dots = test::cities();
    dots.kind = chartKind(u"dots");
    QTest::newRow("dots") << dots;
}

void TestChartView::tipStandsBesideTheBars()
{
    QFETCH(ChartSpec, spec);
    m_view->move(0, 200); // the tip has room on the screen
    show(spec, {400, 400});
    const QColor accent = chartColors(ChartTheme::Light).accent;
    const QImage drawn = m_view->viewport()->grab().toImage();
    for (int mark = 0; mark < spec.count(); ++mark) {
        hover(m_view->markRect(mark).center());
        QTRY_VERIFY(QToolTip::isVisible() && QToolTip::text().contains(spec.marks.name(mark)));
        const auto widgets = QApplication::topLevelWidgets();
        const auto tip =
            std::ranges::find_if(widgets, [](QWidget *w) { return w->isVisible() && w->inherits("QTipLabel"); });
        QVERIFY(tip != widgets.end());
        const QRect covered((*tip)->pos() - m_view->viewport()->mapToGlobal(QPoint()), (*tip)->size());
        const QRect seen = covered & drawn.rect();
        int pixels = 0;
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            for (int x = seen.left(); x <= seen.right(); ++x)
                pixels += drawn.pixelColor(x, y) == accent;
        }
        QVERIFY2(pixels == 0, qPrintable(u"%1: %2 pixels"_s.arg(spec.marks.name(mark)).arg(pixels)));
    }
}

void TestChartView::theOthersAreHatched()
{
    const Table data = test::embedded();
    show(makeChart(data, test::allRows(data), {.column = u"projects"_s, .top = 3}, Language::English));
    const QImage image = m_view->grab().toImage();
    // How often the colour changes along the bar.
    const auto changes = [&](int mark) {
        const QRect band = m_view->markRect(mark);
        int count = 0;
        for (int x = band.left() + band.width() / 2; x < band.left() + band.width() * 3 / 4; ++x)
            count += image.pixel(x, band.center().y()) != image.pixel(x + 1, band.center().y());
        return count;
    };
    QCOMPARE(changes(0), 0); // Kyiv
    QVERIFY2(changes(3) > 10, qPrintable(QString::number(changes(3))));
}

void TestChartView::dataIsNeverMarkup()
{
    ChartSpec spec = test::cities();
    spec.marks = ChartMarks({u"<img src='/etc/hostname'> A & B <c>"_s}, {u"<b>rank</b>"_s});
    spec.valueTitle = u"<i>Projects</i>"_s;
    show(spec);
    hover(m_view->markRect(0).center());
    QTRY_VERIFY(QToolTip::isVisible());
    const QString text = QToolTip::text();
    QVERIFY2(text.contains("&lt;img src="_L1), qPrintable(text));
    QVERIFY2(text.contains("A &amp; B &lt;c&gt;"_L1), qPrintable(text));
    QVERIFY(text.contains("&lt;b&gt;rank"_L1));
    QVERIFY(text.contains("&lt;i&gt;Projects"_L1));
    QVERIFY(!text.contains("<img"_L1));
    QCOMPARE(m_view->markTexts(0).constFirst(), spec.marks.name(0));
}

void TestChartView::highlightChangesColours()
{
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark}) {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            const ChartColors colors = chartColors(theme);
            ChartSpec spec = test::cities(orientation);
            spec.theme = theme;
            show(spec);
            m_view->setHighlighted({-1, 1, 3, 99}); // ascending, as they are asked for; two are of no bar
            QCOMPARE(m_view->spec().highlighted, std::vector<int>({-1, 1, 3, 99}));
            for (int bar = 0; bar < spec.count(); ++bar)
                QCOMPARE(colorOfBar(bar), bar == 1 || bar == 3 ? colors.accent : colors.quiet);
            m_view->setHighlighted({0});
            QCOMPARE(colorOfBar(0), colors.accent);
            QCOMPARE(colorOfBar(1), colors.quiet);
            m_view->setHighlighted({});
            for (int bar = 0; bar < spec.count(); ++bar)
                QCOMPARE(colorOfBar(bar), colors.accent);
        }
    }
}

void TestChartView::contextMenu()
{
    show(test::cities());
    QSignalSpy requested(m_view.get(), &ChartView::contextMenuRequested);
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint &place) {
        QContextMenuEvent event(reason, place, m_view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(event.isAccepted());
    };
    ask(QContextMenuEvent::Mouse, m_view->markRect(5).center());
    QCOMPARE(requested.value(0).value(0).toInt(), 5);
    ask(QContextMenuEvent::Mouse, {20, 10});
    QCOMPARE(requested.value(1).value(0).toInt(), -1);
    m_view->setCurrentMark(2);
    ask(QContextMenuEvent::Keyboard, {0, 0});
    QCOMPARE(requested.value(2).value(0).toInt(), 2);
    QVERIFY(m_view->markRect(2).contains(m_view->viewport()->mapFromGlobal(requested[2][1].toPoint())));
}

void TestChartView::scrollsWhereItIsTooSmall()
{
    show(test::cities(), {700, 400});
    QVERIFY(!m_view->verticalScrollBar()->isVisible());
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    QVERIFY(m_view->markRect(7).bottom() < m_view->viewport()->height());

    const QRect viewport = m_view->viewport()->rect();
    m_view->resize(700, 120);
    QTRY_VERIFY(scrollBar()->isVisible());
    QVERIFY(m_view->viewport()->width() < viewport.width()); // the bars and their overview beside them
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    const auto isWhole = [this](int mark) {
        const QRect rect = m_view->markRect(mark);
        return !rect.isEmpty() && m_view->viewport()->rect().contains(rect.center());
    };
    QVERIFY(isWhole(0) && !isWhole(7));
    m_view->setCurrentMark(7);
    QVERIFY(isWhole(7) && !isWhole(0));
    m_view->setCurrentMark(0);
    QVERIFY(isWhole(0));

    m_view->resize(700, 400);
    QTRY_VERIFY(!m_view->verticalScrollBar()->isVisible());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestChartView::specsMayChange()
{
    show(test::cities());
    m_view->setCurrentMark(7);
    ChartSpec few = test::cities(Qt::Vertical);
    few.marks = ChartMarks(test::cityNames().first(2), test::cityDetails());
    few.values.resize(2);
    m_view->setSpec(few);
    QCOMPARE(m_view->currentMark(), 1);
    QCOMPARE(colorOfBar(1), chartColors(ChartTheme::Light).accent);
    QVERIFY(m_view->markRect(2).isNull());

    m_view->setSpec({});
    QCOMPARE(m_view->currentMark(), -1);
    m_view->grab();
    m_view->hide();
    m_view->setSpec(test::cities());
    m_view->grab(); // laid out although it was hidden
    QCOMPARE(m_view->markAt(m_view->markRect(3).center()), 3);
    QCOMPARE(colorOfBar(3), chartColors(ChartTheme::Light).accent);
}

void TestChartView::grownFont()
{
    m_view->resize(900, 600);
    ChartSpec spec = test::cities();
    m_view->setSpec(spec);
    const QImage small = m_view->grab().toImage();
    spec.font.setPixelSize(spec.font.pixelSize() + 6);
    m_view->setSpec(spec);
    ChartView fresh;
    fresh.resize(900, 600);
    fresh.setSpec(spec);
    QCOMPARE(m_view->grab().toImage(), fresh.grab().toImage());
    QVERIFY(m_view->grab().toImage() != small);
}

void TestChartView::currentMarkStaysInView()
{
    ChartSpec spec = test::cities();
    QStringList names = test::cityNames();
    for (int i = 0; i < 40; ++i) {
        names.append(u"Town %1"_s.arg(i));
        spec.values.push_back(i);
    }
    spec.marks = names;
    show(spec, {500, 300});
    const auto isSeen = [this] { return m_view->viewport()->rect().intersects(m_view->markRect(47)); };
    m_view->setCurrentMark(47);
    QVERIFY(isSeen());
    scrollBar()->setValue(0);
    m_view->resize(500, 310);
    QVERIFY(!isSeen()); // a resize does not jump
    spec.font.setPixelSize(spec.font.pixelSize() + 2);
    m_view->setSpec(spec);
    QVERIFY(isSeen());
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
