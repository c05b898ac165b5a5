// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace dc {

class ChartKind;

/// Bars from the largest to the smallest, with the running share of their sum.
const ChartKind &paretoKind();

/// The share of their sum that the values have up to and with each of them, in percent; none where the sum is not positive.
std::vector<double> runningShares(const std::vector<double> &values);

} // namespace dc
