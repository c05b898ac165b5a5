// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc {

class ChartKind;

/// Points by the values of two columns.
const ChartKind &scatterKind();

} // namespace dc
