// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"
#include "data/result.h"

#include <QByteArray>
#include <QSize>

namespace dc {

inline constexpr qint64 longestPdfSide = 19200; // of the format: 14,400 points

/// A PDF file of one page of this size in 1/96 inch: vectors, selectable text, title and description.
Result<QByteArray> pdfBytes(const ChartSpec &spec, const QSize &size);

} // namespace dc
