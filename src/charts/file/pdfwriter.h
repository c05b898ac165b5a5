// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/chartpainting.h"
#include "data/words/result.h"

#include <QByteArray>

namespace dc {

inline constexpr qint64 longestPdfSide = 19200; // of the format: 14,400 points, in pixels

/// A PDF file of one page of the options' size: vectors, selectable text, title and description.
Result<QByteArray> pdfBytes(const ChartSpec &spec, const ImageOptions &options);

} // namespace dc
