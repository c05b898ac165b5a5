// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/chartpainting.h"
#include "data/words/result.h"

#include <QImage>

#include <functional>

namespace dc {

/// Null where the image would be too large.
QImage renderChart(const ChartSpec &spec, const ImageOptions &options);

/// The file extensions of images that writeChart() knows, lower case, without the dot: png, svg, pdf, jpg, jpeg, webp.
QStringList imageExtensions();

/// Writes the chart in the format that the extension names, or, as txt, its alternative text; all or nothing (QSaveFile). The
/// same choices give the same bytes.
Result<void> writeChart(const ChartSpec &spec, const ImageOptions &options, const QString &path);

/// writeChart() in two steps: this draws, on the GUI thread; what it returns encodes and writes, on any thread, once.
std::function<Result<void>()> prepareChart(const ChartSpec &spec, const ImageOptions &options, const QString &path);

} // namespace dc
