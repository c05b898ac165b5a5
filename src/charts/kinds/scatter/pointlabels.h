// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/layoutparts.h"

namespace dc {

/// Puts the names of points beside them into the layout, as many as have room: over no point and no other name. The
/// highlighted ones come first, then the outermost above and at the sides. A name that stands a little apart has a thin line to its point.
void placePointLabels(ChartLayout &layout, const LayoutParts &parts);

} // namespace dc
