// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/imageexport.h"

#include <QByteArray>

namespace dc {

inline constexpr qint64 longestWebpSide = 16383; // of the format

/// A PNG, JPEG or WebP file: `format` is one of Qt's names for them. Empty where the image is too large.
Result<QByteArray> rasterBytes(const ChartSpec &spec, const ImageOptions &options, const QString &format);

} // namespace dc
