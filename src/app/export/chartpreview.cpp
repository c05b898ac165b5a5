// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/chartpreview.h"

#include "charts/draw/chartcolors.h"
#include "charts/kinds/chartdescription.h"

#include <QPainter>

namespace dc {

static constexpr int border = 8;

ChartPreview::ChartPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &ChartPreview::draw);
}

void ChartPreview::setChart(const ChartSpec &spec, const ImageOptions &options)
{
    m_spec = spec;
    m_options = options;
    setAccessibleDescription(imageDescription(spec));
    m_soon.start();
}

QRect ChartPreview::page() const
{
    const QSizeF size = m_options.size.inches();
    if (size.isEmpty())
        return {};
    const QSize fitting =
        size.scaled(QSizeF(rect().adjusted(border, border, -border, -border).size()), Qt::KeepAspectRatio)
            .toSize()
            .expandedTo({1, 1});
    return {QPoint((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting};
}

void ChartPreview::draw()
{
    const QSizeF layout = layoutSize(m_spec, m_options);
    const QRect place = page();
    if (layout.isEmpty() || place.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(place.size() * ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing); // of thin lines that fall between pixels
    painter.scale(m_picture.width() / layout.width(), m_picture.height() / layout.height());
    paintChart(painter, QRectF(QPointF(), layout), m_spec);
    painter.end();
    m_picture.setDevicePixelRatio(ratio);
    update();
}

void ChartPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    const QRect place = page();
    if (m_spec.transparent) {
        // The usual sign for what will be seen through, around it and in it.
        painter.fillRect(place, Qt::white);
        painter.fillRect(place, QBrush(QColor(0xd8, 0xd8, 0xd8), Qt::Dense4Pattern));
    }
    if (!m_picture.isNull())
        painter.drawPixmap(place, m_picture);
}

void ChartPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_soon.start();
}

} // namespace dc
