// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartKind;

/// How many rows fall into each range of values.
const ChartKind &distributionKind();

} // namespace dc
