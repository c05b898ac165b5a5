// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/spellings.h"

#include <QChar>

#include <algorithm>

namespace dc {

namespace {

using Spelling = std::u16string_view;

constexpr LetterSpellings alphabet[] = {
    {u'а', {u"a", u"a"}},           {u'б', {u"b", u"b"}},
    {u'в', {u"v", u"v", u"w"}},     {u'г', {u"h", u"h", u"g"}},
    {u'ґ', {u"g", u"g"}},           {u'д', {u"d", u"d"}},
    {u'е', {u"e", u"e"}},           {u'є', {u"ye", u"ie", u"e", u"je"}},
    {u'ж', {u"zh", u"zh"}},         {u'з', {u"z", u"z"}},
    {u'и', {u"y", u"y", u"i"}},     {u'і', {u"i", u"i"}},
    {u'ї', {u"yi", u"i", u"ji"}},   {u'й', {u"y", u"i", u"j"}},
    {u'к', {u"k", u"k"}},           {u'л', {u"l", u"l"}},
    {u'м', {u"m", u"m"}},           {u'н', {u"n", u"n"}},
    {u'о', {u"o", u"o"}},           {u'п', {u"p", u"p"}},
    {u'р', {u"r", u"r"}},           {u'с', {u"s", u"s"}},
    {u'т', {u"t", u"t"}},           {u'у', {u"u", u"u"}},
    {u'ф', {u"f", u"f"}},           {u'х', {u"kh", u"kh", u"h"}},
    {u'ц', {u"ts", u"ts"}},         {u'ч', {u"ch", u"ch", u"tsch"}},
    {u'ш', {u"sh", u"sh", u"sch"}}, {u'щ', {u"shch", u"shch", u"sch"}},
    {u'ь', {u"", u"", u"'"}},       {u'ю', {u"yu", u"iu", u"ju"}},
    {u'я', {u"ya", u"ia", u"ja"}},  {u'\'', {u"", u"", u"'"}},
};

constexpr LetterSpellings heAfterZe{u'г', {u"gh", u"gh", u"g"}};
// A lone h would make "sh" of сх, "kh" of кх and "zh" of зх.
constexpr LetterSpellings khaAfterSibilantOrKa{u'х', {u"kh", u"kh"}};

constexpr char16_t firstIndexed = u'а';
constexpr char16_t lastIndexed = u'ґ';

/// Places in the alphabet, one more than the index; 0: not a letter of it.
constexpr auto indexes = [] {
    std::array<quint8, lastIndexed - firstIndexed + 1> result{};
    for (size_t i = 0; i < std::size(alphabet); ++i) {
        if (alphabet[i].letter >= firstIndexed)
            result[alphabet[i].letter - firstIndexed] = static_cast<quint8>(i + 1);
    }
    return result;
}();

bool isWordStart(QStringView text, qsizetype at)
{
    if (at > 1 && text[at - 1] == u'\'')
        --at;
    return at == 0 || !text[at - 1].isLetter();
}

} // namespace

const LetterSpellings *latinSpellings(char16_t letter, char16_t previous)
{
    if (letter == u'\'')
        return &alphabet[std::size(alphabet) - 1];
    if (letter < firstIndexed || letter > lastIndexed)
        return nullptr;
    if (letter == u'г' && previous == u'з')
        return &heAfterZe;
    if (letter == u'х' && (previous == u'с' || previous == u'к' || previous == u'з'))
        return &khaAfterSibilantOrKa;
    const quint8 index = indexes[letter - firstIndexed];
    return index == 0 ? nullptr : &alphabet[index - 1];
}

qsizetype latinLetterLength(QStringView text, qsizetype at)
{
    static constexpr Spelling anywhere[]{u"shch", u"zgh", u"zh", u"kh", u"ts", u"ch", u"sh"};
    static constexpr Spelling atStart[]{u"ye", u"yi", u"yu", u"ya"};
    static constexpr Spelling elsewhere[]{u"ie", u"iu", u"ia"};

    if (text[at] > u'z')
        return 1;
    const QStringView rest = text.sliced(at);
    for (const Spelling spelling : anywhere) {
        if (rest.startsWith(spelling))
            return static_cast<qsizetype>(spelling.size());
    }
    if (rest.size() < 2 || (rest[0] != u'y' && rest[0] != u'i'))
        return 1;
    const bool start = isWordStart(text, at);
    const auto matches = [&](Spelling spelling) { return rest.startsWith(spelling); };
    const bool two = start ? std::any_of(std::begin(atStart), std::end(atStart), matches)
                           : std::any_of(std::begin(elsewhere), std::end(elsewhere), matches);
    return two ? 2 : 1;
}

} // namespace dc
