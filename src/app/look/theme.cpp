// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QTextCharFormat>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.ground, colors.ground);
    palette.setColor(QPalette::Base, colors.paper);
    palette.setColor(QPalette::AlternateBase, colors.ground);
    palette.setColor(QPalette::ToolTipBase, colors.paper);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colors.ink);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.quiet);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.ink);
    return palette;
}

/// Of the desktop, as far as it says so: by its own palette, or as people and desktops tell GTK.
bool systemIsDark()
{
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    if (!gtkTheme.isEmpty())
        return gtkTheme.endsWith(":dark"_L1) || gtkTheme.endsWith("-dark"_L1, Qt::CaseInsensitive);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const auto &file : {u"/gtk-4.0/settings.ini"_s, u"/gtk-3.0/settings.ini"_s}) {
        if (QFile::exists(config + file)
            && QSettings(config + file, QSettings::IniFormat)
                   .value(u"Settings/gtk-application-prefer-dark-theme"_s)
                   .toBool())
            return true;
    }
    QApplication::setPalette(QPalette()); // gives the platform's own back
    return isDark(QApplication::palette());
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    QApplication::setPalette(paletteOf(colorsOf(dark ? ChartTheme::Dark : ChartTheme::Light)));
}

const Colors &colorsOf(const QPalette &palette)
{
    return colorsOf(isDark(palette) ? ChartTheme::Dark : ChartTheme::Light);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness()
        < palette.color(QPalette::Active, QPalette::Text).lightness();
}

QColor mutedTextColor(const QPalette &palette)
{
    return colorsOf(palette).muted;
}

QColor errorColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xffff8a80 : 0xffb3261e);
}

QTextCharFormat matchFormat(const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    QTextCharFormat format;
    format.setBackground(colors.match);
    format.setForeground(colors.onMatch);
    format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace dc
