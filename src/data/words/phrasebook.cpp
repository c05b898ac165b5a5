// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/phrasebook.h"

#include <QTranslator>

namespace dc {

using namespace Qt::StringLiterals;

Phrasebook::Phrasebook(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    // A missing file leaves the English source texts, which are words too.
    (void)m_translator->load(path(language));
}

Phrasebook::~Phrasebook() = default;
Phrasebook::Phrasebook(Phrasebook &&) noexcept = default;
Phrasebook &Phrasebook::operator=(Phrasebook &&) noexcept = default;

QString Phrasebook::translate(const char *context, const char *text, const char *disambiguation, int n) const
{
    QString result = m_translator->translate(context, text, disambiguation, n);
    if (result.isEmpty())
        result = QString::fromUtf8(text);
    if (n >= 0)
        result.replace("%n"_L1, localeOf(m_language).toString(n));
    return result;
}

QString Phrasebook::path(Language language)
{
    return u":/i18n/digital-cities_%1.qm"_s.arg(languageCode(language));
}

} // namespace dc
