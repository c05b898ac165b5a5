// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;

namespace dc {

/// This font, if its digits are of equal width; else one of the same size whose digits are: Noto Sans where it is
/// installed, DejaVu Sans where not (Qt 6.4 cannot ask a font for tabular ones).
QFont tabularFont(const QFont &font);

} // namespace dc
