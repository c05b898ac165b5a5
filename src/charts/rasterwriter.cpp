// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/rasterwriter.h"

#include "charts/chartdescription.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>

namespace dc {

static constexpr double dotsPerInch = 96;
static constexpr double metresPerInch = 0.0254;

Result<QByteArray> rasterBytes(const ChartSpec &spec, const ImageOptions &options, const QString &format)
{
    const bool png = format == QLatin1String("png");
    const bool jpeg = format.startsWith(QLatin1String("jp"));
    ChartSpec drawn = spec;
    if (jpeg)
        drawn.transparent = false; // JPEG has no transparency: it would be black
    QImage image = renderChart(drawn, options);
    if (image.isNull())
        return QByteArray();

    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch * options.scale / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (png) {
        image.setText(QStringLiteral("Title"), spec.title);
        image.setText(QStringLiteral("Software"), QStringLiteral("Digital Cities"));
    }
    if (png || jpeg)
        image.setText(QStringLiteral("Description"), imageDescription(spec));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format.toLatin1());
    if (jpeg)
        writer.setQuality(95);
    else if (!png)
        writer.setQuality(100); // of WebP: lossless
    if (!writer.write(image)) {
        // Where the plug-in for the format is missing, too.
        return failure(
            {.code = writer.error() == QImageWriter::UnsupportedFormatError ? ErrorCode::UnknownFormat
                                                                            : ErrorCode::CannotWrite,
             .detail = writer.error() == QImageWriter::UnsupportedFormatError ? format : writer.errorString()});
    }
    return bytes;
}

} // namespace dc
