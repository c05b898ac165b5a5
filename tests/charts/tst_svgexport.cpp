// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecases.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

/// SVG files as others see them: another renderer, an XML parser.
class TestSvgExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksTheSameElsewhere_data();
    void looksTheSameElsewhere();
    void isWellFormed();
    void outlinesNeedNoFont();
    void sizeOnPaper();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray written(const ChartSpec &spec, const ImageOptions &options, const QString &name) const;
    QTemporaryDir m_folder;
};

QByteArray TestSvgExport::written(const ChartSpec &spec, const ImageOptions &options, const QString &name) const
{
    QFile file(path(name));
    return writeChart(spec, options, path(name)) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSvgExport::looksTheSameElsewhere_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<TextAs>("textAs");
    ChartSpec dark = pareto(inUkrainian(cities(Qt::Vertical)));
    dark.theme = ChartTheme::Dark;
    for (const auto &[name, spec] :
         {std::pair("bars", withLine(inUkrainian(cities()))),
          std::pair("bars upright", longNames(cities(Qt::Vertical))),
          std::pair("scatter", scatter(longNames(cities()))), std::pair("pareto, dark", dark),
          std::pair("distribution", distribution()), std::pair("many", communities(Qt::Vertical)),
          std::pair("negative", withValues(cities(), {53, 50, 21, -20, 12, -10, 9, -6}))}) {
        QTest::addRow("%s", name) << printed(spec) << TextAs::Text;
        QTest::addRow("%s, outlines", name) << printed(spec) << TextAs::Outlines;
    }
}

/// How much two pictures differ, from 0 to 255, on the average of blocks: another rasterizer puts the same letter half a
/// pixel further, but a bar or word that is not there changes whole blocks.
static double largestDifference(const QImage &one, const QImage &other, int block)
{
    double largest = 0;
    for (int top = 0; top + block <= one.height(); top += block) {
        for (int left = 0; left + block <= one.width(); left += block) {
            double sum = 0;
            for (int y = top; y < top + block; ++y) {
                for (int x = left; x < left + block; ++x)
                    sum += qGray(one.pixel(x, y)) - qGray(other.pixel(x, y));
            }
            largest = std::max(largest, std::abs(sum) / (block * block));
        }
    }
    return largest;
}

void TestSvgExport::looksTheSameElsewhere()
{
    const QString renderer = QStandardPaths::findExecutable(u"rsvg-convert"_s);
    if (renderer.isEmpty())
        QSKIP("rsvg-convert is not installed");
    QFETCH(ChartSpec, spec);
    QFETCH(TextAs, textAs);
    ImageOptions options = sized("800x450");
    options.textAs = textAs;
    QVERIFY(!written(spec, options, u"chart.svg"_s).isEmpty());
    QCOMPARE(QProcess::execute(renderer, {path(u"chart.svg"_s), u"-o"_s, path(u"chart.png"_s)}), 0);
    const QImage there(path(u"chart.png"_s));
    const QImage here = renderChart(spec, options);
    QCOMPARE(there.size(), here.size());
    const double found = largestDifference(here, there, 25);
    QVERIFY2(found < 14, qPrintable(QString::number(found)));

    // Would it be noticed? One city's bar and name less.
    ChartSpec other = spec;
    other.values[other.values.size() / 2] = std::numeric_limits<double>::quiet_NaN();
    if (spec.count() <= 8 && spec.kind == chartKind(u"bars"))
        QVERIFY(largestDifference(renderChart(other, options), there, 25) > 14);
}

void TestSvgExport::isWellFormed()
{
    ChartSpec spec = printed(pareto(longNames(cities(Qt::Vertical))));
    spec.title = u"A & B <c> \"d\" 'e' ]]> \x01"_s;
    spec.note = spec.title;
    for (const TextAs textAs : {TextAs::Text, TextAs::Outlines}) {
        ImageOptions options = sized("800x450");
        options.textAs = textAs;
        QXmlStreamReader xml(written(spec, options, u"odd.svg"_s));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const QString checker = QStandardPaths::findExecutable(u"xmllint"_s);
        if (!checker.isEmpty())
            QCOMPARE(QProcess::execute(checker, {u"--noout"_s, path(u"odd.svg"_s)}), 0);
    }
}

void TestSvgExport::outlinesNeedNoFont()
{
    const ChartSpec spec = printed(inUkrainian(cities()));
    ImageOptions options = sized("800x450");
    QVERIFY(written(spec, options, u"text.svg"_s).contains("<text"));
    options.textAs = TextAs::Outlines;
    const QByteArray outlines = written(spec, options, u"outlines.svg"_s);
    QVERIFY(!outlines.contains("<text"));
    QVERIFY(outlines.contains(u"<title>%1</title>"_s.arg(spec.title).toUtf8())); // for screen readers
}

void TestSvgExport::sizeOnPaper()
{
    const ChartSpec spec = printed(cities());
    const QByteArray svg = written(spec, sized("180mmx120mm@300"), u"paper.svg"_s);
    QVERIFY2(svg.contains("width=\"180mm\" height=\"120mm\" viewBox=\"0 0 1020.4"), svg.left(600).constData());
}

QTEST_MAIN(TestSvgExport)
#include "tst_svgexport.moc"
