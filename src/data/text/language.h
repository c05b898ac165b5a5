// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace dc {

/// The languages that the program and its data speak.
enum class Language : quint8 { English, Ukrainian };

inline constexpr std::array allLanguages{Language::English, Language::Ukrainian};

constexpr Language otherThan(Language language)
{
    return language == Language::English ? Language::Ukrainian : Language::English;
}

/// ISO 639-1 code: "en", "uk". It is the suffix of localized fields (`name@uk`) and of exported files.
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);

/// The locale for numbers, dates and Qt's own texts in this language.
QLocale localeOf(Language language);

/// The language of the system, English where it is neither of ours.
Language systemLanguage();

/// A short text in each language. A missing one falls back to the other.
class LocalizedString
{
public:
    LocalizedString() = default;
    LocalizedString(QString english, QString ukrainian);

    QString in(Language language) const;
    bool isEmpty() const;
    void set(Language language, QString text);

    bool operator==(const LocalizedString &) const = default;

private:
    std::array<QString, allLanguages.size()> m_texts;
};

} // namespace dc
