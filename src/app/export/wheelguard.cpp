// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace dc {

WheelGuard::WheelGuard(QWidget *page)
    : QObject(page)
{
    const auto boxes = page->findChildren<QWidget *>();
    for (QWidget *box : boxes) {
        if (!qobject_cast<QComboBox *>(box) && !qobject_cast<QAbstractSpinBox *>(box) && !qobject_cast<QTabBar *>(box))
            continue;
        // By default, a turn of the wheel would give them the focus first.
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore(); // it is the page's, then
    return true;
}

} // namespace dc
