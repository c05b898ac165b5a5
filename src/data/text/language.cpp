// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/language.h"

#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Ukrainian ? u"uk"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::Ukrainian ? QLocale(QLocale::Ukrainian, QLocale::Ukraine)
                                           : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language systemLanguage()
{
    // The first of the person's languages that we speak, as desktops list them in order of preference.
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &name : preferred) {
        if (const auto language = languageFromCode(QStringView(name).left(2)))
            return *language;
    }
    return Language::English;
}

LocalizedString::LocalizedString(QString english, QString ukrainian)
    : m_texts{std::move(english), std::move(ukrainian)}
{ }

QString LocalizedString::in(Language language) const
{
    const QString &own = m_texts[static_cast<size_t>(language)];
    return own.isEmpty() ? m_texts[static_cast<size_t>(otherThan(language))] : own;
}

bool LocalizedString::isEmpty() const
{
    return m_texts[0].isEmpty() && m_texts[1].isEmpty();
}

void LocalizedString::set(Language language, QString text)
{
    m_texts[static_cast<size_t>(language)] = std::move(text);
}

} // namespace dc
