// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/shortcuts.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace dc {

QKeySequence onUkrainianKeyboard(const QKeySequence &keys)
{
    // From A to Z, where they lie on the keyboard.
    static constexpr char16_t letters[] = u"ФИСВУАПРШОЛДЬТЩЗЙКІЕГМЦЧНЯ";
    if (keys.count() != 1)
        return {};
    const int key = keys[0].key();
    if (key < Qt::Key_A || key > Qt::Key_Z)
        return {};
    return {QKeyCombination(keys[0].keyboardModifiers(), static_cast<Qt::Key>(letters[key - Qt::Key_A]))};
}

bool triggerOnUkrainianKeyboard(const QKeyEvent &pressed, const QList<QAction *> &actions)
{
    const QKeySequence keys(pressed.keyCombination());
    for (QAction *action : actions) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        const bool isMeant = std::ranges::any_of(
            shortcuts, [&keys](const QKeySequence &shortcut) { return onUkrainianKeyboard(shortcut) == keys; });
        if (isMeant && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace dc
