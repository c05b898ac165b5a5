// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/svgwriter.h"

#include "charts/kinds/chartdescription.h"
#include "data/text/plaintext.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

namespace dc {

using namespace Qt::StringLiterals;

static QByteArray number(double value)
{
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

static QByteArray unitName(ImageSize::Unit unit)
{
    switch (unit) {
    case ImageSize::Unit::Millimetre:
        return "mm";
    case ImageSize::Unit::Inch:
        return "in";
    case ImageSize::Unit::Pixel:
        break;
    }
    return {};
}

/// Qt writes the size in millimetres of whole pixels, no role and no language.
static QByteArray withAttributes(const QByteArray &svg, const ChartSpec &spec, const ImageOptions &options)
{
    const qsizetype start = svg.indexOf("<svg ");
    const qsizetype end = svg.indexOf('>', start);
    if (start < 0 || end < 0)
        return svg;
    const QByteArray unit = unitName(options.size.unit);
    const QByteArray width = number(options.size.size.width()) + unit;
    const QByteArray height = number(options.size.size.height()) + unit;
    const QSizeF box = layoutSize(spec, options);
    const QString root =
        uR"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%1" height="%2" )"
        uR"(viewBox="0 0 %3 %4" role="img" xml:lang="%5" lang="%5">)"_s.arg(
            QString::fromLatin1(width), QString::fromLatin1(height), QString::fromLatin1(number(box.width())),
            QString::fromLatin1(number(box.height())), languageCode(spec.language));
    QByteArray result = svg.left(start) + root.toUtf8() + svg.mid(end + 1);
    // Where our font is missing, one of nearly the same widths. In texts the quotation marks are escaped.
    const QByteArray family = "font-family=\"" + spec.font.family().toHtmlEscaped().toUtf8();
    result.replace(family + '"', family + ", Verdana, sans-serif\"");
    return result;
}

Result<QByteArray> svgBytes(const ChartSpec &spec, const ImageOptions &options)
{
    const QSizeF size = layoutSize(spec, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(withoutControls(spec.title).toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(imageDescription(spec).toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return failure({.code = ErrorCode::CannotWrite, .detail = buffer.errorString()});
    painter.setFont(spec.font); // or the file would name the font of the user's desktop
    paintChart(painter, QRectF(QPointF(), size), spec, options.textAs);
    painter.end();
    return withAttributes(bytes, spec, options);
}

} // namespace dc
