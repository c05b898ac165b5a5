// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/layoutchart.h"
#include "charts/page/textwrap.h"
#include "data/text/plaintext.h"

#include "testspecs.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using namespace dc;

Q_DECLARE_METATYPE(dc::ChartSpec)

using Role = ChartText::Role;

static QString joined(const ChartLayout &layout, Role role, int bar = -1)
{
    QString result;
    for (const ChartText &text : layout.texts) {
        if (text.role == role && (bar < 0 || text.mark == bar))
            result += text.text;
    }
    return result.remove(QLatin1Char(' '));
}

static QString withoutSpaces(QString text)
{
    return singleLine(text).remove(QLatin1Char(' '));
}

static QString place(const QRectF &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// What is wrong with the layout; empty: nothing.
static QString faults(const ChartSpec &spec, const ChartLayout &layout)
{
    const QRectF page(QPointF(), layout.size);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const ChartText &text = layout.texts[i];
        if (!page.adjusted(-0.01, -0.01, 0.01, 0.01).contains(text.rect))
            return u"'%1' leaves the page: %2"_s.arg(text.text, place(text.rect));
        for (size_t j = i + 1; j < layout.texts.size(); ++j) {
            const QRectF common = text.rect & layout.texts[j].rect;
            if (common.width() > 0.01 && common.height() > 0.01)
                return u"'%1' overlaps '%2': %3 and %4"_s.arg(text.text, layout.texts[j].text, place(text.rect),
                                                              place(layout.texts[j].rect));
        }
        for (int bar = 0; bar < spec.count(); ++bar) {
            const QRectF common = text.rect & layout.barRect(bar, spec.values[size_t(bar)]);
            if (common.width() > 0.01 && common.height() > 0.01)
                return u"'%1' overlaps bar %2"_s.arg(text.text).arg(bar);
        }
    }
    for (int bar = 0; bar < spec.count(); ++bar) {
        const QRectF rect = layout.barRect(bar, spec.values[size_t(bar)]);
        if (!layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(rect) && !rect.isEmpty())
            return u"bar %1 leaves the plot: %2"_s.arg(bar).arg(place(rect));
        if (layout.dense)
            continue; // not each has its name
        if (joined(layout, Role::Category, bar) != withoutSpaces(spec.marks.name(bar)))
            return u"category %1 is cut: %2"_s.arg(bar).arg(joined(layout, Role::Category, bar));
        if (joined(layout, Role::Value, bar) != withoutSpaces(spec.valueText(bar)))
            return u"value %1 is cut"_s.arg(bar);
    }
    if (joined(layout, Role::Title) != withoutSpaces(spec.title))
        return u"the title is cut"_s;
    if (joined(layout, Role::Subtitle) != withoutSpaces(spec.subtitle))
        return u"the subtitle is cut"_s;
    if (joined(layout, Role::Source) != withoutSpaces(spec.sourceLine))
        return u"the source line is cut"_s;
    return {};
}

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrIsCut_data();
    void nothingOverlapsOrIsCut();
    void fromFiveHundredPixelsThereIsNoNeedToScroll();
    void fewPixelsAreEnoughForLongNames();
    void axisGoesWhereThereIsNoRoom();
    void firstCategoryIsOnTop();
    void barsAreAsLongAsTheirValues();
    void fewBarsLeaveNoHole();
    void bandsAreFoundFromTheirLabelsToo();
    void wholePercentsOnTheAxis();
    void textsAreWrapped();
    void namesLeftOutAreSaid();
};

void TestChartLayout::fewBarsLeaveNoHole()
{
    for (const int count : {1, 2, 3}) {
        ChartSpec spec = test::cities();
        spec.values.resize(static_cast<size_t>(count));
        const ChartLayout layout = layoutChart(spec, {700, 420});
        const auto source = std::ranges::find(layout.texts, Role::Source, &ChartText::role);
        const auto title = std::ranges::find(layout.texts, Role::AxisTitle, &ChartText::role);
        QVERIFY(source != layout.texts.end() && title != layout.texts.end());
        QVERIFY2(source->rect.top() - title->rect.bottom() < 3 * ChartFonts(spec.font).em,
                 qPrintable(QString::number(count)));
        // A bar is no wall all the same.
        QVERIFY(layout.barRect(0, spec.values.front()).height() < 5 * ChartFonts(spec.font).em);
    }
}

void TestChartLayout::nothingOverlapsOrIsCut_data()
{
    QTest::addColumn<ChartSpec>("spec");
    const double nan = std::numeric_limits<double>::quiet_NaN();

    QTest::newRow("cities") << test::cities();
    ChartSpec spec = test::cities();
    spec.subtitle = u"3 of 8 cities"_s;
    spec.title =
        u"A title that is a good deal longer than any chart is wide, with <b>markup</b> & more: "_s.repeated(2);
    QTest::newRow("long title") << spec;

    spec = test::cities();
    spec.language = Language::Ukrainian;
    spec.marks = QStringList{u"Білгород-Дністровський"_s,
                             u"Кам'янець-Подільський"_s,
                             u"Новоград-Волинська міська територіальна громада"_s,
                             u"Надзвичайнодовганазвабезпробіліваніжоднихпереносів"_s,
                             u"Київ"_s,
                             u"Київ"_s,
                             QString(),
                             u"Ужгород\nі ще рядок\tз табуляцією"_s};
    QTest::newRow("long labels") << spec;
    spec.values = {2952301, 1200000, -800000, 0, nan, 53, -2952301, 1};
    QTest::newRow("long labels, huge and negative values") << spec;
    spec.values = {9e15, 8e15, 7, nan, 1, 2, 3, 4};
    QTest::newRow("enormous values") << spec;
    spec.values = {-1, -2, -3, -4, -50, -6, -7, -8};
    QTest::newRow("all negative") << spec;
    spec.values = {0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("zeros") << spec;
    spec.values = {nan, nan, nan, nan, nan, nan, nan, nan};
    QTest::newRow("all missing") << spec;
    spec.values = {7, 7, 7, 7, 7, 7, 7, 7};
    QTest::newRow("equal") << spec;
    spec.valueType = ColumnType::Percent;
    spec.values = {29.3, 27.6, 11.6, 11, 6.6, 5.5, 5, 3.3};
    QTest::newRow("percent") << spec;
    spec.valueType = ColumnType::Year;
    spec.values = {2014, 2015, 2006, 2020, 2015, 2020, 2023, 2010};
    QTest::newRow("years") << spec;
    spec.valueType = ColumnType::Real;
    spec.values = {0.001, 0.25, 0.5, -0.333, 0.1, 0.11, 0.12, 0.13};
    QTest::newRow("small numbers") << spec;

    spec = test::cities();
    spec.marks = QStringList{u"Новоград-Волинська об'єднана територіальна"_s};
    spec.values = {2952301};
    QTest::newRow("one bar") << spec;
    spec.marks = {};
    spec.values = {};
    QTest::newRow("no bar") << spec;

    spec = test::cities();
    spec.title.clear();
    spec.valueTitle.clear();
    spec.sourceLine.clear();
    QTest::newRow("no texts") << spec;

    QStringList names;
    spec.values.clear();
    for (int i = 0; i < 60; ++i) {
        names.append(i % 7 == 0 ? u"Білгород-Дністровський"_s : u"Київ %1"_s.arg(i));
        spec.values.push_back(i % 11 == 0 ? 123456 : i * 1000);
    }
    spec.marks = names;
    QTest::newRow("many bars") << spec;
}

void TestChartLayout::nothingOverlapsOrIsCut()
{
    QFETCH(ChartSpec, spec);
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        for (const int pixels : {9, 13, 26}) {
            spec.orientation = orientation;
            spec.font.setPixelSize(pixels);
            const QSizeF least = minimumChartSize(spec);
            for (const double width : {0.0, 500.0, 777.0, 1200.0, 1920.0}) {
                const double atLeast = std::max(width, least.width());
                const double leastHeight = minimumChartSize(spec, atLeast).height();
                for (const double height : {0.0, leastHeight + 7, leastHeight * 1.3, 260.0, 450.0, 1080.0}) {
                    const QSizeF size(atLeast, std::max(height, leastHeight));
                    const QString fault = faults(spec, layoutChart(spec, size));
                    QVERIFY2(fault.isEmpty(),
                             qPrintable(u"%1 px, %2, %3x%4: %5"_s.arg(pixels)
                                            .arg(orientation == Qt::Horizontal ? u"horizontal" : u"vertical")
                                            .arg(size.width())
                                            .arg(size.height())
                                            .arg(fault)));
                }
            }
        }
    }
}

void TestChartLayout::fromFiveHundredPixelsThereIsNoNeedToScroll()
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const ChartSpec spec = test::cities(orientation);
        QVERIFY(minimumChartSize(spec).width() <= 500);
        QVERIFY(minimumChartSize(spec, 500).height() <= 200);
    }
}

void TestChartLayout::fewPixelsAreEnoughForLongNames()
{
    ChartSpec spec = test::cities();
    spec.marks = test::firstNamed(u"Кам’янець-Подільська"_s);
    spec.valueType = ColumnType::Real;
    spec.values.front() = 1443.21;
    QVERIFY2(minimumChartSize(spec).width() <= 300, qPrintable(QString::number(minimumChartSize(spec).width())));
    spec.values.back() = -1443.21; // its value stands at the other side
    QVERIFY(minimumChartSize(spec).width() > 300);
}

void TestChartLayout::axisGoesWhereThereIsNoRoom()
{
    const ChartSpec spec = test::cities();
    QCOMPARE(layoutChart(spec, {800, 450}).detail, AxisDetail::TicksAndTitle);
    QCOMPARE(layoutChart(spec, {800, 195}).detail, AxisDetail::None);
}

void TestChartLayout::firstCategoryIsOnTop()
{
    const ChartLayout across = layoutChart(test::cities(), {800, 450});
    QVERIFY(across.bandRect(0).bottom() <= across.bandRect(1).top() + 0.01);
    const ChartLayout up = layoutChart(test::cities(Qt::Vertical), {800, 450});
    QVERIFY(up.bandRect(0).right() <= up.bandRect(1).left() + 0.01);
}

void TestChartLayout::barsAreAsLongAsTheirValues()
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const ChartSpec spec = test::cities(orientation);
        const ChartLayout layout = layoutChart(spec, {1000, 500});
        const auto length = [&](int bar) {
            const QRectF rect = layout.barRect(bar, spec.values[size_t(bar)]);
            return orientation == Qt::Horizontal ? rect.width() : rect.height();
        };
        for (int bar = 1; bar < spec.count(); ++bar)
            QVERIFY(qAbs(length(bar) / length(0) - spec.values[size_t(bar)] / spec.values[0]) < 1e-6);
        QVERIFY(length(0) > 0.6 * (orientation == Qt::Horizontal ? 1000 : 500) * 0.8);
    }
}

void TestChartLayout::bandsAreFoundFromTheirLabelsToo()
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const ChartSpec spec = test::cities(orientation);
        const ChartLayout layout = layoutChart(spec, {1000, 400});
        for (const ChartText &text : layout.texts) {
            if (text.mark >= 0)
                QCOMPARE(layout.markAt(text.rect.center()), text.mark);
            else
                QCOMPARE(layout.markAt(text.rect.center()), -1);
        }
        for (int bar = 0; bar < spec.count(); ++bar)
            QCOMPARE(layout.markAt(layout.barRect(bar, spec.values[size_t(bar)]).center()), bar);
        QCOMPARE(layout.markAt({-5, -5}), -1);
        QCOMPARE(layout.markAt({5000, 5000}), -1);
    }
}

void TestChartLayout::wholePercentsOnTheAxis()
{
    ChartSpec spec = test::cities();
    spec.valueType = ColumnType::Percent;
    spec.values = {29.3, 27.6, 11.6, 11, 6.6, 5.5, 5, 3.3};
    QVERIFY(joined(layoutChart(spec, {1000, 500}), Role::Tick).startsWith("0%5%10%"_L1));
    spec.language = Language::Ukrainian;
    const QString ticks = joined(layoutChart(spec, {1000, 500}), Role::Tick);
    QVERIFY2(ticks.startsWith(u"0\u00a0%5\u00a0%10\u00a0%"_s), qPrintable(ticks));
}

void TestChartLayout::textsAreWrapped()
{
    const QFontMetricsF metrics(exportFont(13));
    const QString text = u"Білгород-Дністровський район"_s;
    const double width = metrics.horizontalAdvance(u"Дністровський"_s);
    QCOMPARE(wrapText(text, metrics, 1000), QStringList{text});
    QCOMPARE(wrapText(text, metrics, width), (QStringList{u"Білгород-"_s, u"Дністровський"_s, u"район"_s}));
    QCOMPARE(widestWord(text, metrics), width);
    QCOMPARE(wrapText({}, metrics, 100), QStringList());
    QCOMPARE(wrapText(u"a\nb"_s, metrics, 100), QStringList{u"a b"_s});
    QCOMPARE(wrapText(u"abc"_s, metrics, 0).join(QString()), u"abc"_s);
    // A no-break space stays one.
    QCOMPARE(wrapText(u"2\u00a0952\u00a0301"_s, metrics, 1000).constFirst().size(), 9);
}

void TestChartLayout::namesLeftOutAreSaid()
{
    const auto notes = [](const ChartSpec &spec) { return joined(layoutChart(spec, {800, 450}), Role::Note); };
    ChartSpec spec = test::cities();
    spec.kind = chartKind(u"scatter");
    spec.xValues = {10, 9, 9, 4, 18, 4, 1, 14};
    QCOMPARE(notes(spec), QString());
    spec.xValues.assign(8, 3);
    spec.values.assign(8, 5);
    QVERIFY(!notes(spec).isEmpty());

    spec = test::cities();
    QCOMPARE(notes(spec), QString());
    spec.values.assign(100, 5);
    QVERIFY(!notes(spec).isEmpty());
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
