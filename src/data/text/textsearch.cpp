// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/textsearch.h"

#include "data/text/scriptmatching.h"

#include <algorithm>

namespace dc {

SearchQuery::SearchQuery(QStringView typed)
    : m_typed(typed.toString().simplified())
{
    for (qsizetype start = 0; start < typed.size() && m_terms.size() < maxTerms;) {
        qsizetype end = start;
        while (end < typed.size() && !typed[end].isSpace())
            ++end;
        QString term = folded(typed.sliced(start, end - start));
        const Script script = scriptOf(term);
        if (!term.isEmpty())
            m_terms.append({std::move(term), script});
        start = end + 1;
    }
}

QList<TextRange> SearchQuery::find(qsizetype term, QStringView text, Scripts scripts) const
{
    const Term &wanted = m_terms[term];
    const FoldedText folded = foldedWithOrigins(text);
    QList<TextRange> found;
    for (qsizetype at = 0; (at = folded.text.indexOf(wanted.text, at)) >= 0; at += wanted.text.size())
        found.append({at, wanted.text.size()});
    if (found.isEmpty() && mayTransliterate(folded.text, wanted, scripts))
        found = findTransliterated(folded.text, wanted.text);
    QList<TextRange> result;
    qsizetype end = 0;
    for (const TextRange &range : std::as_const(found)) {
        const TextRange original = folded.original(range);
        // A letter may fold to several code units, and hold the term more than once.
        if (original.start >= end) {
            result.append(original);
            end = original.start + original.length;
        }
    }
    return result;
}

QList<TextRange> SearchQuery::marks(QStringView text, Scripts scripts) const
{
    QList<TextRange> found;
    for (qsizetype term = 0; term < termCount(); ++term)
        found += find(term, text, scripts);
    return merged(std::move(found));
}

bool SearchQuery::occursIn(qsizetype term, QStringView folded, Scripts scripts) const
{
    const Term &wanted = m_terms[term];
    return folded.contains(wanted.text)
        || (mayTransliterate(folded, wanted, scripts) && !findTransliterated(folded, wanted.text).isEmpty());
}

bool SearchQuery::mayTransliterate(QStringView folded, const Term &term, Scripts scripts)
{
    if (scripts == Scripts::Same || term.script == Script::None)
        return false;
    const Script script = scriptOf(folded);
    return script != Script::None && script != term.script;
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (result.isEmpty() || range.start > result.last().start + result.last().length) {
            result.append(range);
        } else {
            TextRange &last = result.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        }
    }
    return result;
}

} // namespace dc
