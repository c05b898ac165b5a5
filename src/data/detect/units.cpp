// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/units.h"

#include "data/detect/headertext.h"
#include "data/table/headerwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s.,:()\\[\\]/*]+"_s);
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// Of people and things, which there are no halves of.
bool isCountWord(const QString &word)
{
    static const QSet<QString> words{u"осіб"_s,    u"особи"_s,   u"чол"_s,     u"чоловік"_s, u"людей"_s,
                                     u"од"_s,      u"одиниць"_s, u"одиниці"_s, u"шт"_s,      u"штук"_s,
                                     u"persons"_s, u"people"_s,  u"units"_s,   u"pcs"_s,     u"pieces"_s};
    return words.contains(word);
}

bool isUnitWord(const QString &word)
{
    static const QSet<QString> words{
        u"грн"_s,   u"гривень"_s,  u"гривні"_s,  u"дол"_s,      u"доларів"_s,  u"євро"_s,      u"uah"_s,
        u"usd"_s,   u"eur"_s,      u"hryvnia"_s, u"hryvnias"_s, u"%"_s,        u"відсотків"_s, u"відсотки"_s,
        u"відс"_s,  u"percent"_s,  u"км"_s,      u"км2"_s,      u"км²"_s,      u"м"_s,         u"м2"_s,
        u"м²"_s,    u"м3"_s,       u"м³"_s,      u"га"_s,       u"гектарів"_s, u"т"_s,         u"тонн"_s,
        u"кг"_s,    u"років"_s,    u"днів"_s,    u"годин"_s,    u"хвилин"_s,   u"хв"_s,        u"km"_s,
        u"km2"_s,   u"km²"_s,      u"m"_s,       u"m2"_s,       u"m²"_s,       u"m3"_s,        u"m³"_s,
        u"ha"_s,    u"hectares"_s, u"t"_s,       u"tonnes"_s,   u"kg"_s,       u"years"_s,     u"days"_s,
        u"hours"_s, u"minutes"_s,  u"min"_s};
    return isCountWord(word) || words.contains(word);
}

bool isScaleWord(const QString &word)
{
    static const QSet<QString> words{u"тис"_s,       u"тисяч"_s, u"млн"_s,      u"мільйонів"_s, u"млрд"_s,
                                     u"мільярдів"_s, u"thsd"_s,  u"thousand"_s, u"thousands"_s, u"mln"_s,
                                     u"million"_s,   u"bn"_s,    u"billion"_s};
    return words.contains(word);
}

/// What stands beside the words of a unit: "кв. км", "грн на 1 жителя", "US dollars".
bool isSmallWord(const QString &word)
{
    static const QSet<QString> words{u"кв"_s,     u"куб"_s,    u"на"_s,    u"у"_s,      u"в"_s,     u"1"_s,
                                     u"одного"_s, u"жителя"_s, u"особу"_s, u"душу"_s,   u"сша"_s,   u"sq"_s,
                                     u"per"_s,    u"in"_s,     u"of"_s,    u"capita"_s, u"person"_s};
    return words.contains(word);
}

/// A scale makes halves of what has none: "тис. осіб".
bool countsThings(const QString &unit)
{
    const QStringList words = wordsOf(unit);
    return std::ranges::any_of(words, isCountWord) && std::ranges::none_of(words, isScaleWord);
}

bool isPercent(const QString &unit)
{
    return unit.contains(u'%') || unit.startsWith(u"відс"_s, Qt::CaseInsensitive) || unit == u"percent"_s;
}

constexpr qsizetype longestUnit = 40;

/// Where the unit at the end of a title begins, with what parts it from the rest; -1: there is none.
struct UnitPlace
{
    qsizetype begin = -1;
    QString unit;
};

UnitPlace unitAtEnd(const QString &title)
{
    static const QRegularExpression atEnd(u"(?:\\(([^()]+)\\)|,\\s*([^,*]+))[\\s*]*$"_s);
    const QString end = title.right(longestUnit + 4); // with what stands around it
    const auto match = atEnd.match(end);
    const QString unit = (match.captured(1) + match.captured(2)).trimmed();
    if (!isUnit(unit))
        return {};
    return {.begin = title.size() - end.size() + match.capturedStart(), .unit = unit};
}

bool isMeasured(const ColumnInfo &info)
{
    return info.type == ColumnType::Real && !HeaderWords(info).isLatitude() && !HeaderWords(info).isLongitude();
}

bool hasUnit(const ColumnInfo &info)
{
    return std::ranges::any_of(allLanguages,
                               [&](Language language) { return !unitOf(info.title.in(language)).isEmpty(); });
}

} // namespace

bool isUnit(const QString &text)
{
    if (text.size() > longestUnit)
        return false;
    const QStringList words = wordsOf(text);
    const auto isPart = [](const QString &word) { return isUnitWord(word) || isScaleWord(word) || isSmallWord(word); };
    return std::ranges::all_of(words, isPart)
        && std::ranges::any_of(words, [](const QString &word) { return isUnitWord(word) || isScaleWord(word); });
}

QString unitOf(const QString &title)
{
    return unitAtEnd(title).unit;
}

QString takeUnit(QString &title)
{
    if (isUnit(title))
        return std::exchange(title, {});
    const auto [begin, unit] = unitAtEnd(title);
    if (begin >= 0)
        title = title.left(begin).trimmed();
    return unit;
}

QString withUnit(const QString &title, const QString &unit)
{
    if (unit.isEmpty() || title.isEmpty() || isUnit(title) || !unitOf(title).isEmpty())
        return title;
    const bool isCapitalised = unit.size() > 1 && unit[0].isUpper() && unit[1].isLower();
    return title + u", "_s + (isCapitalised ? unit[0].toLower() + unit.sliced(1) : unit);
}

LocalizedString withUnit(const LocalizedString &title, const LocalizedString &unit)
{
    LocalizedString result = title;
    if (!unit.isEmpty()) {
        for (const Language language : allLanguages)
            result.set(language, withUnit(title.in(language), unit.in(language)));
    }
    return result;
}

bool isUnitRow(const Grid &grid, size_t row)
{
    size_t units = 0;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const QString text = headerText(grid, row, column);
        if (text.isEmpty())
            continue;
        const LocalizedString parts = inLanguages(text);
        if (!isUnit(parts.in(Language::Ukrainian)) || !isUnit(parts.in(Language::English)))
            return false;
        ++units;
    }
    return units > 0;
}

void applyUnit(const LocalizedString &unit, std::vector<ColumnSource> &columns)
{
    const QString ukrainian = unit.in(Language::Ukrainian);
    const bool isCount = countsThings(ukrainian);
    const bool toReals = !isCount && std::ranges::any_of(columns, isMeasured, &ColumnSource::info);
    for (auto &[info, column, languages] : columns) {
        const bool isMeant = toReals ? isMeasured(info) : info.type == ColumnType::Integer && !info.rank;
        if (!isMeant || hasUnit(info))
            continue;
        info.title = info.label = withUnit(info.title, unit);
        if (isPercent(ukrainian))
            info.type = ColumnType::Percent;
        else
            info.additive = HeaderWords(info).isCount(info.type);
    }
}

} // namespace dc
