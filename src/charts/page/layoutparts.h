// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartmeasures.h"
#include "charts/page/pageframe.h"
#include "charts/page/valueaxis.h"

#include <memory>

namespace dc {

/// How the bars share the page.
enum class Crowding : quint8 {
    Roomy, ///< all bars, each with its name
    Windowed, ///< some bars, each with its name
    Dense, ///< all bars or points, some of the names, no values
};

/// What the layouts of all kinds do alike and are told: the page and the measured texts of one chart.
class LayoutParts : public PageMetrics
{
public:
    /// The spec outlives it, and has a kind.
    LayoutParts(const ChartSpec &spec, const ChartMeasures &measures, const QSizeF &page, Crowding crowding,
                int first = 0);

    const ChartSpec &spec;
    const Crowding crowding;
    const std::unique_ptr<const ValueAxis> axis;
    const PageFrame frame;
    const std::vector<double> extremes; ///< of the lengths of all bars: none, or the least and the largest
    const int first; ///< the first mark that may be labelled

    QStringList categories; ///< single lines, of the marks from the first on that could be shown
    QStringList values; ///< of the same marks
    double widestCategory; ///< of all marks, as far as is known
    double widestValue;

    bool isNegative() const { return !extremes.empty() && extremes.front() < 0; }
    ValueScale valueScale(int maximumIntervals) const { return axis->scale(extremes, maximumIntervals); }
    double tickWidth(const ValueScale &scale) const; ///< of the widest
    QStringList axisTitleLines(double available) const;

private:
    void measure(const QSizeF &page);
};

/// A name in a dense chart: its mark, and where its middle is along the bands.
struct DenseLabel
{
    double center;
    int mark;
};

/// The names that have room in a dense chart, in order, when each takes this much of all bands: the highlighted ones first.
std::vector<DenseLabel> denseLabels(const ChartSpec &spec, double size, double band);

/// The lengths of the bars that are drawn: of the shown marks, or, where they are dense, one a pixel that holds the farthest
/// of those it stands for.
std::vector<double> barLengths(const ChartLayout &layout, const ValueAxis &axis);

} // namespace dc
