// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

#include <QFontMetricsF>

#include <vector>

namespace dc {

/// What is measured of all marks, once, however often they are laid out.
struct ChartMeasures
{
    ChartMeasures() = default;
    explicit ChartMeasures(const ChartSpec &spec);

    std::vector<double> extremes; ///< of the lengths of all bars: none, or the least and the largest
    double widestCategory = 0; ///< as far as is known without measuring a million names
    double widestValue = 0;
};

/// The width of the text, be it bold or not.
double widthOf(const QString &text, const QFontMetricsF &label, const QFontMetricsF &strong);

} // namespace dc
