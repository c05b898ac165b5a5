// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/derivedcolumns.h"

#include "data/table/statistics.h"
#include "data/words/phrasebook.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <utility>

namespace dc {

namespace {

/// A column's texts as they stand in the translation files.
struct Texts
{
    const char *title;
    const char *label;
    const char *description;
};

class ColumnMaker
{
public:
    Table::Column make(const char *id, ColumnType type, const Texts &texts, auto values) const
    {
        ColumnInfo info{.id = QString::fromLatin1(id),
                        .type = type,
                        .title = translated(texts.title),
                        .label = translated(texts.label),
                        .description = translated(texts.description),
                        .derived = true};
        return {std::move(info), std::move(values)};
    }

private:
    LocalizedString translated(const char *text) const
    {
        return {m_english.translate("DerivedColumns", text), m_ukrainian.translate("DerivedColumns", text)};
    }

    Phrasebook m_english{Language::English};
    Phrasebook m_ukrainian{Language::Ukrainian};
};

using Numbers = std::vector<std::optional<double>>;

/// The numbers of this column; nothing where there is no such column, or it holds no numbers.
std::optional<Numbers> numbersOf(const std::vector<Table::Column> &columns, QStringView id)
{
    const auto column = std::ranges::find_if(columns, [&](const Table::Column &other) { return other.info.id == id; });
    if (column == columns.end())
        return std::nullopt;
    Numbers numbers;
    if (const auto *integers = std::get_if<Table::Integers>(&column->values)) {
        numbers.assign(integers->begin(), integers->end());
        return numbers;
    }
    if (const auto *reals = std::get_if<Table::Reals>(&column->values)) {
        for (const double real : *reals)
            numbers.push_back(qIsNaN(real) ? std::nullopt : std::optional(real));
        return numbers;
    }
    return std::nullopt;
}

Table::Reals sharesOf(const Numbers &numbers)
{
    Table::Reals result;
    for (const auto &share : shares(numbers))
        result.push_back(share.value_or(std::numeric_limits<double>::quiet_NaN()));
    return result;
}

Table::Integers ranksOf(const Numbers &numbers)
{
    const auto places = ranks(numbers);
    return {places.begin(), places.end()};
}

Table::Integers projectCounts(const std::vector<Row> &offsets)
{
    Table::Integers result;
    for (size_t row = 0; row + 1 < offsets.size(); ++row)
        result.emplace_back(offsets[row + 1] - offsets[row]);
    return result;
}

/// Missing where the year since is, or lies after the data.
Table::Integers yearsUntil(int year, const Numbers &since)
{
    Table::Integers result;
    for (const auto &from : since) {
        const bool isKnown = from && *from <= year;
        result.push_back(isKnown ? std::optional(year - static_cast<qint64>(*from)) : std::nullopt);
    }
    return result;
}

} // namespace

std::vector<Table::Column> derivedColumns(const PackageInfo &info, const std::vector<Table::Column> &columns,
                                          const ProjectTable &projects)
{
    const ColumnMaker maker;
    std::vector<Table::Column> result;
    if (const auto counts = numbersOf(columns, u"projects")) {
        result.push_back(maker.make(
            "share", ColumnType::Percent,
            {QT_TRANSLATE_NOOP("DerivedColumns", "Share"), QT_TRANSLATE_NOOP("DerivedColumns", "Share of all projects"),
             QT_TRANSLATE_NOOP("DerivedColumns", "The city's part of the projects of all cities together.")},
            sharesOf(*counts)));
        result.push_back(maker.make(
            "rank", ColumnType::Integer,
            {QT_TRANSLATE_NOOP("DerivedColumns", "Rank"),
             QT_TRANSLATE_NOOP("DerivedColumns", "Rank by number of projects"),
             QT_TRANSLATE_NOOP("DerivedColumns",
                               "The city's place by number of projects. Cities with equal numbers share a place.")},
            ranksOf(*counts)));
    }
    if (projects.firstOfRow.size() > 1) {
        result.push_back(maker.make(
            "named_projects", ColumnType::Integer,
            {QT_TRANSLATE_NOOP("DerivedColumns", "Named projects"),
             QT_TRANSLATE_NOOP("DerivedColumns", "Projects named in the source"),
             QT_TRANSLATE_NOOP("DerivedColumns", "How many of the city's projects the source lists by name.")},
            projectCounts(projects.firstOfRow)));
    }
    const auto since = numbersOf(columns, u"mayor_since");
    if (since && info.date.isValid()) {
        result.push_back(maker.make(
            "years_in_office", ColumnType::Integer,
            {QT_TRANSLATE_NOOP("DerivedColumns", "Years in office"),
             QT_TRANSLATE_NOOP("DerivedColumns", "Mayor's years in office"),
             QT_TRANSLATE_NOOP("DerivedColumns", "From the year that the mayor took office to the year of the data.")},
            yearsUntil(info.date.year(), *since)));
    }
    // What the file itself says under the same name stands.
    std::erase_if(result, [&](const Table::Column &derived) {
        return std::ranges::any_of(columns,
                                   [&](const Table::Column &column) { return column.info.id == derived.info.id; });
    });
    return result;
}

} // namespace dc
