// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/languagecontroller.h"

#include "app/language/log.h"
#include "data/words/phrasebook.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace dc {

using namespace Qt::StringLiterals;

LanguageController::LanguageController(QObject *parent)
    : QObject(parent)
{ }

LanguageController::~LanguageController() = default;

void LanguageController::choose(std::optional<Language> choice)
{
    m_choice = choice;
    const Language language = choice.value_or(systemLanguage());
    if (language == m_language && !m_translators.empty())
        return;
    m_language = language;
    install(language);
    Q_EMIT changed(language);
}

void LanguageController::install(Language language)
{
    // The default locale sends no event of its own, so it is set before the translators are.
    QLocale::setDefault(localeOf(language));
    m_translators.clear();
    const auto add = [this](const QString &file) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
        else
            qCWarning(programLog) << "translations are missing:" << file;
    };
    // The one installed last is asked first.
    if (language != Language::English) {
        const QString code = languageCode(language);
        add(u"%1/qtbase_%2.qm"_s.arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), code));
        add(u":/i18n/qt-supplement_%1.qm"_s.arg(code));
    }
    add(Phrasebook::path(language));
}

} // namespace dc
