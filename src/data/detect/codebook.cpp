// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/codebook.h"

#include "data/detect/headertext.h"
#include "data/detect/languagemark.h"
#include "data/detect/units.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

/// What a column of a codebook tells.
enum class Part : quint8 { Nothing, Name, Title, Description, Note, Unit };

struct PartColumn
{
    Part part = Part::Nothing;
    std::optional<Language> language;
};

Part partOf(const QString &name)
{
    struct Words
    {
        Part part;
        QStringList words;
    };
    // The first that has one of the words: a "variable label" is a label, a «назва змінної» is a name, and «назва» a title.
    static const std::array all{
        Words{Part::Unit, {u"unit"_s, u"units"_s, u"одиниця"_s, u"одиниці"_s, u"вимір"_s}},
        Words{Part::Note,
              {u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s, u"примітка"_s, u"примітки"_s, u"коментар"_s}},
        Words{Part::Description,
              {u"description"_s, u"definition"_s, u"explanation"_s, u"опис"_s, u"пояснення"_s, u"визначення"_s}},
        Words{Part::Title, {u"label"_s, u"title"_s, u"підпис"_s, u"заголовок"_s, u"мітка"_s}},
        Words{Part::Name,
              {u"variable"_s, u"var"_s, u"field"_s, u"column"_s, u"name"_s, u"id"_s, u"key"_s, u"змінна"_s,
               u"змінної"_s, u"поле"_s, u"поля"_s, u"стовпець"_s, u"стовпця"_s, u"колонка"_s, u"колонки"_s, u"код"_s}},
        Words{Part::Title, {u"назва"_s, u"найменування"_s, u"показник"_s}},
    };
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    const QStringList words = name.toLower().split(between, Qt::SkipEmptyParts);
    const auto found = std::ranges::find_if(all, [&](const Words &entry) {
        return std::ranges::any_of(entry.words, [&](const QString &word) { return words.contains(word); });
    });
    return found == all.end() ? Part::Nothing : found->part;
}

std::vector<PartColumn> partsOf(const Grid &grid, size_t row)
{
    std::vector<PartColumn> parts;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const MarkedName name = markedName(headerText(grid, row, column));
        parts.push_back({.part = partOf(name.base), .language = name.language});
    }
    return parts;
}

bool has(const std::vector<PartColumn> &parts, Part part)
{
    return std::ranges::find(parts, part, &PartColumn::part) != parts.end();
}

/// The texts of a row that are this part of it, each in its language.
LocalizedString textOf(const Grid &grid, size_t row, const std::vector<PartColumn> &parts, Part part)
{
    LocalizedString result;
    // What a column says of its language goes before what the letters say.
    for (const bool isMarked : {false, true}) {
        for (size_t column = 0; column < parts.size(); ++column) {
            if (parts[column].part != part || parts[column].language.has_value() != isMarked)
                continue;
            const QString text = headerText(grid, row, column);
            if (text.isEmpty())
                continue;
            if (isMarked)
                result.set(*parts[column].language, text);
            else if (result.isEmpty())
                result = inItsLanguage(text);
        }
    }
    return result;
}

} // namespace

std::optional<Codebook> Codebook::read(const Grid &grid)
{
    constexpr size_t lookedAt = 10; // titles may stand above
    for (size_t header = 0; header < std::min(grid.rowCount(), lookedAt); ++header) {
        const std::vector<PartColumn> parts = partsOf(grid, header);
        if (!has(parts, Part::Name) || (!has(parts, Part::Title) && !has(parts, Part::Description)))
            continue;
        Codebook codebook;
        for (size_t row = header + 1; row < grid.rowCount(); ++row) {
            const LocalizedString name = textOf(grid, row, parts, Part::Name);
            Entry entry{.title = textOf(grid, row, parts, Part::Title),
                        .description = textOf(grid, row, parts, Part::Description),
                        .note = textOf(grid, row, parts, Part::Note),
                        .unit = textOf(grid, row, parts, Part::Unit)};
            if (entry.title.isEmpty() && !has(parts, Part::Title))
                std::swap(entry.title, entry.description);
            const QString key = name.in(Language::English).toCaseFolded();
            if (!key.isEmpty() && !codebook.m_entries.contains(key))
                codebook.m_entries.insert(key, entry);
        }
        return codebook;
    }
    return std::nullopt;
}

const Codebook::Entry *Codebook::entryOf(const ColumnInfo &column) const
{
    for (const QString &name : {column.id, column.title.in(Language::English), column.title.in(Language::Ukrainian)}) {
        if (const auto entry = m_entries.constFind(name.toCaseFolded()); entry != m_entries.cend())
            return &*entry;
    }
    return nullptr;
}

size_t Codebook::fit(std::span<const ColumnInfo> columns) const
{
    const auto named = static_cast<size_t>(
        std::ranges::count_if(columns, [&](const ColumnInfo &column) { return entryOf(column) != nullptr; }));
    // Columns may have come to the table, or have left it, since the codebook was made.
    const bool isOfOther =
        named < 2 || (named * 3 < columns.size() && named * 3 < static_cast<size_t>(m_entries.size()));
    return isOfOther ? 0 : named;
}

void Codebook::describe(std::vector<ColumnInfo> &columns) const
{
    for (ColumnInfo &column : columns) {
        const Entry *entry = entryOf(column);
        if (!entry)
            continue;
        column.title = withUnit(entry->title.isEmpty() ? column.title : entry->title, entry->unit);
        column.label = column.title;
        if (!entry->description.isEmpty())
            column.description = entry->description;
        column.note = entry->note;
    }
}

const Codebook *bestCodebook(std::span<const Codebook> codebooks, std::span<const ColumnInfo> columns)
{
    const auto best =
        std::ranges::max_element(codebooks, {}, [&](const Codebook &codebook) { return codebook.fit(columns); });
    return best == codebooks.end() || best->fit(columns) == 0 ? nullptr : &*best;
}

} // namespace dc
