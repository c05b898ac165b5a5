// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/view/chartoverview.h"

#include "charts/draw/chartcolors.h"
#include "charts/page/valuescale.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dc {

ChartOverview::ChartOverview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

void ChartOverview::setSpec(const ChartSpec *spec)
{
    m_spec = spec;
    m_bars = {};
    update();
}

void ChartOverview::setWindow(int first, int shown)
{
    if (first == m_first && shown == m_shown)
        return;
    m_first = first;
    m_shown = shown;
    update();
}

bool ChartOverview::isUpright() const
{
    return m_spec->orientation == Qt::Horizontal;
}

int ChartOverview::length() const
{
    return std::max(1, isUpright() ? height() : width());
}

void ChartOverview::drawBars()
{
    const qreal ratio = devicePixelRatioF();
    m_bars = QPixmap(size() * ratio);
    m_bars.setDevicePixelRatio(ratio);
    const ChartColors colors = chartColors(m_spec->theme);
    m_bars.fill(colors.background);
    const std::vector<double> extremes = extremesOf(m_spec->values);
    if (extremes.empty())
        return;
    const double least = std::min(0.0, extremes.front());
    const double span = std::max(extremes.back(), 0.0) - least;
    if (span <= 0)
        return;

    // One line a pixel: the farthest of the bars that it stands for.
    QPainter painter(&m_bars);
    const double room = (isUpright() ? width() : height()) - 4;
    const auto count = static_cast<qint64>(m_spec->values.size());
    for (int pixel = 0; pixel < length(); ++pixel) {
        const auto begin = static_cast<size_t>(pixel * count / length());
        const auto end = static_cast<size_t>(std::max<qint64>((pixel + 1) * count / length(), qint64(begin) + 1));
        double farthest = 0;
        for (size_t mark = begin; mark < std::min(end, m_spec->values.size()); ++mark) {
            const double value = m_spec->values[mark];
            if (std::isfinite(value) && std::abs(value) > std::abs(farthest))
                farthest = value;
        }
        const double from = 2 + (std::min(farthest, 0.0) - least) / span * room;
        const double extent = std::max(1.0, std::abs(farthest) / span * room);
        painter.fillRect(isUpright() ? QRectF(from, pixel, extent, 1)
                                     : QRectF(pixel, height() - from - extent, 1, extent),
                         colors.quiet);
    }
}

void ChartOverview::paintEvent(QPaintEvent *)
{
    if (!m_spec || m_spec->count() == 0)
        return;
    if (m_bars.isNull())
        drawBars();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_bars);
    const ChartColors colors = chartColors(m_spec->theme);
    const double scale = double(length()) / m_spec->count();
    int drawnTo = -1;
    for (const int mark : m_spec->highlighted) {
        const int at = static_cast<int>(mark * scale);
        if (at == drawnTo)
            continue;
        drawnTo = at;
        painter.fillRect(isUpright() ? QRect(0, at, width(), 2) : QRect(at, 0, 2, height()), colors.accent);
    }
    const double extent = std::max(6.0, m_shown * scale);
    const double at = std::min(m_first * scale, length() - extent);
    const QRectF frame = isUpright() ? QRectF(0, at, width(), extent) : QRectF(at, 0, extent, height());
    QColor ground = colors.accent;
    ground.setAlpha(40);
    painter.fillRect(frame, ground);
    painter.setPen(QPen(colors.text, 1));
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bars = {};
}

void ChartOverview::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->position().toPoint());
}

void ChartOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().toPoint());
}

void ChartOverview::moveTo(const QPoint &position)
{
    if (!m_spec)
        return;
    const double along = isUpright() ? position.y() : position.x();
    Q_EMIT moved(static_cast<int>(along / length() * m_spec->count()) - m_shown / 2);
}

} // namespace dc
