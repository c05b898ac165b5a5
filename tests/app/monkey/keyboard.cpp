// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard.h"

#include "diary.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <array>

namespace dc::test {

using namespace Qt::StringLiterals;

namespace {

/// What has the keyboard.
QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *focused = QApplication::focusWidget();
    // A dialog that has just opened has the keyboard at once, and not only when the platform says so.
    if (QWidget *modal = QApplication::activeModalWidget(); modal && !(focused && modal->isAncestorOf(focused)))
        return modal->focusWidget() ? modal->focusWidget() : modal;
    return focused ? focused : QApplication::activeWindow();
}

} // namespace

/// As QTest does, but a key may close what it was pressed in.
void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> widget = target();
    if (!widget)
        return;
    const QString text = key > Qt::Key_Space && key <= Qt::Key_Z && !(modifiers & Qt::ControlModifier)
        ? QString(QChar(key)).toLower()
        : QString();
    if (qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, text) || !widget)
        return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    if (!widget)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

void Keyboard::key(bool mayQuit)
{
    static constexpr std::array keys{
        Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,    Qt::Key_PageUp, Qt::Key_PageDown,
        Qt::Key_Home,  Qt::Key_End,    Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Space, Qt::Key_Escape, Qt::Key_F1,     Qt::Key_F3,      Qt::Key_F5,     Qt::Key_F6,
        Qt::Key_F10,   Qt::Key_Menu,   Qt::Key_Delete, Qt::Key_A,       Qt::Key_C,      Qt::Key_Backspace,
        Qt::Key_F,     Qt::Key_E,      Qt::Key_P,      Qt::Key_Plus,    Qt::Key_1,      Qt::Key_2,
        Qt::Key_3,     Qt::Key_4,      Qt::Key_5,      Qt::Key_0,       Qt::Key_Minus,  Qt::Key_V,
        Qt::Key_X,     Qt::Key_Z,      Qt::Key_G,      Qt::Key_F4,      Qt::Key_F2,     Qt::Key_Q};
    static const std::array modifiers{
        Qt::KeyboardModifiers(),
        Qt::KeyboardModifiers(),
        Qt::KeyboardModifiers(),
        Qt::KeyboardModifiers(Qt::ShiftModifier),
        Qt::KeyboardModifiers(Qt::ControlModifier),
        Qt::KeyboardModifiers(Qt::AltModifier),
        Qt::ControlModifier | Qt::ShiftModifier,
    };
    const Qt::Key key = m_choice.oneOf(keys);
    const Qt::KeyboardModifiers held = m_choice.oneOf(modifiers);
    if (key == Qt::Key_Q && held != Qt::NoModifier && !mayQuit)
        return;
    const int times = m_choice.chance(20) ? 1 + m_choice.below(8) : 1;
    diary().write(u"key %1, %2 times"_s.arg(QKeySequence(int(key) | int(held)).toString()).arg(times));
    for (int i = 0; i < times; ++i)
        press(key, held);
}

void Keyboard::type()
{
    static const QStringList words{
        u"k"_s, u"київ"_s, u"Kharkiv"_s, u"е"_s,    u"wi-fi"_s, u"ьь"_s,  u"53"_s, u"-1"_s,   u"<b>A</b>"_s, u"м'я"_s,
        u"𝒳"_s, u"  "_s,   u"e\u0301"_s, u"zzzz"_s, u"20%"_s,   u"1e9"_s, u"є"_s,  u"Jose"_s, u"\u200fא"_s};
    const QString word = m_choice.oneOf(words);
    QObject *focused = QGuiApplication::focusObject();
    diary().write(u"type %1 into %2"_s.arg(word, focused ? focused->objectName() : QString()));
    if (!focused)
        return;
    for (const QChar letter : word) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (QObject *now = QGuiApplication::focusObject()) {
                QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(now, &event);
            }
        }
    }
}

} // namespace dc::test
