// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/headerwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}№]+"_s);
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

QString beginningOf(const QString &title)
{
    static const QRegularExpression end(u"[,(\\[]"_s);
    return title.left(title.indexOf(end));
}

const QStringList &keyWords()
{
    static const QStringList words{u"code"_s,   u"id"_s,      u"fid"_s,     u"uid"_s,         u"uuid"_s,
                                   u"key"_s,    u"код"_s,     u"ключ"_s,    u"кодифікатор"_s, u"koatuu"_s,
                                   u"коатуу"_s, u"катоттг"_s, u"katottg"_s, u"єдрпоу"_s,      u"edrpou"_s};
    return words;
}

/// The word, with at most one letter wrong, missing or too many, or two that have changed places: "popultaion".
bool isNearly(QStringView word, QStringView right)
{
    const auto [own, other] = std::ranges::mismatch(word, right);
    const QStringView rest(own, word.end());
    const QStringView rightRest(other, right.end());
    if (rest.isEmpty() || rightRest.isEmpty())
        return rest.size() + rightRest.size() <= 1;
    if (rest.size() == rightRest.size())
        return rest.sliced(1) == rightRest.sliced(1)
            || (rest.size() > 1 && rest[0] == rightRest[1] && rest[1] == rightRest[0]
                && rest.sliced(2) == rightRest.sliced(2));
    return rest.size() > rightRest.size() ? rest.sliced(1) == rightRest : rest == rightRest.sliced(1);
}

bool endsWithPercent(const QString &title)
{
    static const QRegularExpression percent(u"(%|[\\s,(](відсотк\\w+|percent))[\\s)]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    return percent.match(title).hasMatch();
}

const QStringList &nameWords()
{
    static const QStringList words{u"name"_s, u"title"_s, u"назва"_s, u"найменування"_s};
    return words;
}

} // namespace

HeaderWords::HeaderWords(const ColumnInfo &column)
    : m_idWords(wordsOf(column.id))
    , m_words(m_idWords)
    , m_allWords(m_idWords)
    , m_firstWords(m_idWords.mid(0, 1))
{
    for (const Language language : allLanguages) {
        const QString title = column.title.in(language);
        m_words += wordsOf(beginningOf(title));
        m_allWords += wordsOf(title);
        m_firstWords += wordsOf(title).mid(0, 1);
        m_endsWithQuestionMark = m_endsWithQuestionMark || title.endsWith(u'?');
        m_endsWithPercent = m_endsWithPercent || endsWithPercent(title);
    }
}

bool HeaderWords::hasAny(const QStringList &own, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        if (!word.endsWith(u'*'))
            return own.contains(word);
        const QStringView stem = QStringView(word).chopped(1);
        return std::ranges::any_of(own, [&](const QString &each) { return each.startsWith(stem); });
    });
}

bool HeaderWords::isName() const
{
    return has(nameWords());
}

bool HeaderWords::isCode() const
{
    static const QStringList words = keyWords() + QStringList{u"телефон"_s, u"phone"_s};
    return hasAny(m_idWords, words) || (has(words) && !hasAny(m_idWords, nameWords()));
}

bool HeaderWords::isKey() const
{
    return isCode() && has(keyWords());
}

bool HeaderWords::isRegion() const
{
    static const QStringList words{u"область"_s, u"області"_s, u"регіон"_s, u"region"_s, u"oblast"_s};
    return has(words);
}

bool HeaderWords::isDistrict() const
{
    static const QStringList words{u"район"_s, u"району"_s, u"raion"_s, u"rayon"_s, u"district"_s};
    return has(words);
}

bool HeaderWords::isLatitude() const
{
    static const QStringList words{u"lat"_s, u"latitude"_s, u"широта"_s};
    return has(words);
}

bool HeaderWords::isLongitude() const
{
    static const QStringList words{u"lon"_s, u"lng"_s, u"longitude"_s, u"довгота"_s};
    return has(words);
}

bool HeaderWords::isPopulation() const
{
    static const QStringList words{u"населення"_s, u"population"_s, u"жителів"_s, u"мешканців"_s};
    return has(words)
        || std::ranges::any_of(m_words, [](const QString &word) { return isNearly(word, u"population"); });
}

bool HeaderWords::isQuestion() const
{
    static const QStringList beginnings{u"чи"_s,  u"є"_s,    u"наявність"_s, u"is"_s,       u"has"_s,
                                        u"are"_s, u"have"_s, u"was"_s,       u"presence"_s, u"whether"_s};
    return m_endsWithQuestionMark || hasAny(m_firstWords, beginnings);
}

bool HeaderWords::isYear() const
{
    static const QStringList words{u"year"_s, u"рік"_s, u"року"_s, u"since"_s};
    return has(words);
}

bool HeaderWords::isPercent() const
{
    return m_endsWithPercent;
}

bool HeaderWords::isRank() const
{
    static const QStringList words{u"rank"_s, u"місце"_s, u"рейтинг"_s};
    return has(words);
}

bool HeaderWords::isCount(ColumnType type) const
{
    static const QStringList never{
        u"share"_s,    u"pct"_s,     u"percent*"_s, u"prop"_s,    u"rate"_s,    u"ratio"_s,   u"index"_s,
        u"avg"_s,      u"average"_s, u"mean"_s,     u"density"_s, u"growth"_s,  u"change"_s,  u"age"_s,
        u"distance"_s, u"time"_s,    u"частк*"_s,   u"відсот*"_s, u"індекс*"_s, u"середн*"_s, u"щільність"_s,
        u"приріст*"_s, u"темп*"_s,   u"жителя"_s,   u"особу"_s,   u"душу"_s,    u"рівень"_s,  u"вік"_s,
        u"відстань"_s, u"№"_s,       u"номер"_s,    u"number"_s};
    static const QStringList sums{u"населення"_s, u"population"_s, u"площа"_s,   u"area"_s,    u"total"_s,
                                  u"всього"_s,    u"усього"_s,     u"income"_s,  u"revenue"_s, u"дохід*"_s,
                                  u"доход*"_s,    u"надходжен*"_s, u"витрат*"_s, u"видатк*"_s, u"обсяг*"_s,
                                  u"кількість"_s, u"грн"_s,        u"budget"_s};
    if (isLatitude() || isLongitude() || isPercent() || hasAny(m_allWords, never))
        return false;
    return type == ColumnType::Integer || (type == ColumnType::Real && hasAny(m_allWords, sums));
}

Noun HeaderWords::noun() const
{
    struct Entry
    {
        QStringList words;
        QStringList english;
        QStringList ukrainian;
    };
    static const std::array entries{
        Entry{{u"громад*"_s, u"тергромад*"_s, u"отг"_s, u"тг"_s, u"hromada"_s, u"hromadas"_s, u"community"_s},
              {u"community"_s, u"communities"_s},
              {u"громада"_s, u"громади"_s, u"громад"_s}},
        Entry{{u"місто"_s, u"міста"_s, u"city"_s, u"cities"_s, u"town"_s},
              {u"city"_s, u"cities"_s},
              {u"місто"_s, u"міста"_s, u"міст"_s}},
        Entry{{u"школа"_s, u"школи"_s, u"school"_s, u"schools"_s},
              {u"school"_s, u"schools"_s},
              {u"школа"_s, u"школи"_s, u"шкіл"_s}},
        Entry{{u"лікарня"_s, u"лікарні"_s, u"hospital"_s},
              {u"hospital"_s, u"hospitals"_s},
              {u"лікарня"_s, u"лікарні"_s, u"лікарень"_s}},
        Entry{{u"заклад"_s, u"закладу"_s, u"заклади"_s, u"institution"_s},
              {u"institution"_s, u"institutions"_s},
              {u"заклад"_s, u"заклади"_s, u"закладів"_s, u"закладу"_s}},
        Entry{{u"установа"_s, u"установи"_s, u"organisation"_s, u"organization"_s},
              {u"organisation"_s, u"organisations"_s},
              {u"установа"_s, u"установи"_s, u"установ"_s}},
        Entry{{u"рада"_s, u"ради"_s, u"rada"_s, u"council"_s},
              {u"council"_s, u"councils"_s},
              {u"рада"_s, u"ради"_s, u"рад"_s}},
        Entry{{u"проєкт"_s, u"проєкту"_s, u"проект"_s, u"проекту"_s, u"project"_s},
              {u"project"_s, u"projects"_s},
              {u"проєкт"_s, u"проєкти"_s, u"проєктів"_s, u"проєкту"_s}},
        Entry{{u"район"_s, u"району"_s, u"raion"_s, u"district"_s},
              {u"district"_s, u"districts"_s},
              {u"район"_s, u"райони"_s, u"районів"_s, u"району"_s}},
        Entry{{u"область"_s, u"області"_s, u"oblast"_s, u"region"_s},
              {u"region"_s, u"regions"_s},
              {u"область"_s, u"області"_s, u"областей"_s}},
        Entry{{u"село"_s, u"села"_s, u"village"_s}, {u"village"_s, u"villages"_s}, {u"село"_s, u"села"_s, u"сіл"_s}},
        Entry{{u"settlement"_s},
              {u"settlement"_s, u"settlements"_s},
              {u"населений пункт"_s, u"населені пункти"_s, u"населених пунктів"_s, u"населеного пункту"_s}},
    };
    Noun noun;
    // What comes first is what the name is of: «Назва закладу міста».
    for (const QString &word : m_words) {
        const auto entry = std::ranges::find_if(entries, [&](const Entry &it) { return hasAny({word}, it.words); });
        if (entry == entries.end())
            continue;
        noun.setForms(Language::English, entry->english);
        noun.setForms(Language::Ukrainian, entry->ukrainian);
        break;
    }
    return noun;
}

} // namespace dc
