// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/chartpainting.h"
#include "data/words/result.h"

#include <QByteArray>

namespace dc {

/// An SVG file of the options' size, with the chart's title and description for screen readers.
Result<QByteArray> svgBytes(const ChartSpec &spec, const ImageOptions &options);

} // namespace dc
