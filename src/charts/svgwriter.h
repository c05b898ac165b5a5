// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"
#include "data/result.h"

#include <QByteArray>
#include <QSize>

namespace dc {

/// An SVG file of this size in CSS pixels, with the chart's title and description for screen readers.
Result<QByteArray> svgBytes(const ChartSpec &spec, const QSize &size);

} // namespace dc
