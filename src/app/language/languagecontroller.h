// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace dc {

/// Which language the program speaks. Installs the translators: ours, Qt's own, and our supplement to Qt's own.
class LanguageController : public QObject
{
    Q_OBJECT

public:
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    Language language() const { return m_language; }
    /// What was chosen; nothing: as the system.
    std::optional<Language> choice() const { return m_choice; }
    /// It is not remembered here: see Settings.
    void choose(std::optional<Language> choice);

Q_SIGNALS:
    /// The translators speak the new language; widgets get their LanguageChange events after this.
    void changed(Language language);

private:
    void install(Language language);

    std::optional<Language> m_choice;
    Language m_language = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace dc
