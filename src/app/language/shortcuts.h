// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

class QAction;

namespace dc {

/// The same keys on a keyboard that has Ukrainian letters only: Ctrl+F is Ctrl+А there. Empty, if there is no letter in them.
QKeySequence onUkrainianKeyboard(const QKeySequence &keys);

/// Gives an action's shortcuts second ones on the Ukrainian letters of the same keys: without a Latin layout, Qt knows of
/// no other. Text beside the action still names the first.
void addUkrainianShortcuts(QAction *action);

} // namespace dc
