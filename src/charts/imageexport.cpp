// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/imageexport.h"

#include "charts/chartcolors.h"
#include "charts/chartdrawing.h"
#include "charts/pdfwriter.h"
#include "charts/rasterwriter.h"
#include "charts/svgwriter.h"
#include "data/tablewriter.h"

#include <QFileInfo>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace dc {

static constexpr qint64 longestSide = 32767; // QPainter's raster engine
static constexpr qint64 mostPixels = 16384 * 16384; // 1 GiB

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec)
{
    if (rect.isEmpty())
        return;
    if (!spec.transparent)
        painter.fillRect(rect, chartColors(spec.theme).background);

    QSizeF size = rect.size();
    const double width = std::max(size.width(), minimumChartWidth(spec));
    const double height = minimumChartHeight(spec, width);
    // The same proportions, larger by what the chart lacks.
    size *= std::max({1.0, width / size.width(), height / size.height()});

    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *chart = new ChartDrawing;
    scene.addItem(chart); // and owns it
    chart->setSpec(spec);
    chart->show(layoutChart(spec, size));
    scene.render(&painter, rect, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
}

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
    image.setDevicePixelRatio(options.scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintChart(painter, QRectF(QPointF(), options.size.pixels()), withoutHinting(spec));
    return image;
}

QStringList imageExtensions()
{
    return {QStringLiteral("png"), QStringLiteral("svg"),  QStringLiteral("pdf"),
            QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
}

Result<void> writeChart(const ChartSpec &spec, const ImageOptions &options, const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (!imageExtensions().contains(extension))
        return failure({.code = ErrorCode::UnknownFormat, .file = path, .detail = extension});

    QSize pixels = options.size.pixels();
    qint64 side = longestSide;
    Result<QByteArray> bytes;
    if (extension == QLatin1String("svg")) {
        if (!isTooLarge(pixels, side))
            bytes = svgBytes(withoutHinting(spec), options.size.pixels());
    } else if (extension == QLatin1String("pdf")) {
        side = longestPdfSide;
        if (!isTooLarge(pixels, side))
            bytes = pdfBytes(withoutHinting(spec), options.size.pixels());
    } else {
        pixels *= options.scale;
        if (extension == QLatin1String("webp"))
            side = longestWebpSide;
        if (!isTooLarge(pixels, side))
            bytes = rasterBytes(spec, options, extension);
    }
    if (isTooLarge(pixels, side) || (bytes && bytes->isEmpty())) {
        return failure({.code = ErrorCode::ImageTooLarge,
                        .file = path,
                        .detail = QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height())});
    }
    if (!bytes) {
        Error error = bytes.error();
        error.file = path;
        return failure(error);
    }
    return writeFile(path, *bytes);
}

std::function<Result<void>()> prepareChart(const ChartSpec &spec, const ImageOptions &options, const QString &path)
{
    return [=] { return writeChart(spec, options, path); };
}

} // namespace dc
