// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/draw/textas.h"
#include "charts/file/imagesize.h"
#include "charts/spec/chartspec.h"

class QPainter;
class QRectF;
class QSizeF;

namespace dc {

struct ImageOptions
{
    // What may be asked for; for the size see ImageSize::limits().
    static constexpr int leastScale = 1;
    static constexpr int mostScale = 10;
    static constexpr double leastTextSize = 4;
    static constexpr double mostTextSize = 200;

    ImageSize size{};
    int scale = 1; ///< times as many pixels for PNG, JPEG and WebP, same layout
    double textSize = 0; ///< of labels, in pt; 0: the size's defaultTextSize()
    TextAs textAs = TextAs::Text; ///< in SVG and PDF

    bool operator==(const ImageOptions &) const = default;
};

/// Draws the chart into the rectangle, laid out at its size. One unit of the painter is one pixel of the spec's font: to
/// print, scale the painter by dots per inch / 96 first and give the rectangle in 1/96 inch, and a font of 13 px is 9.75 pt
/// on paper. A rectangle that is too small for the chart gets a smaller drawing, never a cut one.
void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, TextAs textAs = TextAs::Text);

/// What the chart is laid out at: the larger the text, the smaller. The text then is that of the spec's font.
QSizeF layoutSize(const ChartSpec &spec, const ImageOptions &options);

} // namespace dc
