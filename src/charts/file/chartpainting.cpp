// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/chartpainting.h"

#include "charts/draw/chartcolors.h"
#include "charts/draw/chartdrawing.h"
#include "charts/page/layoutchart.h"

#include <QGraphicsScene>
#include <QPainter>

namespace dc {

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, TextAs textAs)
{
    if (rect.isEmpty())
        return;
    if (!spec.transparent)
        painter.fillRect(rect, chartColors(spec.theme).background);

    const ChartLayout layout = layoutChart(spec, rect.size());
    if (layout.hasCurves())
        painter.setRenderHint(QPainter::Antialiasing);
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    ChartDrawing chart(scene);
    chart.setSpec(spec);
    chart.setTextAs(textAs);
    chart.show(layout);
    scene.render(&painter, rect, QRectF(QPointF(), layout.size), Qt::IgnoreAspectRatio);
}

QSizeF layoutSize(const ChartSpec &spec, const ImageOptions &options)
{
    constexpr double pointsPerPixel = 0.75; // 72 points and 96 pixels are an inch
    const double textSize = options.textSize > 0 ? options.textSize : options.size.defaultTextSize();
    return options.size.inches() * 96 * (spec.font.pixelSize() * pointsPerPixel / textSize);
}

} // namespace dc
