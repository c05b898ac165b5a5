// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "ui_mainwindow.h"

#include "app/language/languagecontroller.h"
#include "app/look/theme.h"
#include "app/settings.h"

#include <QActionGroup>
#include <QApplication>

namespace dc {

Appearance::Appearance(const Ui::MainWindow &ui, Settings &settings, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(language)
    , m_systemFont(QApplication::font())
{
    connectThemes(ui);
    connectTextSizes(ui);
    connectLanguages(ui);
}

void Appearance::restoreTextSize()
{
    if (m_settings.textSizeStep() != 0)
        setTextSizeStep(m_settings.textSizeStep());
}

void Appearance::followDesktop()
{
    if (m_settings.theme() == ThemeChoice::System)
        applyTheme(ThemeChoice::System);
}

void Appearance::connectThemes(const Ui::MainWindow &ui)
{
    auto *group = new QActionGroup(this);
    for (const auto &[action, theme] :
         {std::pair(ui.actionThemeSystem, ThemeChoice::System), std::pair(ui.actionThemeLight, ThemeChoice::Light),
          std::pair(ui.actionThemeDark, ThemeChoice::Dark)}) {
        group->addAction(action);
        action->setChecked(m_settings.theme() == theme);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            m_settings.setTheme(theme);
            applyTheme(theme);
        });
    }
}

void Appearance::connectTextSizes(const Ui::MainWindow &ui)
{
    // Ctrl+= is what Ctrl++ is on most keyboards without Shift.
    ui.actionTextLarger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(ui.actionTextLarger, &QAction::triggered, this, [this] { setTextSizeStep(m_settings.textSizeStep() + 1); });
    connect(ui.actionTextSmaller, &QAction::triggered, this,
            [this] { setTextSizeStep(m_settings.textSizeStep() - 1); });
    connect(ui.actionTextNormal, &QAction::triggered, this, [this] { setTextSizeStep(0); });
}

void Appearance::connectLanguages(const Ui::MainWindow &ui)
{
    auto *group = new QActionGroup(this);
    for (const auto &[action, choice] : {std::pair(ui.actionLanguageSystem, std::optional<Language>()),
                                         std::pair(ui.actionEnglish, std::optional(Language::English)),
                                         std::pair(ui.actionUkrainian, std::optional(Language::Ukrainian))}) {
        group->addAction(action);
        action->setChecked(m_language.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setLanguage(choice);
            m_language.choose(choice);
        });
    }
}

void Appearance::setTextSizeStep(int step)
{
    m_settings.setTextSizeStep(qBound(Settings::minimumTextSizeStep, step, Settings::maximumTextSizeStep));
    QFont font = m_systemFont;
    // A system's font may be given in pixels.
    font.setPointSizeF(qMax(4.0, QFontInfo(m_systemFont).pointSizeF() + m_settings.textSizeStep()));
    QApplication::setFont(font);
}

} // namespace dc
