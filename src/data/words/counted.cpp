// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/words/counted.h"

#include "data/table/statistics.h"
#include "data/words/format.h"

namespace dc {

using namespace Qt::StringLiterals;

static QString number(qint64 count, Language language)
{
    return localeOf(language).toString(count);
}

/// What plural forms are chosen by. (Casts within translate() are more than lupdate can read.)
static int plural(qint64 count)
{
    return countOf(static_cast<double>(count));
}

QString counted(qint64 count, const Noun &noun, const Phrasebook &phrases)
{
    const Language language = phrases.language();
    if (noun.isKnown(language))
        return number(count, language) + QLatin1Char(' ') + noun.counted(count, language);
    return phrases.translate("Counted", "%n row(s)", nullptr, plural(count));
}

QString countedOf(qint64 part, qint64 all, const Noun &noun, const Phrasebook &phrases)
{
    const Language language = phrases.language();
    if (noun.isKnown(language)) {
        //: %1: how many of them, %2: of how many, with what they are: "3 of 8 cities"
        return phrases.translate("Counted", "%1 of %2")
            .arg(number(part, language), number(all, language) + QLatin1Char(' ') + noun.ofCounted(all, language));
    }
    //: %1: how many of them; %n: of all
    return phrases.translate("Counted", "%1 of %n row(s)", nullptr, plural(all)).arg(number(part, language));
}

QString pluralOf(const Noun &noun, const Phrasebook &phrases)
{
    return noun.isKnown(phrases.language()) ? noun.plural(phrases.language()) : phrases.translate("Counted", "rows");
}

} // namespace dc
