// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartKind;

/// Bars from the largest to the smallest, with the running share of their sum.
const ChartKind &paretoKind();

} // namespace dc
