// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tickmenu.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace dc {

namespace {

class TickFilter : public QObject
{
public:
    explicit TickFilter(QMenu *menu)
        : QObject(menu)
        , m_menu(menu)
    { }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isSpace =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        // A release alone may be that of the click which opened the menu.
        const bool isClick = event->type() == QEvent::MouseButtonRelease && std::exchange(m_pressed, false);
        m_pressed = m_pressed || event->type() == QEvent::MouseButtonPress;
        if (!isSpace && !isClick)
            return false;
        QAction *action = isSpace ? m_menu->activeAction()
                                  : m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (!action || !action->isCheckable())
            return false;
        // One that cannot be unticked does nothing, and closes nothing either.
        if (action->isEnabled())
            action->trigger();
        return true;
    }

private:
    QMenu *m_menu;
    bool m_pressed = false;
};

} // namespace

void keepOpenAtTicks(QMenu *menu)
{
    static const QString name = QStringLiteral("tickFilter");
    if (menu->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new TickFilter(menu);
    filter->setObjectName(name);
    menu->installEventFilter(filter);
}

} // namespace dc
