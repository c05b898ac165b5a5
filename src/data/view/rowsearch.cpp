// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/view/rowsearch.h"

#include "data/text/textfolding.h"

#include <algorithm>
#include <array>
#include <bit>

namespace dc {

namespace {

/// One bit for each term of a query.
using Terms = quint64;
static_assert(SearchQuery::maxTerms <= 64);

/// What is searched as one: a text in each language, as far as it has them.
class Field
{
public:
    Field(std::string_view english, std::string_view ukrainian)
        : m_texts{english, ukrainian}
    {
        for (size_t i = 0; i < m_texts.size(); ++i) {
            m_folded[i] = folded(toQString(m_texts[i]));
            m_scripts[i] = scriptOf(m_folded[i]);
        }
    }

    /// The language of the text that is shown where this one is asked for.
    Language shown(Language asked) const { return text(asked).empty() ? otherThan(asked) : asked; }
    std::string_view text(Language language) const { return m_texts[static_cast<size_t>(language)]; }

    /// Those of the terms that this language's text holds.
    Terms holds(Language language, const SearchQuery &query, Terms wanted) const
    {
        Terms result = 0;
        const QString &text = m_folded[static_cast<size_t>(language)];
        for (qsizetype term = 0; term < query.termCount() && !text.isEmpty(); ++term) {
            const Terms bit = Terms(1) << term;
            if ((wanted & bit) && query.occursIn(term, text, scripts(query.script(term))))
                result |= bit;
        }
        return result;
    }

    /// How a term is compared: by transliteration only where no text is written in the term's own script.
    Scripts scripts(Script term) const
    {
        return m_scripts[0] == term || m_scripts[1] == term ? Scripts::Same : Scripts::Across;
    }

    QList<TextRange> marks(Language asked, const SearchQuery &query) const
    {
        const QString shownText = toQString(text(shown(asked)));
        QList<TextRange> result;
        for (qsizetype term = 0; term < query.termCount(); ++term)
            result += query.find(term, shownText, scripts(query.script(term)));
        return merged(std::move(result));
    }

private:
    std::array<std::string_view, allLanguages.size()> m_texts;
    std::array<QString, allLanguages.size()> m_folded;
    std::array<Script, allLanguages.size()> m_scripts{};
};

Field cellField(const Table &data, int column, Row row)
{
    return {data.utf8(column, row, Language::English), data.utf8(column, row, Language::Ukrainian)};
}

/// What a child is called.
Field childField(const Relation &relation, Row child)
{
    return cellField(relation.table, relation.table.roles().name, child);
}

/// A text that is not seen in the shown cells and holds some of the terms.
struct Hidden
{
    enum Kind : quint8 { ShownTitle, OtherCell, OtherTitle }; ///< the nearest first

    std::string_view text;
    Language language = Language::English;
    Kind kind = ShownTitle;
    Terms terms = 0;
    int place = 0; ///< the same for the texts of one cell or title in both languages
};

/// The nearest to what the reader has before them; among equals, the one that holds the most of the terms not seen.
FoundIn best(const std::vector<Hidden> &candidates, Terms unseen)
{
    const Hidden *best = nullptr;
    const auto count = [unseen](const Hidden &candidate) { return std::popcount(candidate.terms & unseen); };
    for (const Hidden &candidate : candidates) {
        if (count(candidate) == 0)
            continue;
        if (!best || candidate.kind < best->kind || (candidate.kind == best->kind && count(candidate) > count(*best)))
            best = &candidate;
    }
    Q_ASSERT(best);
    int places = 0;
    int last = -1;
    for (const Hidden &candidate : candidates) { // in the order of their places
        if (count(candidate) > 0 && candidate.place != last) {
            ++places;
            last = candidate.place;
        }
    }
    return {toQString(best->text), best->language, places - 1};
}

} // namespace

RowSearch::RowSearch(Table data, Language shown)
    : m_data(std::move(data))
    , m_shown(shown)
{
    std::ranges::copy_if(m_data.roles().searched, std::back_inserter(m_columns),
                         [&](int column) { return m_data.column(column).isText(); });
}

std::optional<FoundIn> RowSearch::find(Row row, const SearchQuery &query) const
{
    if (query.isEmpty())
        return FoundIn{};
    const Terms all = query.termCount() == 64 ? ~Terms(0) : (Terms(1) << query.termCount()) - 1;
    Terms found = 0;
    Terms seen = 0;
    std::vector<Hidden> hidden;
    int place = 0;
    const auto look = [&](const Field &field, Language language, Hidden::Kind kind) {
        const Terms terms = field.holds(language, query, all & ~seen);
        found |= terms;
        if (terms != 0)
            hidden.push_back({field.text(language), language, kind, terms, place});
    };

    for (const int column : m_columns) {
        const Field field = cellField(m_data, column, row);
        const Language shown = field.shown(m_shown);
        seen |= field.holds(shown, query, all & ~seen);
        look(field, otherThan(shown), Hidden::OtherCell);
        ++place;
    }
    found |= seen;
    if (seen == all)
        return FoundIn{};

    const Relation *relation = m_data.relation();
    for (int child = 0; relation && child < relation->count(row); ++child) {
        const Field field = childField(*relation, relation->child(row, child));
        const Language shown = field.shown(m_shown);
        look(field, shown, Hidden::ShownTitle);
        look(field, otherThan(shown), Hidden::OtherTitle);
        ++place;
    }
    if (found != all)
        return std::nullopt;
    return best(hidden, all & ~seen);
}

QList<TextRange> RowSearch::cellMarks(int column, Row row, const SearchQuery &query) const
{
    if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
        return {};
    return cellField(m_data, column, row).marks(m_shown, query);
}

QList<TextRange> RowSearch::childMarks(Row row, int child, const SearchQuery &query) const
{
    const Relation *relation = m_data.relation();
    return relation ? childField(*relation, relation->child(row, child)).marks(m_shown, query) : QList<TextRange>();
}

} // namespace dc
