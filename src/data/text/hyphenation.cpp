// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/hyphenation.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dc {

static bool isVowel(QChar letter)
{
    static constexpr QStringView vowels = u"аеєиіїоуюяыэёaeiouy";
    return vowels.contains(letter.toLower());
}

/// Of the consonants between two vowels the ones that begin the second syllable: where they start.
static qsizetype startOfSyllable(QStringView word, qsizetype first, qsizetype end)
{
    static constexpr std::array<QStringView, 6> whole{u"ськ", u"зьк", u"цьк", u"ств", u"дж", u"дз"};
    const QStringView consonants = word.sliced(first, end - first);
    for (const QStringView together : whole) {
        if (consonants.endsWith(together, Qt::CaseInsensitive))
            return end - together.size();
    }
    static constexpr QStringView liquids = u"рлrl";
    static constexpr QStringView stops = u"бпфгґкхдтзсжшчцbpfgkdtc";
    qsizetype start = end - 1;
    while (start > first && (!word[start].isLetter() || word[start].toLower() == u'ь'))
        --start;
    const bool isPair =
        start > first && liquids.contains(word[start].toLower()) && stops.contains(word[start - 1].toLower());
    return isPair ? start - 1 : start;
}

QList<qsizetype> hyphenPlaces(QStringView word)
{
    constexpr qsizetype fewestLetters = 3;
    const auto isInWord = [](QChar c) { return c.isLetter() || c == u'\'' || c == u'’'; };
    QList<qsizetype> places;
    qsizetype vowel = -1; // the last one
    qsizetype start = 0; // of the letters that nothing parts
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isInWord(word[i])) {
            vowel = -1;
            start = i + 1;
            while (!places.isEmpty() && places.constLast() > i - fewestLetters)
                places.removeLast();
        } else if (isVowel(word[i])) {
            // Two vowels side by side are two syllables; but for Latin ones, which are mostly one sound.
            const qsizetype place = vowel < 0 || (vowel + 1 == i && word[i] < u'\u0400') ? start
                : vowel + 1 == i                                                         ? i
                                 : startOfSyllable(word, vowel + 1, i);
            if (place >= start + fewestLetters)
                places.append(place);
            vowel = i;
        }
    }
    while (!places.isEmpty() && places.constLast() > word.size() - fewestLetters)
        places.removeLast();
    return places;
}

} // namespace dc
