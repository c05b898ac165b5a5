// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/chartlayout.h"

namespace dc {

/// The pieces of a thin upright or level line that go through no name, value or share. A line through a figure makes it hard
/// to read, and a transparent chart has no ground that could be painted over it.
std::vector<QRectF> aroundTexts(const QRectF &line, const ChartLayout &layout);

} // namespace dc
