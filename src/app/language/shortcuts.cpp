// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/shortcuts.h"

#include <QAction>

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
    return QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), static_cast<Qt::Key>(letters[key - Qt::Key_A])));
}

void addUkrainianShortcuts(QAction *action)
{
    QList<QKeySequence> all = action->shortcuts();
    const QList<QKeySequence> latin = all;
    for (const QKeySequence &keys : latin) {
        const QKeySequence other = onUkrainianKeyboard(keys);
        if (!other.isEmpty() && !all.contains(other))
            all.append(other);
    }
    if (all.size() > latin.size())
        action->setShortcuts(all);
}

} // namespace dc
