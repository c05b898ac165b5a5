// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/encodingscore.h"

#include <QtGlobal>

#include <unicode/localpointer.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <bitset>

namespace dc {

namespace {

constexpr std::u16string_view alphabet = u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
constexpr size_t alphabetSize = alphabet.size() + 1; // 0 stands for the edge of a word

/// How much likelier than any other a letter is after the one before it, in doublings, plus 4: a row for what comes first,
/// a column for what follows, both in the order of the alphabet after the edge of a word. Counted in the 28,000 different
/// Ukrainian words of the translations that Debian 12 installs with its programs, and in 300 names of places and people.
constexpr std::array<const char *, alphabetSize> pairs = {
    "0556405321504006455464553332330003", //
    "7234304032300244556145453133320011", // а
    "3712000600046001523605306020100100", // б
    "5712103502166003405521434010000000", // в
    "6733302500025002424705226010000000", // г
    "7733304600045000300406356000000030", // ґ
    "4623101605156005125644435020000100", // д
    "6224304003400045557247541223220001", // е
    "7004205000000205365014470011000040", // є
    "4731002700065003406510016000300001", // ж
    "3845404400045003256543225000030302", // з
    "7035203001400065465044550353422000", // и
    "7435306021400355546224541122331024", // і
    "8024203000200113435014340030000000", // ї
    "8023103000000003445513650000020002", // й
    "5703000400055001503714445013000000", // к
    "4700201600056003310600125000000644", // л
    "6753000600056003213640215000100000", // м
    "5600505600166003005600444101110425", // н
    "6246505002400315555046541111320031", // о
    "3600000600056002402727225021000010", // п
    "5713303600066003134612445021030023", // р
    "5502000500055005414540275021000705", // с
    "5603000600075003304605325010000512", // т
    "7436304242300324555145551220321031", // у
    "4701100500007000421706135200000100", // ф
    "8602000500036000123604225000000100", // х
    "4500000600258000000200112000000645", // ц
    "4700000702075003207500205010000000", // ч
    "5604000600075005325503255000100000", // ш
    "3600000800055000002600006000000000", // щ
    "7011101030000218026500640001030024", // ь
    "8026303052000013223024260000600040", // ю
    "8014304030300014355123251033000010", // я
};

/// Punctuation and signs that stand in ordinary tables.
constexpr std::u16string_view commonSigns = u"–—‘’“”„«»…№\u00a0°•·§€£²³±×½¼™©®";
constexpr std::u16string_view wordsOfOneLetter = u"абвжзийікоуєяс";
constexpr std::u16string_view signsBeforeWords = u"\u00a0«“„‘№§";
constexpr std::u16string_view signsAfterWords = u"\u00a0»“”’…²³™®";
constexpr std::u16string_view signsWithinWords = u"’";

enum class CharacterKind : quint8 { Space, Digit, Latin, Accented, Cyrillic, Foreign, Sign, Symbol, Nothing };

/// What a byte is in an encoding.
struct Character
{
    char16_t unit = 0;
    CharacterKind kind = CharacterKind::Space;
    quint8 letter = 0; ///< its place in the table of pairs
    bool isCapital = false;
    bool isRussian = false; ///< a letter that Ukrainian has not
};

using CodePage = std::array<Character, 256>;

bool isNotAscii(char c)
{
    return static_cast<signed char>(c) < 0;
}

bool isOneOf(std::u16string_view set, char16_t unit)
{
    return set.find(unit) != std::u16string_view::npos;
}

/// The common letters of Russian count as those that stand in their place in Ukrainian.
char16_t ukrainianFor(char16_t small)
{
    switch (small) {
    case u'ы':
        return u'и';
    case u'э':
        return u'е';
    case u'ъ':
        return u'ь';
    default:
        return small;
    }
}

Character describe(char16_t unit)
{
    Character character{.unit = unit};
    const auto small = static_cast<char16_t>(u_tolower(unit));
    character.isCapital = small != unit;
    const char16_t ukrainian = ukrainianFor(small);
    if (const size_t place = alphabet.find(ukrainian); place != std::u16string_view::npos) {
        character.kind = CharacterKind::Cyrillic;
        character.letter = static_cast<quint8>(place + 1);
        character.isRussian = ukrainian != small;
    } else if (unit >= 0x80 && unit < 0xa0) {
        character.kind = CharacterKind::Nothing;
    } else if (unit < 0x80) {
        character.kind = u_isalpha(unit) ? CharacterKind::Latin
            : u_isdigit(unit)            ? CharacterKind::Digit
                                         : CharacterKind::Space;
    } else if (isOneOf(commonSigns, unit)) {
        character.kind = CharacterKind::Sign;
    } else if (u_isalpha(unit)) {
        character.kind = unit < 0x250 ? CharacterKind::Accented : CharacterKind::Foreign;
    } else {
        character.kind = CharacterKind::Symbol;
    }
    return character;
}

CodePage readCodePage(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(name, &status));
    CodePage page;
    for (size_t byte = 0; byte < page.size(); ++byte) {
        const char source = static_cast<char>(byte);
        char16_t unit = 0xfffd;
        if (U_SUCCESS(status)) {
            UErrorCode ignored = U_ZERO_ERROR; // the room is for one unit, without a zero at the end
            ucnv_toUChars(converter.getAlias(), &unit, 1, &source, 1, &ignored);
        }
        page[byte] = describe(unit);
    }
    // A Latin i is often written for the Ukrainian one.
    page['i'] = describe(u'і');
    page['I'] = describe(u'І');
    return page;
}

const std::array<CodePage, singleByteEncodings.size()> &codePages()
{
    static const auto pages = [] {
        std::array<CodePage, singleByteEncodings.size()> read;
        std::ranges::transform(singleByteEncodings, read.begin(), readCodePage);
        return read;
    }();
    return pages;
}

int pairScore(const Character &before, const Character &after)
{
    return pairs[before.letter][after.letter] - '4';
}

/// How well a character of a text fits between its neighbours, in doublings of how likely it is.
class CharacterScore
{
public:
    CharacterScore(const Character &beforeLast, const Character &before, const Character &character,
                   const Character &after)
        : m_beforeLast(beforeLast)
        , m_before(before)
        , m_character(character)
        , m_after(after)
    { }

    int value() const
    {
        switch (m_character.kind) {
        case CharacterKind::Cyrillic:
            return cyrillic();
        case CharacterKind::Accented:
            return accented();
        case CharacterKind::Sign:
            return sign();
        case CharacterKind::Foreign:
            return -6;
        case CharacterKind::Symbol:
            return isLetter(m_before) || isLetter(m_after) ? -10 : -4;
        case CharacterKind::Nothing:
            return -10;
        case CharacterKind::Space:
        case CharacterKind::Digit:
        case CharacterKind::Latin:
            break;
        }
        return 0;
    }

private:
    static bool is(const Character &character, CharacterKind kind) { return character.kind == kind; }
    static bool isLetter(const Character &character)
    {
        return is(character, CharacterKind::Cyrillic) || is(character, CharacterKind::Accented);
    }
    static bool isSmall(const Character &character) { return isLetter(character) && !character.isCapital; }

    bool isBesideEach(CharacterKind kind) const { return is(m_before, kind) && is(m_after, kind); }
    bool isBeside(CharacterKind kind) const { return is(m_before, kind) || is(m_after, kind); }

    int cyrillic() const
    {
        int score = isBeside(CharacterKind::Cyrillic) ? withinWord() : alone();
        if (isBesideEach(CharacterKind::Digit))
            score -= 6;
        if (isBeside(CharacterKind::Latin))
            score -= 5;
        if (m_character.isRussian)
            score -= 1;
        return score + capitals();
    }

    /// Signs are rarer than letters, and each has its place.
    int sign() const
    {
        if (!isLetter(m_before) && !isLetter(m_after))
            return 0;
        const auto expected = !isLetter(m_before) ? signsBeforeWords
            : !isLetter(m_after)                  ? signsAfterWords
                                                  : signsWithinWords;
        return isOneOf(expected, m_character.unit) ? -2 : -10;
    }

    int withinWord() const
    {
        int score = isOrdinary(m_before) ? pairScore(m_before, m_character) : 0;
        if (!is(m_after, CharacterKind::Cyrillic) && isOrdinary(m_after))
            score += pairScore(m_character, {});
        return score;
    }

    /// Whether the character is part of a text in which words have a beginning and an end.
    static bool isOrdinary(const Character &character)
    {
        return !is(character, CharacterKind::Foreign) && !is(character, CharacterKind::Symbol)
            && !is(character, CharacterKind::Nothing);
    }

    /// Capitals that stand alone are codes and initials, and may be any.
    int alone() const
    {
        if (m_character.isCapital)
            return -1;
        return isOneOf(wordsOfOneLetter, m_character.unit) ? 0 : -2;
    }

    int accented() const
    {
        int score = isBeside(CharacterKind::Latin) ? 2 : -1;
        if (isBeside(CharacterKind::Accented))
            score -= 3;
        return score + capitals();
    }

    /// A capital after a small letter is unlikely, and so is a small one after two capitals.
    int capitals() const
    {
        if (m_character.isCapital)
            return isSmall(m_before) ? -4 : 0;
        return isLetter(m_before) && m_before.isCapital && isLetter(m_beforeLast) && m_beforeLast.isCapital ? -3 : 0;
    }

    const Character &m_beforeLast;
    const Character &m_before;
    const Character &m_character;
    const Character &m_after;
};

int textScore(const CodePage &page, std::string_view bytes)
{
    const auto at = [&](size_t i) {
        return i < bytes.size() ? page[static_cast<unsigned char>(bytes[i])] : Character{};
    };
    int score = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        // What is ASCII is the same in all encodings. (Before the first byte, i - 1 is beyond the end.)
        if (isNotAscii(bytes[i]))
            score += CharacterScore(at(i - 2), at(i - 1), at(i), at(i + 1)).value();
    }
    return score;
}

} // namespace

EncodingGuess guessSingleByteEncoding(std::string_view bytes)
{
    constexpr int doubt = 6; // doublings
    // One letter in 18 is і. Who wrote none, in so many that it is half as likely as before, had IBM866, which lacks it.
    constexpr int lettersWithoutI = 12;
    constexpr size_t cp1125 = 3;
    static_assert(std::string_view(singleByteEncodings[cp1125]) == "cp1125");
    constexpr unsigned char capitalIOfCp1125 = 0xf6;
    constexpr unsigned char smallIOfCp1125 = 0xf7;

    const auto &pages = codePages();
    std::array<int, singleByteEncodings.size()> scores;
    std::ranges::transform(pages, scores.begin(), [&](const CodePage &page) { return textScore(page, bytes); });
    std::bitset<256> used;
    for (const char byte : bytes)
        used.set(static_cast<unsigned char>(byte));
    if (!used[capitalIOfCp1125] && !used[smallIOfCp1125])
        scores[cp1125] -= static_cast<int>(std::ranges::count_if(bytes, isNotAscii) / lettersWithoutI);
    const auto best = static_cast<size_t>(std::ranges::max_element(scores) - scores.begin());

    const auto isSameText = [&](const CodePage &other) {
        for (size_t byte = 0; byte < used.size(); ++byte) {
            if (used[byte] && other[byte].unit != pages[best][byte].unit)
                return false;
        }
        return true;
    };
    bool isCertain = true;
    for (size_t i = 0; i < pages.size(); ++i)
        isCertain = isCertain && (scores[best] - scores[i] >= doubt || isSameText(pages[i]));
    return {singleByteEncodings[best], isCertain};
}

} // namespace dc
