// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/imageexport.h"

#include "charts/draw/chartcolors.h"
#include "charts/file/pdfwriter.h"
#include "charts/file/rasterwriter.h"
#include "charts/file/svgwriter.h"
#include "charts/kinds/chartdescription.h"
#include "data/io/savefile.h"

#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

static constexpr qint64 longestSide = 32767; // QPainter's raster engine
static constexpr qint64 mostPixels = qint64(16384) * 16384; // 1 GiB

/// No picture has no pixels, either.
static bool isTooLarge(const QSize &pixels, qint64 side)
{
    return pixels.isEmpty() || pixels.width() > side || pixels.height() > side
        || qint64(pixels.width()) * pixels.height() > mostPixels;
}

/// An export looks the same on every machine.
static ChartSpec withoutHinting(const ChartSpec &spec)
{
    ChartSpec result = spec;
    result.font.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QImage renderChart(const ChartSpec &spec, const ImageOptions &options)
{
    const QSize pixels = options.size.pixels() * options.scale;
    if (isTooLarge(pixels, longestSide))
        return {};
    QImage image(pixels, spec.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(spec.transparent ? QColor(Qt::transparent) : chartColors(spec.theme).background);
    const QSizeF size = layoutSize(spec, options);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const double scale = pixels.width() / size.width();
    // Thin lines between two pixels would come and go.
    painter.setRenderHint(QPainter::Antialiasing, scale != std::round(scale));
    painter.scale(scale, pixels.height() / size.height());
    paintChart(painter, QRectF(QPointF(), size), withoutHinting(spec));
    return image;
}

QStringList imageExtensions()
{
    return {u"png"_s, u"svg"_s, u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s};
}

static Result<void> write(const QString &path, const Result<QByteArray> &bytes)
{
    if (bytes)
        return writeFile(path, *bytes);
    Error error = bytes.error();
    error.file = path;
    return failure(error);
}

std::function<Result<void>()> prepareChart(const ChartSpec &spec, const ImageOptions &options, const QString &path)
{
    const auto refuse = [&](const Error &error) { return [error]() -> Result<void> { return failure(error); }; };
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "txt"_L1) {
        const QByteArray text = imageDescription(spec).toUtf8() + '\n';
        return [path, text] { return writeFile(path, text); };
    }
    if (!imageExtensions().contains(extension))
        return refuse({.code = ErrorCode::UnknownFormat, .file = path, .detail = extension});

    const bool svg = extension == "svg"_L1;
    const bool pdf = extension == "pdf"_L1;
    // A drawing has no dots: its pixels are those of the screen.
    const QSize pixels = svg || pdf ? (options.size.inches() * 96).toSize() : options.size.pixels() * options.scale;
    const Error tooLarge{
        .code = ErrorCode::ImageTooLarge, .file = path, .detail = u"%1x%2"_s.arg(pixels.width()).arg(pixels.height())};
    if (svg || pdf) {
        if (isTooLarge(pixels, svg ? longestSide : longestPdfSide))
            return refuse(tooLarge);
        const Result<QByteArray> bytes =
            svg ? svgBytes(withoutHinting(spec), options) : pdfBytes(withoutHinting(spec), options);
        return [path, bytes] { return write(path, bytes); };
    }
    if (isTooLarge(pixels, extension == "webp"_L1 ? longestWebpSide : longestSide))
        return refuse(tooLarge);
    ChartSpec drawn = spec;
    if (extension.startsWith("jp"_L1))
        drawn.transparent = false; // JPEG has no transparency: it would be black
    QImage image = renderChart(drawn, options);
    if (image.isNull())
        return refuse(tooLarge);
    describeImage(image, drawn, options, extension);
    return [path, image, extension] { return write(path, rasterBytes(image, extension)); };
}

Result<void> writeChart(const ChartSpec &spec, const ImageOptions &options, const QString &path)
{
    return prepareChart(spec, options, path)();
}

} // namespace dc
