// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/rasterwriter.h"

#include "charts/kinds/chartdescription.h"
#include "data/text/plaintext.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace dc {

using namespace Qt::StringLiterals;

void describeImage(QImage &image, const ChartSpec &spec, const ImageOptions &options, const QString &format)
{
    constexpr double metresPerInch = 0.0254;
    const double dotsPerInch = image.width() / options.size.inches().width();
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    const bool png = format == "png"_L1;
    if (png) {
        image.setText(u"Title"_s, withoutControls(spec.title));
        image.setText(u"Software"_s, u"Digital Cities"_s);
    }
    if (png || format.startsWith("jp"_L1))
        image.setText(u"Description"_s, imageDescription(spec));
}

/// Each channel to the middle of its step; what is opaque or clear stays so.
static QRgb rounded(QRgb color, int step)
{
    const auto channel = [step](int value) { return std::min(255, value / step * step + step / 2); };
    const int alpha = qAlpha(color);
    return qRgba(channel(qRed(color)), channel(qGreen(color)), channel(qBlue(color)),
                 alpha == 0 || alpha == 255 ? alpha : channel(alpha));
}

namespace {

struct UsedColor
{
    QRgb color;
    qsizetype count;
};

} // namespace

/// For each colour the one that stands for it, 256 different ones at most: itself for the frequent ones, which are those of
/// the chart, and for the shades at the edges of letters one that nobody can tell from it. Empty where that is not enough.
static std::vector<QRgb> fewColors(const std::vector<UsedColor> &used)
{
    constexpr qsizetype most = 256;
    constexpr size_t keptExactly = 64;
    std::vector<size_t> order(used.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return used[a].count > used[b].count; });
    std::vector<QRgb> result(used.size());
    for (const int step : {1, 4, 8, 16}) {
        QSet<QRgb> shown;
        for (size_t i = 0; i < order.size() && shown.size() <= most; ++i) {
            const QRgb color = used[order[i]].color;
            result[order[i]] = i < keptExactly ? color : rounded(color, step);
            shown.insert(result[order[i]]);
        }
        if (shown.size() <= most)
            return result;
    }
    return {};
}

/// The same image with a palette, where 256 colours are enough: its file is smaller and written in a fraction of the time.
/// Otherwise the image as it is.
static QImage withPalette(const QImage &image)
{
    // Of what is opaque the bytes are the same in both formats.
    const QImage pixels = image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_ARGB32);
    const auto width = static_cast<size_t>(pixels.width());
    constexpr size_t tooMany = 20'000;
    struct Run
    {
        quint16 color;
        int length;
    };
    std::vector<Run> runs; // neighbours are mostly alike
    std::vector<UsedColor> used; // in the order in which they are met, which is the same each time
    QHash<QRgb, quint16> indexes;
    for (int y = 0; y < pixels.height(); ++y) {
        const std::span colors(reinterpret_cast<const QRgb *>(pixels.constScanLine(y)), width);
        for (auto run = colors.begin(); run != colors.end();) {
            const auto end = std::find_if(run, colors.end(), [color = *run](QRgb other) { return other != color; });
            auto known = indexes.find(*run);
            if (known == indexes.end()) {
                if (used.size() == tooMany)
                    return image;
                known = indexes.insert(*run, static_cast<quint16>(used.size()));
                used.push_back({*run, 0});
            }
            used[*known].count += end - run;
            runs.push_back({*known, static_cast<int>(end - run)});
            run = end;
        }
    }
    const std::vector<QRgb> shown = fewColors(used);
    if (shown.empty())
        return image;

    std::vector<QRgb> table = shown;
    std::ranges::sort(table);
    table.erase(std::unique(table.begin(), table.end()), table.end());
    std::vector<uchar> places;
    for (const QRgb color : shown)
        places.push_back(static_cast<uchar>(std::ranges::lower_bound(table, color) - table.begin()));
    QImage result(pixels.size(), QImage::Format_Indexed8);
    result.setColorTable(QList<QRgb>(table.begin(), table.end()));
    auto run = runs.cbegin();
    for (int y = 0; y < pixels.height(); ++y) {
        uchar *to = result.scanLine(y);
        for (const uchar *end = to + width; to != end; ++run)
            to = std::fill_n(to, run->length, places[run->color]);
    }
    result.setDotsPerMeterX(image.dotsPerMeterX());
    result.setDotsPerMeterY(image.dotsPerMeterY());
    for (const QString &key : image.textKeys())
        result.setText(key, image.text(key));
    return result;
}

Result<QByteArray> rasterBytes(const QImage &image, const QString &format)
{
    const bool png = format == "png"_L1;
    const bool jpeg = format.startsWith("jp"_L1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format.toLatin1());
    if (jpeg)
        writer.setQuality(95);
    else if (!png)
        writer.setQuality(100); // of WebP: lossless
    if (png)
        writer.setCompression(15); // of 100: the fastest level of zlib, which with a palette is small enough
    if (!writer.write(png ? withPalette(image) : image)) {
        // Where the plug-in for the format is missing, too.
        return failure(
            {.code = writer.error() == QImageWriter::UnsupportedFormatError ? ErrorCode::UnknownFormat
                                                                            : ErrorCode::CannotWrite,
             .detail = writer.error() == QImageWriter::UnsupportedFormatError ? format : writer.errorString()});
    }
    return bytes;
}

} // namespace dc
