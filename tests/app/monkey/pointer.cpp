// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pointer.h"

#include "diary.h"

#include "../testwindow.h"

#include <QWheelEvent>

#include <array>
#include <utility>

namespace dc::test {

namespace {

/// The window that a pointer at this place of it would be in; nothing where it has another size by now.
QWindow *windowAt(const QWidget *window, const QPoint &point)
{
    QWindow *handle = window->windowHandle();
    return handle && handle->isVisible() && QRect({}, handle->size()).contains(point) ? handle : nullptr;
}

QString nameAt(const QWidget *window, const QPoint &point)
{
    const QWidget *widget = window->childAt(point);
    const QWidget *named = widget ? widget : window;
    return u"%1 %2 at %3,%4"_s.arg(QLatin1String(named->metaObject()->className()), named->objectName())
        .arg(point.x())
        .arg(point.y());
}

} // namespace

/// A window that a pointer can reach.
QWidget *Pointer::place()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->window();
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowHandle() && widget->windowType() != Qt::ToolTip
            && widget->windowType() != Qt::Desktop)
            windows.append(widget);
    }
    std::sort(windows.begin(), windows.end(),
              [](const QWidget *one, const QWidget *other) { return one->objectName() < other->objectName(); });
    if (windows.isEmpty() || m_choice.chance(70))
        return m_test.window.get();
    return m_choice.oneOf(windows);
}

/// Somewhere in it: on one of its parts, or anywhere.
QPoint Pointer::pointIn(const QWidget *window)
{
    QList<QWidget *> parts;
    for (QWidget *part : window->findChildren<QWidget *>()) {
        if (part->isVisible() && part->window() == window && !part->visibleRegion().isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty() || m_choice.chance(30))
        return {m_choice.below(window->width()), m_choice.below(window->height())};
    QWidget *part = m_choice.oneOf(parts);
    const QRect visible = part->visibleRegion().boundingRect();
    return part->mapTo(window,
                       visible.topLeft() + QPoint(m_choice.below(visible.width()), m_choice.below(visible.height())));
}

void Pointer::click()
{
    QWidget *window = place();
    const QPoint point = pointIn(window);
    static constexpr std::array buttons{Qt::LeftButton, Qt::LeftButton,  Qt::LeftButton,  Qt::LeftButton,
                                        Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    const Qt::MouseButton button = m_choice.oneOf(buttons);
    const Qt::KeyboardModifiers modifiers = m_choice.modifiers();
    const bool twice = m_choice.chance(12);
    diary().write(u"%1 with button %2 on %3"_s.arg(twice ? u"double click"_s : u"click"_s)
                      .arg(int(button))
                      .arg(nameAt(window, point)));
    const QPointer<QWindow> handle = windowAt(window, point);
    if (!handle)
        return;
    QTest::mouseMove(handle, point);
    if (!handle || windowAt(window, point) != handle)
        return;
    if (twice)
        QTest::mouseDClick(handle, button, modifiers, point);
    else
        QTest::mouseClick(handle, button, modifiers, point);
}

void Pointer::drag()
{
    QWidget *window = place();
    const QPoint from = pointIn(window);
    const QPoint to = pointIn(window);
    diary().write(u"drag from %1 to %2,%3"_s.arg(nameAt(window, from)).arg(to.x()).arg(to.y()));
    m_pressed = windowAt(window, from);
    if (!m_pressed)
        return;
    m_pressedAt = to;
    QTest::mousePress(m_pressed, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4 && m_pressed; ++part) {
        const QPoint at = from + (to - from) * part / 4;
        if (QRect({}, m_pressed->size()).contains(at))
            QTest::mouseMove(m_pressed, at); // may begin an event loop of its own
    }
    release();
}

void Pointer::release()
{
    if (!m_pressed)
        return;
    const QPointer<QWindow> window = std::exchange(m_pressed, nullptr);
    const QPoint at(qBound(0, m_pressedAt.x(), window->width() - 1), qBound(0, m_pressedAt.y(), window->height() - 1));
    QTest::mouseRelease(window, Qt::LeftButton, {}, at);
}

void Pointer::wheel()
{
    QWidget *window = place();
    const QPoint point = pointIn(window);
    QWidget *widget = window->childAt(point);
    if (!widget)
        widget = window;
    const int notches = (1 + m_choice.below(5)) * (m_choice.chance(50) ? 1 : -1);
    const QPoint delta = m_choice.chance(80) ? QPoint(0, 120 * notches) : QPoint(120 * notches, 0);
    const Qt::KeyboardModifiers modifiers = m_choice.modifiers();
    diary().write(u"wheel %1 on %2"_s.arg(notches).arg(nameAt(window, point)));
    QWheelEvent event(widget->mapFrom(window, point), window->mapToGlobal(point), {}, delta, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace dc::test
