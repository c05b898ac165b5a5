// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTextCharFormat>

namespace dc {

namespace {

struct Shades
{
    QRgb window, base, alternateBase, text, placeholder, disabled, button, highlight, highlightedText, link, border;
};

constexpr Shades lightShades{0xfff3f4f6, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xff5c6570, 0xff8b939d,
                             0xffeceef1, 0xff084882, 0xffffffff, 0xff084882, 0xffc3c8cf};
constexpr Shades darkShades{0xff23272e, 0xff16181c, 0xff1c1f24, 0xffe6e9ed, 0xffa3acb8, 0xff737c88,
                            0xff2d323a, 0xff2f6fb3, 0xffffffff, 0xff7fbaf5, 0xff454c57};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor::fromRgb(rgb)); };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternateBase);
    set(QPalette::ToolTipBase, shades.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, shades.text);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Mid, shades.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.border));
    return palette;
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    // QPalette() gives the platform's own back.
    QApplication::setPalette(choice == ThemeChoice::Light      ? paletteOf(lightShades)
                                 : choice == ThemeChoice::Dark ? paletteOf(darkShades)
                                                               : QPalette());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness()
        < palette.color(QPalette::Active, QPalette::Text).lightness();
}

QColor mutedTextColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? darkShades.placeholder : lightShades.placeholder);
}

QTextCharFormat matchFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(QColor::fromRgb(isDark(palette) ? 0xff6b5200 : 0xffffe08a));
    format.setForeground(QColor::fromRgb(isDark(palette) ? 0xffffffff : 0xff1b1f24));
    format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace dc
