// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartspec.h"

#include <QFont>

#include <span>

namespace dc {

/// Bars of one numeric column for these rows in this order, with title, source line and details in the language given.
/// A subtitle says how many of the rows these are where it is not all of them.
ChartSpec barChart(const Dataset &data, std::span<const Row> rows, int column, Language language);

/// The font of exported charts: the same on every machine (DejaVu Sans, no hinting), pixelSize high.
QFont exportFont(int pixelSize = 16);

} // namespace dc
