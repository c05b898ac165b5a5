// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"
#include "charts/page/chartmeasures.h"

namespace dc {

/// Lays out a chart with all of its marks on a page of this size or, below minimumChartSize(), of these proportions and larger
/// by what the chart lacks. Bars that are too many for their names stand close together, and names stand where there is room.
/// Nothing overlaps or leaves the page.
ChartLayout layoutChart(const ChartSpec &spec, const QSizeF &size);

/// For a screen, where one can scroll: bars from this one on, as many as have room for their names. Where all have, and for
/// kinds that do not scroll, the same as layoutChart(), but of exactly this size.
ChartLayout layoutWindow(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &size, int first);

/// The least size of a chart that is at least so wide: a wider chart may be lower.
QSizeF minimumChartSize(const ChartSpec &spec, double width = 0);
/// The same for layoutWindow(), in a window of this width.
QSizeF minimumWindowSize(const ChartSpec &spec, const ChartMeasures &measures, double width);

} // namespace dc
