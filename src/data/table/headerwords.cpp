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
{
    for (const Language language : allLanguages) {
        const QString title = column.title.in(language);
        m_words += wordsOf(beginningOf(title));
        m_allWords += wordsOf(title);
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
    return has(words);
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
        Entry{{u"громад*"_s, u"тергромад*"_s, u"hromada"_s, u"community"_s},
              {u"community"_s, u"communities"_s},
              {u"громада"_s, u"громади"_s, u"громад"_s}},
        Entry{{u"місто"_s, u"міста"_s, u"town"_s}, {u"town"_s, u"towns"_s}, {u"місто"_s, u"міста"_s, u"міст"_s}},
        Entry{{u"школа"_s, u"школи"_s, u"school"_s}, {u"school"_s, u"schools"_s}, {u"школа"_s, u"школи"_s, u"шкіл"_s}},
        Entry{{u"район"_s, u"району"_s, u"district"_s},
              {u"district"_s, u"districts"_s},
              {u"район"_s, u"райони"_s, u"районів"_s, u"району"_s}},
        Entry{{u"область"_s, u"області"_s, u"region"_s},
              {u"region"_s, u"regions"_s},
              {u"область"_s, u"області"_s, u"областей"_s}},
        Entry{{u"село"_s, u"села"_s, u"village"_s}, {u"village"_s, u"villages"_s}, {u"село"_s, u"села"_s, u"сіл"_s}},
    };
    Noun noun;
    const auto entry = std::ranges::find_if(entries, [&](const Entry &it) { return has(it.words); });
    if (entry != entries.end()) {
        noun.setForms(Language::English, entry->english);
        noun.setForms(Language::Ukrainian, entry->ukrainian);
    }
    return noun;
}

} // namespace dc
