// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/bilingual.h"

#include "data/detect/cellvalues.h"
#include "data/detect/headernames.h"
#include "data/detect/headertext.h"
#include "data/detect/languagemark.h"

#include <algorithm>

namespace dc {

namespace {

/// Of the cells that are not empty most are Cyrillic, or none; nothing where there are no cells.
std::optional<Language> languageOf(const Grid &grid, std::span<const size_t> rows, size_t column)
{
    constexpr size_t lookedAt = 200;
    size_t filled = 0;
    size_t cyrillic = 0;
    for (const size_t row : rows) {
        const std::string_view text = grid.text(row, column);
        if (isMissingMark(trimmed(text)))
            continue;
        cyrillic += isCyrillic(text) ? 1 : 0;
        if (++filled == lookedAt)
            break;
    }
    if (filled == 0)
        return std::nullopt;
    return cyrillic * 2 > filled ? Language::Ukrainian : Language::English;
}

/// Names of things rather than codes.
bool areWords(const Grid &grid, std::span<const size_t> rows, size_t column)
{
    constexpr size_t lookedAt = 200;
    const std::span<const size_t> some = rows.first(std::min(rows.size(), lookedAt));
    const auto withDigits = std::ranges::count_if(some, [&](size_t row) {
        return std::ranges::any_of(grid.text(row, column), [](char c) { return c >= '0' && c <= '9'; });
    });
    return static_cast<size_t>(withDigits) * 10 <= some.size();
}

class LanguageJoiner
{
public:
    LanguageJoiner(const Grid &grid, std::span<const size_t> rows, std::vector<ColumnSource> columns)
        : m_grid(grid)
        , m_rows(rows)
        , m_columns(std::move(columns))
        , m_isGone(m_columns.size())
    {
        for (const ColumnSource &column : m_columns)
            m_names.push_back(markedName(column.info.id));
    }

    std::vector<ColumnSource> join()
    {
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (const auto other = otherOf(column))
                join(column, *other);
        }
        joinUnnamed();
        nameLanguages();
        std::vector<ColumnSource> result;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (!m_isGone[column])
                result.push_back(std::move(m_columns[column]));
        }
        return result;
    }

private:
    bool isBase(size_t column) const { return m_names[column].base == m_columns[column].info.id; }

    bool isTaken(const QString &id) const
    {
        return std::ranges::any_of(m_columns, [&](const ColumnSource &column) { return column.info.id == id; });
    }

    /// The column with what this one has, in the language that this one is not in.
    std::optional<size_t> otherOf(size_t column) const
    {
        if (m_isGone[column] || !m_names[column].language)
            return std::nullopt;
        // One that is marked too, or else a plain one.
        for (const bool isMarked : {true, false}) {
            for (size_t other = 0; other < m_columns.size(); ++other) {
                const auto language = m_names[other].language;
                if (other != column && !m_isGone[other] && m_names[other].base == m_names[column].base
                    && language.has_value() == isMarked && language != m_names[column].language
                    && areOneText(column, other))
                    return other;
            }
        }
        return std::nullopt;
    }

    bool areOneText(size_t marked, size_t other) const
    {
        const bool areTexts = m_columns[marked].info.isText() && m_columns[other].info.isText();
        if (m_names[marked].isField)
            return areTexts || m_columns[marked].info.isText() || m_columns[other].info.isText();
        const Language language = *m_names[marked].language;
        return areTexts && languageOf(m_grid, m_rows, m_columns[marked].column).value_or(language) == language
            && languageOf(m_grid, m_rows, m_columns[other].column) != language;
    }

    void join(size_t marked, size_t other)
    {
        const size_t first = std::min(marked, other);
        const size_t second = std::max(marked, other);
        const Language language = *m_names[marked].language;
        // What a plain name has of titles is said of both.
        ColumnInfo info = m_columns[isBase(other) ? other : first].info;
        if (isBase(other) || !isTaken(m_names[marked].base))
            info.id = m_names[marked].base;
        LocalizedString title;
        title.set(language, titleOf(marked, language));
        title.set(otherThan(language), titleOf(other, otherThan(language)));
        info.title = info.label = title;
        if (m_columns[marked].info.type != m_columns[other].info.type)
            info.type = ColumnType::Text;
        ColumnSource &joined = m_columns[first];
        std::array<std::optional<size_t>, allLanguages.size()> places;
        places[static_cast<size_t>(language)] = m_columns[marked].column;
        places[static_cast<size_t>(otherThan(language))] = m_columns[other].column;
        joined.info = std::move(info);
        joined.languages = places;
        m_isGone[second] = true;
    }

    QString titleOf(size_t column, Language language) const
    {
        return markedName(m_columns[column].info.title.in(language)).base;
    }

    /// Statistical tables have the names of the rows at the left in one language and at the right in the other, with no header.
    void joinUnnamed()
    {
        std::array<std::vector<size_t>, allLanguages.size()> unnamed;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const auto &[info, place, languages] = m_columns[column];
            if (!info.isText() || info.id != unnamedColumn(place).id || !areWords(m_grid, m_rows, place))
                continue;
            if (const auto language = languageOf(m_grid, m_rows, place))
                unnamed[static_cast<size_t>(*language)].push_back(column);
        }
        if (unnamed[0].size() != 1 || unnamed[1].size() != 1)
            return;
        ColumnSource &first = m_columns[std::min(unnamed[0][0], unnamed[1][0])];
        const size_t second = std::max(unnamed[0][0], unnamed[1][0]);
        first.languages = {m_columns[unnamed[0][0]].column, m_columns[unnamed[1][0]].column};
        first.info.type = ColumnType::Text;
        m_isGone[second] = true;
    }

    /// Of fields as a data package has them, alone or plain.
    void nameLanguages()
    {
        std::optional<Language> plain;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (m_names[column].isField)
                plain = otherThan(*m_names[column].language);
        }
        for (size_t column = 0; column < m_columns.size(); ++column) {
            ColumnSource &source = m_columns[column];
            const MarkedName &name = m_names[column];
            if (!plain || m_isGone[column] || !source.info.isText() || source.languages != ColumnSource().languages)
                continue;
            const Language language = name.isField ? *name.language : *plain;
            source.languages[static_cast<size_t>(language)] = source.column;
            if (name.isField && !isTaken(name.base)) {
                source.info.id = name.base;
                source.info.title = source.info.label = inItsLanguage(titleOf(column, language));
            }
        }
    }

    const Grid &m_grid;
    std::span<const size_t> m_rows;
    std::vector<ColumnSource> m_columns;
    std::vector<bool> m_isGone; ///< into another one
    std::vector<MarkedName> m_names;
};

} // namespace

std::vector<ColumnSource> joinLanguages(const Grid &grid, std::span<const size_t> rows,
                                        std::vector<ColumnSource> columns)
{
    return LanguageJoiner(grid, rows, std::move(columns)).join();
}

} // namespace dc
