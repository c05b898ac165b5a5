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

using namespace Qt::StringLiterals;

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
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG\r\n\x1a\n") << 1;
    QTest::newRow("png 2x") << u"png"_s << QByteArray("\x89PNG\r\n\x1a\n") << 2;
    QTest::newRow("png 4x") << u"png"_s << QByteArray("\x89PNG\r\n\x1a\n") << 4;
    QTest::newRow("capitals") << u"PNG"_s << QByteArray("\x89PNG\r\n\x1a\n") << 1;
    QTest::newRow("jpg") << u"jpg"_s << QByteArray("\xff\xd8\xff") << 1;
    QTest::newRow("jpeg") << u"jpeg"_s << QByteArray("\xff\xd8\xff") << 2;
    QTest::newRow("webp") << u"webp"_s << QByteArray("RIFF") << 1;
}

void TestImageExport::raster()
{
    QFETCH(QString, extension);
    QFETCH(QByteArray, magic);
    QFETCH(int, scale);
    const QString file = path(u"chart."_s + extension);
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
    const QString file = path(u"text.png"_s);
    QVERIFY(writeChart(test::cities(), {.size = {{600, 400}}, .scale = 2}, file));
    const QImage image(file);
    QCOMPARE(image.text(u"Title"_s), test::cities().title);
    QCOMPARE(image.text(u"Software"_s), u"Digital Cities"_s);
    const QString description = image.text(u"Description"_s);
    QVERIFY(description.contains("53 (Kyiv)"_L1));
    QVERIFY(description.endsWith(test::cities().sourceLine + u'.'));
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
    const QString file = path(u"transparent.jpg"_s);
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
            && (xml.name() == "text"_L1 || xml.name() == "title"_L1 || xml.name() == "desc"_L1))
            texts.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList() : texts;
}

void TestImageExport::svg()
{
    ChartSpec spec = test::cities();
    spec.language = Language::Ukrainian;
    spec.font = exportFont();
    spec.marks = test::firstNamed(u"Київ"_s);
    const QString file = path(u"chart.svg"_s);
    QVERIFY(writeChart(spec, {}, file));
    const QByteArray svg = read(file);
    const QStringList texts = svgTexts(svg);
    QCOMPARE(texts.value(0), spec.title);
    QVERIFY2(texts.value(1).contains(u"53 (Київ)"_s), qPrintable(texts.value(1)));
    for (const QString &word : test::names(spec) + QStringList{spec.title, spec.sourceLine, u"53"_s})
        QVERIFY2(texts.mid(2).contains(word), qPrintable(word));

    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    const QXmlStreamAttributes root = xml.attributes();
    QCOMPARE(xml.name(), "svg"_L1);
    QCOMPARE(root.value("viewBox"_L1), "0 0 1200 675"_L1);
    QCOMPARE(root.value("width"_L1), "1200"_L1);
    QCOMPARE(root.value("role"_L1), "img"_L1);
    QCOMPARE(root.value("xml:lang"_L1), "uk"_L1);
    QVERIFY(svg.contains("font-family=\"DejaVu Sans, Verdana, sans-serif\""));
    QVERIFY(svg.contains(chartColors(ChartTheme::Light).accent.name().toLatin1()));
}

void TestImageExport::svgWithMarkupInTheData()
{
    ChartSpec spec = test::cities();
    spec.title = u"A & B <c> \"d\" \x01 font-family=\"DejaVu Sans\""_s;
    spec.marks = test::firstNamed(u"<image href='/etc/hostname'/>"_s);
    spec.sourceLine = u"]]> & <title>"_s;
    const QString file = path(u"markup.svg"_s);
    QVERIFY(writeChart(spec, {.size = {{1600, 600}}}, file));
    const QStringList texts = svgTexts(read(file));
    QVERIFY(!texts.isEmpty());
    QVERIFY(texts[0].startsWith("A & B <c> \"d\""_L1));
    QVERIFY(texts[0].endsWith("font-family=\"DejaVu Sans\""_L1));
    QVERIFY(texts.contains(spec.marks.name(0)));
    QVERIFY(texts.contains(spec.sourceLine));
}

void TestImageExport::pdf()
{
    ChartSpec spec = test::cities();
    spec.marks = test::firstNamed(u"Кам'янець-Подільський"_s);
    spec.title = u"Проєкти <b>A & B</b>"_s;
    const QString file = path(u"chart.pdf"_s);
    QVERIFY(writeChart(spec, {.size = {{800, 600}}}, file));
    const QByteArray pdf = read(file);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/MediaBox [0 0 600 450]") || pdf.contains("/MediaBox [0 0 600.000000 450.000000]"));
    QVERIFY(pdf.contains("/CreationDate (D:20241012000000"));
    QVERIFY(pdf.contains("<dc:description>"));
    QVERIFY(pdf.contains("A &amp; B"));

    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &word : test::names(spec) + QStringList{spec.title, spec.sourceLine, u"53"_s})
        QVERIFY2(text.contains(word), qPrintable(word + QLatin1Char('\n') + text));
}

void TestImageExport::controlsInTheData()
{
    ChartSpec spec = test::cities();
    spec.title = u"A\x01"
                 "B\nC\uffff & D"_s;
    spec.sourceLine = u"Source:\x0b"
                      "E\r\n"_s;
    const QString cleaned = u"A B C  & D"_s;
    QVERIFY(writeChart(spec, {}, path(u"controls.svg"_s)));
    const QStringList texts = svgTexts(read(path(u"controls.svg"_s)));
    QCOMPARE(texts.value(0), cleaned);
    QVERIFY2(texts.value(1).contains("Source: E"_L1), qPrintable(texts.value(1)));

    QVERIFY(writeChart(spec, {}, path(u"controls.pdf"_s)));
    const QByteArray pdf = read(path(u"controls.pdf"_s));
    const QByteArray end = "</x:xmpmeta>";
    const qsizetype start = pdf.indexOf("<x:xmpmeta");
    QVERIFY(start >= 0 && pdf.indexOf(end, start) > start);
    QXmlStreamReader xml(pdf.mid(start, pdf.indexOf(end, start) + end.size() - start));
    QStringList items;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "li"_L1)
            items.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(items.value(0), cleaned);
    QVERIFY2(items.value(2).contains("Source: E"_L1), qPrintable(items.join(QLatin1Char('|'))));
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
    const QString one = path(u"one."_s + extension);
    const QString two = path(u"two."_s + extension);
    QVERIFY(writeChart(test::cities(), {}, one));
    if (extension == "pdf"_L1)
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
    QTest::newRow("png") << u"png"_s << QSize(40000, 100) << 1 << u"40000x100"_s;
    QTest::newRow("png by scale") << u"png"_s << QSize(10000, 100) << 4 << u"40000x400"_s;
    QTest::newRow("png in all") << u"png"_s << QSize(20000, 20000) << 1 << u"20000x20000"_s;
    QTest::newRow("webp") << u"webp"_s << QSize(16384, 100) << 1 << u"16384x100"_s;
    QTest::newRow("svg") << u"svg"_s << QSize(40000, 100) << 1 << u"40000x100"_s;
    QTest::newRow("pdf") << u"pdf"_s << QSize(20000, 100) << 1 << u"20000x100"_s;
    QTest::newRow("nothing") << u"png"_s << QSize(0, 100) << 1 << u"0x100"_s;
}

void TestImageExport::tooLarge()
{
    QFETCH(QString, extension);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    const QString file = path(u"large."_s + extension);
    const auto written = writeChart(test::cities(), {.size = {size}, .scale = scale}, file);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ImageTooLarge);
    QTEST(written.error().detail, "detail");
    QCOMPARE(written.error().file, file);
    QVERIFY(!QFile::exists(file));
}

void TestImageExport::failedWriteLeavesTheOldFile()
{
    const auto missing = writeChart(test::cities(), {}, path(u"no/such/folder/chart.png"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NoFolder);

    const QString file = path(u"old.webp"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(!writeChart(test::cities(), {.size = {{20000, 10}}}, file));
    QCOMPARE(read(file), QByteArray("old"));

    // A folder cannot be written over.
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.png"_s));
    QVERIFY(!writeChart(test::cities(), {}, path(u"folder.png"_s)));
    QVERIFY(QDir(path(u"folder.png"_s)).exists());
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
