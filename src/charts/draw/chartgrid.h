// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"

#include <QGraphicsItem>

namespace dc {

/// The faint lines behind bars and points, one a tick, the stems of points in bands, and the
/// bar of all others: hatched, for it is no bar among the others. Qt Charts would draw them one item each, and a frame later than the bars.
class ChartGrid : public QGraphicsItem
{
public:
    explicit ChartGrid(QGraphicsItem *parent);

    /// Both must outlive the item's last painting.
    void setChart(const ChartSpec *spec, const ChartLayout *layout);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTicks(QPainter *painter) const;
    void paintOthers(QPainter *painter) const;

    const ChartSpec *m_spec = nullptr;
    const ChartLayout *m_layout = nullptr;
};

} // namespace dc
