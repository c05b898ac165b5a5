// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecases.h"

#include "charts/kinds/chartdescription.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

using namespace dc;
using namespace dc::test;

/// Every picture is held against the one in tests/charts/pictures. With DIGITAL_CITIES_PICTURES=FOLDER in the environment the
/// pictures are written into that folder instead, with a contact sheet, index.html, to look them through.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void notAWeakComparison();
    void cleanupTestCase();

private:
    static QString expected(const QString &name)
    {
        return QStringLiteral(SOURCE_DIR "/tests/charts/pictures/%1.png").arg(name);
    }

    QString m_folder; ///< empty: compare
};

/// As it is seen on paper: what colour a clear pixel has says nothing.
static QImage onWhite(const QImage &image)
{
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QImage drawn = image;
    drawn.setDevicePixelRatio(1);
    QPainter(&result).drawImage(0, 0, drawn);
    return result;
}

/// Where the pictures differ most: the part of the pixels, in percent of a spot as large as a word, that differ by more than
/// what another version of a font rasterizer changes. Of the whole picture another word would be next to nothing.
static double difference(const QImage &first, const QImage &second)
{
    if (first.size() != second.size())
        return 100;
    const QImage one = onWhite(first);
    const QImage other = onWhite(second);
    constexpr int visible = 48; // of 255, in one channel
    constexpr int side = 32; // of a spot
    const int spotsInARow = one.width() / side + 1;
    std::vector<int> different(static_cast<size_t>(spotsInARow) * static_cast<size_t>(one.height() / side + 1));
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > visible || std::abs(qGreen(a) - qGreen(b)) > visible
                || std::abs(qBlue(a) - qBlue(b)) > visible)
                ++different[static_cast<size_t>(y / side * spotsInARow + x / side)];
        }
    }
    return 100.0 * *std::ranges::max_element(different) / (side * side);
}

static constexpr double tolerance = 1; // percent of a spot: less than a letter

void TestPictures::initTestCase()
{
    m_folder = qEnvironmentVariable("DIGITAL_CITIES_PICTURES");
    if (!m_folder.isEmpty())
        QVERIFY(QDir().mkpath(m_folder));
}

void TestPictures::looksAsBefore_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const PictureCase &picture : pictureCases())
        QTest::newRow(qPrintable(picture.name)) << index++;
}

void TestPictures::looksAsBefore()
{
    QFETCH(int, index);
    static const std::vector<PictureCase> cases = pictureCases();
    const PictureCase &picture = cases[static_cast<size_t>(index)];
    if (!m_folder.isEmpty()) {
        const QString file = QDir(m_folder).filePath(picture.name + u".png"_s);
        QVERIFY(writeChart(picture.spec, picture.options, file));
        return;
    }
    const QImage image = renderChart(picture.spec, picture.options);
    QVERIFY(!image.isNull());
    const QImage before(expected(picture.name));
    QVERIFY2(!before.isNull(), qPrintable(expected(picture.name)));
    const double found = difference(image, before);
    QVERIFY2(
        found <= tolerance,
        qPrintable(u"%1 % of the pixels of a spot differ. CONTRIBUTING.md says how to look at them and, if they are "
                   "right, how to keep them."_s.arg(found)));
}

/// A bar that is gone must be found, and so must another name, and another figure.
void TestPictures::notAWeakComparison()
{
    const ChartSpec spec = printed(cities());
    const ImageOptions options = sized("800x450");
    const QImage image = renderChart(spec, options);
    ChartSpec other = spec;
    other.values[7] = 0;
    QVERIFY(difference(image, renderChart(other, options)) > tolerance);
    other = spec;
    other.marks = firstNamed(u"Lviv"_s);
    QVERIFY(difference(image, renderChart(other, options)) > tolerance);
    other = spec;
    other.values[0] = 58;
    QVERIFY(difference(image, renderChart(other, options)) > tolerance);
}

void TestPictures::cleanupTestCase()
{
    if (m_folder.isEmpty())
        return;
    QFile sheet(QDir(m_folder).filePath(u"index.html"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Pictures of the tests</title>\n"
        "<style>body { font: 14px sans-serif; background: #ccc } figure { display: inline-block; margin: 8px; "
        "vertical-align: top } img { max-width: 620px; max-height: 620px; display: block } figcaption { max-width: "
        "620px }</style>\n");
    for (const PictureCase &picture : pictureCases()) {
        sheet.write(
            u"<figure><img src=\"%1.png\" alt=\"%3\"><figcaption><b>%1</b> %2</figcaption></figure>\n"_s
                .arg(picture.name, picture.options.size.toString(), imageDescription(picture.spec).toHtmlEscaped())
                .toUtf8());
    }
    sheet.write("</html>\n");
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
