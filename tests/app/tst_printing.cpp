// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testwindow.h"

#include "app/export/exportcontroller.h"
#include "charts/draw/chartcolors.h"
#include "charts/file/chartpainting.h"
#include "charts/page/layoutchart.h"

#include <QPainter>
#include <QPrinter>

using namespace dc;
using namespace dc::test;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionIsToldApartWithoutColours_data();
    void selectionIsToldApartWithoutColours();
    void printerThatIsNotThere();
};

void TestPrinting::selectionIsToldApartWithoutColours_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark; // paper is white all the same
}

void TestPrinting::selectionIsToldApartWithoutColours()
{
    QFETCH(ThemeChoice, theme);
    TestWindow w;
    QVERIFY(w.show());
    applyTheme(theme);
    const auto *controller = w.window->findChild<ExportController *>();
    QVERIFY(controller->printedSpec().highlighted.empty());
    w.clickBar(u"Dnipro"_qs);

    const ChartSpec spec = controller->printedSpec();
    QImage page(1000, 700, QImage::Format_RGB32);
    QPainter painter(&page);
    paintChart(painter, QRectF(page.rect()), spec);
    painter.end();
    const QImage gray = page.convertToFormat(QImage::Format_Grayscale8);
    const ChartLayout layout = layoutChart(spec, page.size());
    const auto shade = [&](int mark) {
        const QRectF bar = layout.barRect(mark, layout.bars[static_cast<size_t>(layout.barOf(mark))]);
        return gray.pixelColor(bar.center().toPoint());
    };
    QCOMPARE(gray.pixelColor(2, 2), QColor(Qt::white));
    for (int mark = 0; mark < spec.count(); ++mark) {
        const QString name = spec.marks.name(mark);
        const double contrast = contrastRatio(shade(mark), shade(1));
        if (name == u"Dnipro"_qs)
            QCOMPARE(mark, 1);
        else
            QVERIFY2(contrast >= 3, qPrintable(u"%1: %2"_qs.arg(name).arg(contrast)));
    }
}

void TestPrinting::printerThatIsNotThere()
{
    TestWindow w;
    const ChartSpec &spec = w.chart()->spec();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(w.folder.filePath(u"no/such/folder/c.pdf"_qs));
    QVERIFY(!printChart(spec, printer));
    printer.setOutputFileName(w.folder.filePath(u"c.pdf"_qs));
    QVERIFY(printChart(spec, printer));
    QVERIFY(contentOf(w.folder.filePath(u"c.pdf"_qs)).startsWith("%PDF"));
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
