// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/textfolding.h"

#include "data/text/ukrainianletters.h"

#include <unicode/utf16.h>

namespace dc {

namespace {

/// As many marks as the Stream-Safe Text Format allows on one letter (https://www.unicode.org/reports/tr15/), so that
/// no text makes normalization slow.
constexpr int maxMarks = 30;

char32_t codePointAt(QStringView text, qsizetype at)
{
    char32_t result = text[at].unicode();
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        result = QChar::surrogateToUcs4(text[at], text[at + 1]);
    return result;
}

/// Letters from А to ҁ: none is a mark, and each is one code unit that folds to one.
bool isPlainCyrillic(char16_t unit)
{
    return unit >= 0x400 && unit <= 0x481;
}

/// The end of the letter that begins here, with the marks that belong to it.
qsizetype letterEnd(QStringView text, qsizetype at)
{
    at += U16_LENGTH(codePointAt(text, at));
    for (int marks = 0; marks < maxMarks && at < text.size(); ++marks) {
        if (text[at].unicode() < 0x300 || isPlainCyrillic(text[at].unicode()))
            break;
        const char32_t next = codePointAt(text, at);
        if (!QChar::isMark(next))
            break;
        at += U16_LENGTH(next);
    }
    return at;
}

/// Code units that fold to one other, whatever stands beside them; 0: the others.
char16_t foldedUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
    if (isPlainCyrillic(unit))
        return static_cast<char16_t>(QChar::toCaseFolded(static_cast<char32_t>(unit)));
    if (isApostrophe(unit))
        return u'\'';
    switch (unit) {
    case u'Ґ':
    case u'ґ':
        return u'ґ';
    case u'\u2010': // hyphen
    case u'\u2011': // non-breaking hyphen
    case u'\u2013': // en dash
    case u'\u2014': // em dash
        return u'-';
    case u'\u00a0': // no-break space
    case u'\u202f': // narrow no-break space
        return u' ';
    default:
        return 0;
    }
}

QString foldedLetter(QStringView letter)
{
    const char32_t base = codePointAt(letter, 0);
    if (QChar::category(base) == QChar::Other_Format && letter.size() == U16_LENGTH(base))
        return {};
    const QString decomposed = letter.toString().normalized(QString::NormalizationForm_D);
    if (QChar::script(codePointAt(decomposed, 0)) == QChar::Script_Latin) {
        QString plain;
        for (qsizetype i = 0; i < decomposed.size(); i += U16_LENGTH(codePointAt(decomposed, i))) {
            const char32_t c = codePointAt(decomposed, i);
            if (!QChar::isMark(c))
                plain += QChar::fromUcs4(c);
        }
        return plain.toCaseFolded();
    }
    // Composed first, so that ѓ and ќ stay letters; and again, because the stress mark may stand before a letter's own mark.
    QString composed = decomposed.normalized(QString::NormalizationForm_C);
    if (composed.contains(stressMark))
        composed = composed.remove(stressMark).normalized(QString::NormalizationForm_C);
    return composed.toCaseFolded();
}

/// Calls append(code unit, start and end of its letter in the original) for each code unit of the folded text.
template <typename Append>
void fold(QStringView text, Append append)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = letterEnd(text, start);
        const char16_t unit = end - start == 1 ? foldedUnit(text[start].unicode()) : char16_t(0);
        if (unit != 0) {
            append(QChar(unit), start, end);
        } else {
            const QString letter = foldedLetter(text.sliced(start, end - start));
            for (const QChar c : letter)
                append(c, start, end);
        }
        start = end;
    }
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    fold(text, [&result](QChar unit, qsizetype, qsizetype) { result += unit; });
    return result;
}

FoldedText foldedWithOrigins(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(static_cast<size_t>(text.size()));
    fold(text, [&result](QChar unit, qsizetype start, qsizetype end) {
        result.text += unit;
        result.origins.push_back({start, end - start});
    });
    return result;
}

TextRange FoldedText::original(TextRange range) const
{
    const TextRange first = origins[static_cast<size_t>(range.start)];
    const TextRange last = origins[static_cast<size_t>(range.start + range.length - 1)];
    return {first.start, last.start + last.length - first.start};
}

Script scriptOf(QStringView folded)
{
    Script result = Script::None;
    for (const QChar c : folded) {
        const char16_t unit = c.unicode();
        if (unit >= 0x400 && unit <= 0x52f)
            return Script::Cyrillic;
        if ((unit >= u'a' && unit <= u'z') || (unit >= 0x80 && c.script() == QChar::Script_Latin))
            result = Script::Latin;
    }
    return result;
}

} // namespace dc
