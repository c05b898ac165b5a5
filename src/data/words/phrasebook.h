// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <memory>

class QTranslator;

namespace dc {

/// The program's translated texts in one given language, whatever language the window speaks: what an image, a PDF or a
/// table in the other language is made with.
class Phrasebook
{
public:
    explicit Phrasebook(Language language);
    ~Phrasebook();
    Phrasebook(Phrasebook &&) noexcept;
    Phrasebook &operator=(Phrasebook &&) noexcept;

    Language language() const { return m_language; }
    /// As QCoreApplication::translate(), which lupdate takes it for: extracts its calls, and fills in %n.
    QString translate(const char *context, const char *text, const char *disambiguation = nullptr, int n = -1) const;

    /// Where the compiled translations stand: ":/i18n/digital-cities_uk.qm".
    static QString path(Language language);

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace dc
