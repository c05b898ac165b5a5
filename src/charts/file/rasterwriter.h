// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/file/chartpainting.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QImage>

namespace dc {

inline constexpr qint64 longestWebpSide = 16383; // of the format

/// Gives the image its dots per inch and, as far as the format (a file extension) has room for them, title and description.
void describeImage(QImage &image, const ChartSpec &spec, const ImageOptions &options, const QString &format);

/// A PNG, JPEG or WebP file. On any thread.
Result<QByteArray> rasterBytes(const QImage &image, const QString &format);

} // namespace dc
