// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/spec/chartspec.h"

namespace dc {

/// A caption made from the data, in the chart's language: what it shows, how many, the extremes. What a screen reader
/// says of the chart.
QString describe(const ChartSpec &spec);

/// What an image file carries as its description: the caption and the source, without control characters.
QString imageDescription(const ChartSpec &spec);

} // namespace dc
