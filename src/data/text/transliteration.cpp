// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/transliteration.h"

#include "data/text/spellings.h"
#include "data/text/ukrainianletters.h"

namespace dc {

namespace {

/// The next letter of the word, past signs that are not written in Latin; null at the end of the word.
QChar nextSounded(QStringView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isMark() || isApostrophe(c.unicode()) || c.toLower() == u'ь')
            continue;
        return c.isLetter() ? c : QChar();
    }
    return {};
}

} // namespace

QString transliterate(QStringView ukrainian)
{
    const QString text = ukrainian.toString().normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(text.size() + text.size() / 4);
    QChar previous; // letter of the same word, past marks and apostrophes
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isMark()) {
            result += c;
            continue;
        }
        if (isApostrophe(c.unicode())) {
            const QChar next = i + 1 < text.size() ? text[i + 1].toLower() : QChar();
            const bool withinWord = latinSpellings(previous.toLower().unicode()) && next.isLetter();
            if (!withinWord) {
                result += c;
                previous = QChar();
            }
            continue;
        }
        const QChar lower = c.toLower();
        const LetterSpellings *spellings =
            c.isLetter() ? latinSpellings(lower.unicode(), previous.toLower().unicode()) : nullptr;
        if (!spellings) {
            result += c;
            previous = c.isLetter() ? c : QChar();
            continue;
        }
        const std::u16string_view spelling = previous.isNull() ? spellings->atWordStart() : spellings->elsewhere();
        const qsizetype start = result.size();
        result += QStringView(spelling);
        if (c.isUpper() && !spelling.empty()) {
            // Of several letters for one capital, all are capitals only in a word of capitals.
            const QChar next = nextSounded(text, i);
            const bool allCapitals = next.isNull() ? previous.isUpper() : next.isUpper();
            const qsizetype capitals = allCapitals ? result.size() - start : 1;
            for (qsizetype k = start; k < start + capitals; ++k)
                result[k] = result[k].toUpper();
        }
        previous = c;
    }
    return result;
}

} // namespace dc
