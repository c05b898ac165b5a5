// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/draw/chartcolors.h"
#include "charts/file/imageexport.h"

#include "testspecs.h"

#include <QFile>
#include <QHashSeed>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dc;

class TestImageExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raster_data();
    void raster();
    void pngSaysWhatItIs();
    void transparent();
    void svg();
    void svgWithMarkupInTheData();
    void pdf();
    void controlsInTheData();
    void sameChoicesSameBytes_data();
    void sameChoicesSameBytes();
    void unknownFormat();
    void tooLarge_data();
    void tooLarge();
    void failedWriteLeavesTheOldFile();
    void drawsSmallerRatherThanCut();
    void paintsIntoAnyRectangle();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &path);

    QTemporaryDir m_folder;
};

QByteArray TestImageExport::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Does the picture show bars of this colour?
static int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (qAbs(found.red() - color.red()) < 8 && qAbs(found.green() - color.green()) < 8
                && qAbs(found.blue() - color.blue()) < 8)
                ++count;
        }
    }
    return count;
}

void TestImageExport::raster_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<int>("scale");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG\r\n\x1a\n") << 1;
    QTest::newRow("png 2x") << QStringLiteral("png") << QByteArray("\x89PNG\r\n\x1a\n") << 2;
    QTest::newRow("png 4x") << QStringLiteral("png") << QByteArray("\x89PNG\r\n\x1a\n") << 4;
    QTest::newRow("capitals") << QStringLiteral("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << 1;
    QTest::newRow("jpg") << QStringLiteral("jpg") << QByteArray("\xff\xd8\xff") << 1;
    QTest::newRow("jpeg") << QStringLiteral("jpeg") << QByteArray("\xff\xd8\xff") << 2;
    QTest::newRow("webp") << QStringLiteral("webp") << QByteArray("RIFF") << 1;
}

void TestImageExport::raster()
{
    QFETCH(QString, extension);
    QFETCH(QByteArray, magic);
    QFETCH(int, scale);
    const QString file = path(QStringLiteral("chart.") + extension);
    const auto written = writeChart(test::cities(), {.size = {{600, 400}}, .scale = scale}, file);
    QVERIFY(written);
    QVERIFY(read(file).startsWith(magic));
    const QImage image(file);
    QCOMPARE(image.size(), QSize(600, 400) * scale);
    const ChartColors colors = chartColors(ChartTheme::Light);
    QVERIFY(pixelsOf(image, colors.accent) > 10000 * scale * scale);
    QVERIFY(pixelsOf(image, colors.background) > 100000 * scale * scale);
    QVERIFY(pixelsOf(image, colors.text) > 100 * scale * scale);
}

void TestImageExport::pngSaysWhatItIs()
{
    const QString file = path(QStringLiteral("text.png"));
    QVERIFY(writeChart(test::cities(), {.size = {{600, 400}}, .scale = 2}, file));
    const QImage image(file);
    QCOMPARE(image.text(QStringLiteral("Title")), test::cities().title);
    QCOMPARE(image.text(QStringLiteral("Software")), QStringLiteral("Digital Cities"));
    const QString description = image.text(QStringLiteral("Description"));
    QVERIFY(description.contains(QLatin1String("Kyiv (53)")));
    QVERIFY(description.endsWith(test::cities().sourceLine));
    QVERIFY(qAbs(image.dotsPerMeterX() * 0.0254 - 192) < 0.1);
}

void TestImageExport::transparent()
{
    ChartSpec spec = test::cities();
    spec.transparent = true;
    QCOMPARE(renderChart(spec, {}).pixelColor(3, 3).alpha(), 0);
    spec.transparent = false;
    QCOMPARE(renderChart(spec, {}).pixelColor(3, 3), QColor(Qt::white));
    spec.transparent = true;
    const QString file = path(QStringLiteral("transparent.jpg"));
    QVERIFY(writeChart(spec, {}, file));
    QCOMPARE(QImage(file).pixelColor(3, 3), QColor(Qt::white));
}

/// All texts of the file in reading order; empty: it is not well-formed.
static QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == QLatin1String("text") || xml.name() == QLatin1String("title")
                || xml.name() == QLatin1String("desc")))
            texts.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList() : texts;
}

void TestImageExport::svg()
{
    ChartSpec spec = test::cities();
    spec.language = Language::Ukrainian;
    spec.font = exportFont();
    spec.marks = test::firstNamed(QStringLiteral("Київ"));
    const QString file = path(QStringLiteral("chart.svg"));
    QVERIFY(writeChart(spec, {}, file));
    const QByteArray svg = read(file);
    const QStringList texts = svgTexts(svg);
    QCOMPARE(texts.value(0), spec.title);
    QVERIFY2(texts.value(1).contains(QStringLiteral("Київ (53)")), qPrintable(texts.value(1)));
    for (const QString &word : test::names(spec) + QStringList{spec.title, spec.sourceLine, QStringLiteral("53")})
        QVERIFY2(texts.mid(2).contains(word), qPrintable(word));

    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    const QXmlStreamAttributes root = xml.attributes();
    QCOMPARE(xml.name(), QLatin1String("svg"));
    QCOMPARE(root.value(QLatin1String("viewBox")), QLatin1String("0 0 1200 675"));
    QCOMPARE(root.value(QLatin1String("width")), QLatin1String("1200"));
    QCOMPARE(root.value(QLatin1String("role")), QLatin1String("img"));
    QCOMPARE(root.value(QLatin1String("xml:lang")), QLatin1String("uk"));
    QVERIFY(svg.contains("font-family=\"DejaVu Sans, Verdana, sans-serif\""));
    QVERIFY(svg.contains(chartColors(ChartTheme::Light).accent.name().toLatin1()));
}

void TestImageExport::svgWithMarkupInTheData()
{
    ChartSpec spec = test::cities();
    spec.title = QStringLiteral("A & B <c> \"d\" \x01 font-family=\"DejaVu Sans\"");
    spec.marks = test::firstNamed(QStringLiteral("<image href='/etc/hostname'/>"));
    spec.sourceLine = QStringLiteral("]]> & <title>");
    const QString file = path(QStringLiteral("markup.svg"));
    QVERIFY(writeChart(spec, {.size = {{1600, 600}}}, file));
    const QStringList texts = svgTexts(read(file));
    QVERIFY(!texts.isEmpty());
    QVERIFY(texts[0].startsWith(QLatin1String("A & B <c> \"d\"")));
    QVERIFY(texts[0].endsWith(QLatin1String("font-family=\"DejaVu Sans\"")));
    QVERIFY(texts.contains(spec.marks.name(0)));
    QVERIFY(texts.contains(spec.sourceLine));
}

void TestImageExport::pdf()
{
    ChartSpec spec = test::cities();
    spec.marks = test::firstNamed(QStringLiteral("Кам'янець-Подільський"));
    spec.title = QStringLiteral("Проєкти <b>A & B</b>");
    const QString file = path(QStringLiteral("chart.pdf"));
    QVERIFY(writeChart(spec, {.size = {{800, 600}}}, file));
    const QByteArray pdf = read(file);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/MediaBox [0 0 600 450]") || pdf.contains("/MediaBox [0 0 600.000000 450.000000]"));
    QVERIFY(pdf.contains("/CreationDate (D:20241012000000"));
    QVERIFY(pdf.contains("<dc:description>"));
    QVERIFY(pdf.contains("A &amp; B"));

    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &word : test::names(spec) + QStringList{spec.title, spec.sourceLine, QStringLiteral("53")})
        QVERIFY2(text.contains(word), qPrintable(word + QLatin1Char('\n') + text));
}

void TestImageExport::controlsInTheData()
{
    ChartSpec spec = test::cities();
    spec.title = QStringLiteral("A\x01"
                                "B\nC\uffff & D");
    spec.sourceLine = QStringLiteral("Source:\x0b"
                                     "E\r\n");
    const QString cleaned = QStringLiteral("A B C  & D");
    QVERIFY(writeChart(spec, {}, path(QStringLiteral("controls.svg"))));
    const QStringList texts = svgTexts(read(path(QStringLiteral("controls.svg"))));
    QCOMPARE(texts.value(0), cleaned);
    QVERIFY2(texts.value(1).contains(QLatin1String("Source: E")), qPrintable(texts.value(1)));

    QVERIFY(writeChart(spec, {}, path(QStringLiteral("controls.pdf"))));
    const QByteArray pdf = read(path(QStringLiteral("controls.pdf")));
    const QByteArray end = "</x:xmpmeta>";
    const qsizetype start = pdf.indexOf("<x:xmpmeta");
    QVERIFY(start >= 0 && pdf.indexOf(end, start) > start);
    QXmlStreamReader xml(pdf.mid(start, pdf.indexOf(end, start) + end.size() - start));
    QStringList items;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("li"))
            items.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(items.value(0), cleaned);
    QVERIFY2(items.value(2).contains(QLatin1String("Source: E")), qPrintable(items.join(QLatin1Char('|'))));
}

void TestImageExport::sameChoicesSameBytes_data()
{
    QTest::addColumn<QString>("extension");
    for (const QString &extension : imageExtensions())
        QTest::newRow(qPrintable(extension)) << extension;
}

void TestImageExport::sameChoicesSameBytes()
{
    QFETCH(QString, extension);
    const QString one = path(QStringLiteral("one.") + extension);
    const QString two = path(QStringLiteral("two.") + extension);
    QVERIFY(writeChart(test::cities(), {}, one));
    if (extension == QLatin1String("pdf"))
        QTest::qWait(1100); // where a time of day would show
    QVERIFY(writeChart(test::cities(), {}, two));
    QVERIFY(!read(one).isEmpty());
    QVERIFY(read(one) == read(two));
    for (int run = 0; run < 5; ++run) {
        // As another process would have it.
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(writeChart(test::cities(), {}, two));
        QVERIFY(read(one) == read(two));
    }
    ChartSpec other = test::cities();
    other.values[0] = 54;
    QVERIFY(writeChart(other, {}, two));
    QVERIFY(read(one) != read(two));
}

void TestImageExport::unknownFormat()
{
    for (const char *name : {"chart.gif", "chart", "chart.svgz"}) {
        const auto written = writeChart(test::cities(), {}, path(QLatin1String(name)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::UnknownFormat);
        QVERIFY(!QFile::exists(path(QLatin1String(name))));
    }
}

void TestImageExport::tooLarge_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("detail");
    QTest::newRow("png") << QStringLiteral("png") << QSize(40000, 100) << 1 << QStringLiteral("40000x100");
    QTest::newRow("png by scale") << QStringLiteral("png") << QSize(10000, 100) << 4 << QStringLiteral("40000x400");
    QTest::newRow("png in all") << QStringLiteral("png") << QSize(20000, 20000) << 1 << QStringLiteral("20000x20000");
    QTest::newRow("webp") << QStringLiteral("webp") << QSize(16384, 100) << 1 << QStringLiteral("16384x100");
    QTest::newRow("svg") << QStringLiteral("svg") << QSize(40000, 100) << 1 << QStringLiteral("40000x100");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QSize(20000, 100) << 1 << QStringLiteral("20000x100");
    QTest::newRow("nothing") << QStringLiteral("png") << QSize(0, 100) << 1 << QStringLiteral("0x100");
}

void TestImageExport::tooLarge()
{
    QFETCH(QString, extension);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    const QString file = path(QStringLiteral("large.") + extension);
    const auto written = writeChart(test::cities(), {.size = {size}, .scale = scale}, file);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ImageTooLarge);
    QTEST(written.error().detail, "detail");
    QCOMPARE(written.error().file, file);
    QVERIFY(!QFile::exists(file));
}

void TestImageExport::failedWriteLeavesTheOldFile()
{
    const auto missing = writeChart(test::cities(), {}, path(QStringLiteral("no/such/folder/chart.png")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::CannotWrite);

    const QString file = path(QStringLiteral("old.webp"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(!writeChart(test::cities(), {.size = {{20000, 10}}}, file));
    QCOMPARE(read(file), QByteArray("old"));

    // A folder cannot be written over.
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.png")));
    QVERIFY(!writeChart(test::cities(), {}, path(QStringLiteral("folder.png"))));
    QVERIFY(QDir(path(QStringLiteral("folder.png"))).exists());
}

void TestImageExport::drawsSmallerRatherThanCut()
{
    const QImage image = renderChart(test::cities(), {.size = {{120, 60}}});
    QCOMPARE(image.size(), QSize(120, 60));
    QVERIFY(pixelsOf(image, chartColors(ChartTheme::Light).accent) > 100);
    // All eight bars begin somewhere: count the changes down the line that they start from.
    const ChartColors colors = chartColors(ChartTheme::Light);
    int most = 0;
    for (int x = 0; x < image.width(); ++x) {
        int bars = 0;
        bool inside = false;
        for (int y = 0; y < image.height(); ++y) {
            const bool bar = image.pixelColor(x, y).lightness() < (colors.accent.lightness() + 255) / 2;
            bars += bar && !inside;
            inside = bar;
        }
        most = std::max(most, bars);
    }
    QVERIFY(most >= 8);
}

void TestImageExport::paintsIntoAnyRectangle()
{
    QImage page(1000, 1000, QImage::Format_RGB32);
    page.fill(Qt::red);
    QPainter painter(&page);
    painter.scale(0.5, 0.5);
    paintChart(painter, QRectF(200, 400, 1200, 675), test::cities());
    painter.end();
    QCOMPARE(page.pixelColor(99, 300), QColor(Qt::red));
    QCOMPARE(page.pixelColor(101, 201), QColor(Qt::white));
    QCOMPARE(page.pixelColor(698, 536), QColor(Qt::white));
    QCOMPARE(page.pixelColor(702, 300), QColor(Qt::red));
    QVERIFY(pixelsOf(page, chartColors(ChartTheme::Light).accent) > 10000);
}

QTEST_MAIN(TestImageExport)
#include "tst_imageexport.moc"
