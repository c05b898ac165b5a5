// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace dc {

/// Has a menu stay open when an entry is ticked by the mouse or the space bar, so that several can be. Enter ticks, and
/// closes it.
void keepOpenAtTicks(QMenu *menu);

} // namespace dc
