// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dc::CellMetrics {

/// What header and cells agree on, so that titles stand over what they name.
inline constexpr int padding = 12; ///< left and right of a text: between two columns there is twice as much
inline constexpr int spacing = 16; ///< above and below a text together: rows of 32 px at the usual size of text

} // namespace dc::CellMetrics
