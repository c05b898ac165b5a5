// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/svgwriter.h"

#include "charts/chartdescription.h"
#include "charts/imageexport.h"
#include "data/plaintext.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace dc {

/// Qt writes the size in millimetres, no role and no language.
static QByteArray withAttributes(const QByteArray &svg, const ChartSpec &spec, const QSize &size)
{
    const qsizetype start = svg.indexOf("<svg ");
    const qsizetype end = svg.indexOf('>', start);
    if (start < 0 || end < 0)
        return svg;
    const QByteArray width = QByteArray::number(size.width());
    const QByteArray height = QByteArray::number(size.height());
    const QByteArray root = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                            " width=\""
        + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height + "\" role=\"img\" xml:lang=\""
        + languageCode(spec.language).toLatin1() + "\" lang=\"" + languageCode(spec.language).toLatin1() + "\">";
    QByteArray result = svg.left(start) + root + svg.mid(end + 1);
    // Where our font is missing, one of nearly the same widths. In texts the quotation marks are escaped.
    const QByteArray family = "font-family=\"" + spec.font.family().toHtmlEscaped().toUtf8();
    result.replace(family + '"', family + ", Verdana, sans-serif\"");
    return result;
}

Result<QByteArray> svgBytes(const ChartSpec &spec, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(withoutControls(spec.title).toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(imageDescription(spec).toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return failure({.code = ErrorCode::CannotWrite, .detail = buffer.errorString()});
    painter.setFont(spec.font); // or the file would name the font of the user's desktop
    paintChart(painter, QRectF(QPointF(), size), spec);
    painter.end();
    return withAttributes(bytes, spec, size);
}

} // namespace dc
