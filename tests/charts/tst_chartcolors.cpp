// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartcolors.h"
#include "charts/draw/colors.h"

#include <QTest>

using namespace dc;

class TestChartColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfWcag();
    void everythingCanBeSeen_data();
    void everythingCanBeSeen();
    void windowCanBeSeen_data();
    void windowCanBeSeen();
};

void TestChartColors::ratioIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestChartColors::everythingCanBeSeen_data()
{
    QTest::addColumn<ChartTheme>("theme");
    QTest::newRow("light") << ChartTheme::Light;
    QTest::newRow("dark") << ChartTheme::Dark;
}

void TestChartColors::everythingCanBeSeen()
{
    QFETCH(ChartTheme, theme);
    const ChartColors colors = chartColors(theme);
    for (const QColor &text : {colors.text, colors.mutedText})
        QVERIFY2(contrastRatio(text, colors.background) >= 4.5, qPrintable(text.name()));
    for (const QColor &shape : {colors.accent, colors.quiet, colors.focus, colors.zeroLine, colors.line})
        QVERIFY2(contrastRatio(shape, colors.background) >= 3, qPrintable(shape.name()));
    QVERIFY2(contrastRatio(colors.accent, colors.quiet) >= 3,
             qPrintable(QString::number(contrastRatio(colors.accent, colors.quiet))));
    QVERIFY2(contrastRatio(colors.accent, colors.line) >= 3, // the line of shares begins on a bar
             qPrintable(QString::number(contrastRatio(colors.accent, colors.line))));
    // Faint, but there.
    QVERIFY(contrastRatio(colors.grid, colors.background) > 1.1);
    QVERIFY(contrastRatio(colors.grid, colors.background) < 2);
}

void TestChartColors::windowCanBeSeen_data()
{
    everythingCanBeSeen_data();
}

void TestChartColors::windowCanBeSeen()
{
    QFETCH(ChartTheme, theme);
    const Colors &colors = colorsOf(theme);
    for (const QColor &behind : {colors.paper, colors.ground}) {
        for (const QColor &text : {colors.ink, colors.muted, colors.accent})
            QVERIFY2(contrastRatio(text, behind) >= 4.5, qPrintable(text.name()));
        for (const QColor &shape : {colors.edge, colors.accent})
            QVERIFY2(contrastRatio(shape, behind) >= 3, qPrintable(shape.name()));
    }
    for (const auto &[text, behind] : {std::pair(colors.onAccent, colors.accent),
                                       std::pair(colors.onMatch, colors.match), std::pair(colors.ink, colors.quiet)}) {
        QVERIFY2(contrastRatio(text, behind) >= 4.5, qPrintable(text.name()));
    }
    // A bar in its cell is told from the paper, and does not compete with the chosen one.
    QVERIFY(contrastRatio(colors.quiet, colors.paper) >= 1.5);
    QVERIFY(contrastRatio(colors.quiet, colors.accent) >= 3);
}

QTEST_APPLESS_MAIN(TestChartColors)
#include "tst_chartcolors.moc"
