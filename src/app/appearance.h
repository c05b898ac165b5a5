// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>

namespace Ui {
class MainWindow;
}

namespace dc {

class LanguageController;
class Settings;

/// How the program looks and speaks: theme, size of the text and language, as the menus offer them and the settings keep them.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Does what the actions of this window say. All outlive the object.
    Appearance(const Ui::MainWindow &ui, Settings &settings, LanguageController &language, QObject *parent);

    /// As it was the last time.
    void restoreTextSize();
    /// The desktop has gone from light to dark, or back.
    void followDesktop();

private:
    void connectThemes(const Ui::MainWindow &ui);
    void connectTextSizes(const Ui::MainWindow &ui);
    void connectLanguages(const Ui::MainWindow &ui);
    void setTextSizeStep(int step);

    Settings &m_settings;
    LanguageController &m_language;
    QFont m_systemFont;
};

} // namespace dc
