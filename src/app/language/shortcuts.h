// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QKeyEvent;

namespace dc {

/// The same keys on a keyboard that has Ukrainian letters only: Ctrl+F is Ctrl+А there. Empty, if there is no letter in them.
QKeySequence onUkrainianKeyboard(const QKeySequence &keys);

/// Triggers the one of these actions whose shortcut lies on the keys that were pressed, on a keyboard with Ukrainian letters
/// only. It is asked for keys that nobody took: with a Latin layout beside the Ukrainian one Qt finds the shortcut itself, and
/// a second shortcut would make it ambiguous.
bool triggerOnUkrainianKeyboard(const QKeyEvent &pressed, const QList<QAction *> &actions);

} // namespace dc
