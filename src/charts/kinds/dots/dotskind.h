// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartKind;

/// A dot at the value of each row, on a thin line: for values that differ little, for years and for places.
const ChartKind &dotsKind();

} // namespace dc
