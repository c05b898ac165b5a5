// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartKind;

/// A bar for each row, in the order of the table.
const ChartKind &barsKind();

} // namespace dc
