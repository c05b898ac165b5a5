// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/noun.h"

namespace dc {

namespace {

enum UkrainianForm { One, Few, Many, Other };

UkrainianForm ukrainianForm(qint64 count)
{
    const qint64 tens = count % 100;
    const qint64 ones = count % 10;
    if (ones == 1 && tens != 11)
        return One;
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? Few : Many;
}

} // namespace

bool Noun::setForms(Language language, const QStringList &forms)
{
    const bool ukrainian = language == Language::Ukrainian;
    if (forms.size() < (ukrainian ? 3 : 2) || forms.size() > (ukrainian ? 4 : 2) || forms.contains(QString()))
        return false;
    QStringList all = forms;
    if (ukrainian && all.size() == 3)
        all.append(all.at(Few));
    m_forms[static_cast<size_t>(language)] = all;
    return true;
}

bool Noun::isKnown(Language language) const
{
    return !m_forms[static_cast<size_t>(language)].isEmpty();
}

QString Noun::counted(qint64 count, Language language) const
{
    const QStringList &forms = m_forms[static_cast<size_t>(language)];
    return forms.value(language == Language::Ukrainian ? ukrainianForm(count) : count == 1 ? 0 : 1);
}

QString Noun::ofCounted(qint64 count, Language language) const
{
    if (language != Language::Ukrainian)
        return counted(count, language);
    return m_forms[static_cast<size_t>(language)].value(ukrainianForm(count) == One ? Other : Many);
}

QString Noun::plural(Language language) const
{
    return counted(2, language);
}

} // namespace dc
