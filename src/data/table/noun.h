// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QStringList>

#include <array>

namespace dc {

/// What a row of a table is called, in the forms that numbers ask for (Unicode CLDR plural rules): in English one and other
/// ("city", "cities"), in Ukrainian one, few, many and other («рядок», «рядки», «рядків», «рядка»). Ukrainian's other, which
/// is what a fraction takes and the genitive of one, is by default its few.
class Noun
{
public:
    Noun() = default;

    /// False, and nothing is set, unless there are as many forms as the language needs.
    bool setForms(Language language, const QStringList &forms);
    /// Has it forms in this language?
    bool isKnown(Language language) const;

    /// The forms that it has in this language, or none.
    QStringList forms(Language language) const { return m_forms[static_cast<size_t>(language)]; }

    /// As after a count: "8 [cities]", «1 [місто]», «3 [міста]», «8 [міст]». Empty where it has no forms.
    QString counted(qint64 count, Language language) const;
    /// As after "of" and a count: "3 of 8 [cities]", «3 з 21 [міста]», «3 з 8 [міст]». Empty where it has no forms.
    QString ofCounted(qint64 count, Language language) const;
    /// All of them, as a title: "cities", «міста». Empty where it has no forms.
    QString plural(Language language) const;

    bool operator==(const Noun &) const = default;

private:
    std::array<QStringList, allLanguages.size()> m_forms;
};

} // namespace dc
