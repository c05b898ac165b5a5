// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"
#include "charts/valuescale.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

namespace dc {

/// The fonts of a chart, in pixels, all from the one of the spec.
struct ChartFonts
{
    explicit ChartFonts(const QFont &base);

    double em = 0; ///< the height of the spec's font in pixels
    QFont title;
    QFont label;
    QFont strong; ///< labels of highlighted bars
    QFont small;
};

/// One line of text and where it stands.
struct ChartText
{
    enum class Role : quint8 { Title, Subtitle, AxisTitle, Tick, Category, Value, Source };

    Role role = Role::Title;
    QString text{};
    QRectF rect{}; ///< holds the line, in bold too where it can become bold
    Qt::Alignment alignment = Qt::AlignLeft; ///< along the line
    bool upright = true; ///< else it reads from the bottom to the top
    int bar = -1; ///< for categories and values
};

/// How much of the value axis there is room for. Bars always have their values beside them.
enum class AxisDetail : quint8 { None, Ticks, TicksAndTitle };

/// Where everything of a chart stands. Pure geometry: no item, no painter.
struct ChartLayout
{
    QSizeF size;
    Qt::Orientation orientation = Qt::Horizontal;
    int count = 0;
    ValueScale scale;
    AxisDetail detail = AxisDetail::None;
    QRectF plot; ///< from the scale's minimum to its maximum, and over all bands
    QRectF bands; ///< all bands with their labels, in the direction of the bars
    double barShare = 0.7; ///< of the band
    std::vector<ChartText> texts;

    double band() const; ///< the thickness of one
    double position(double value) const; ///< along the value axis
    QRectF bandRect(int bar) const;
    QRectF barRect(int bar, double value) const;
    int markAt(const QPointF &point) const; ///< -1: beside the bars
};

/// Lays out a chart for this size. Nothing overlaps or leaves the page from minimumChartSize() on.
ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size);

double minimumChartWidth(const ChartSpec &spec);
/// The least height of a chart that is at least minimumChartWidth() wide.
double minimumChartHeight(const ChartSpec &spec, double width);
/// Both. A wider chart may be lower.
QSizeF minimumChartSize(const ChartSpec &spec);

} // namespace dc
