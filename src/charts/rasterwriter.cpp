// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/rasterwriter.h"

#include "charts/chartdescription.h"
#include "data/plaintext.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>

namespace dc {

void describeImage(QImage &image, const ChartSpec &spec, const ImageOptions &options, const QString &format)
{
    constexpr double metresPerInch = 0.0254;
    const double dotsPerInch = image.width() / options.size.inches().width();
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    const bool png = format == QLatin1String("png");
    if (png) {
        image.setText(QStringLiteral("Title"), withoutControls(spec.title));
        image.setText(QStringLiteral("Software"), QStringLiteral("Digital Cities"));
    }
    if (png || format.startsWith(QLatin1String("jp")))
        image.setText(QStringLiteral("Description"), imageDescription(spec));
}

Result<QByteArray> rasterBytes(const QImage &image, const QString &format)
{
    const bool png = format == QLatin1String("png");
    const bool jpeg = format.startsWith(QLatin1String("jp"));
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
