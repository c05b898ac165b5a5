// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/text/scriptmatching.h"

#include "data/text/spellings.h"

#include <algorithm>
#include <vector>

namespace dc {

namespace {

constexpr qsizetype notReached = -1;

bool isUkrainianLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] != u'\'' && latinSpellings(text[at].unicode());
}

char16_t unitBefore(QStringView text, qsizetype at)
{
    return at > 0 ? text[at - 1].unicode() : char16_t(0);
}

bool isWordEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !text[at].isLetter();
}

/// The й of ий and ій, which many leave out at the end of a name: Sadovy.
bool isEndingShortI(QStringView text, qsizetype at)
{
    const char16_t before = unitBefore(text, at);
    return text[at] == u'й' && (before == u'и' || before == u'і');
}

/// A table of how much of the term ends where in the text. Place (i, k) is reached if the first k code units of the term
/// stand for a piece of the text that ends at i; it holds the leftmost start of such a piece. Each place is visited once,
/// so the work is at most the text's length times the term's, whatever they hold.
class Matcher
{
public:
    Matcher(QStringView text, QStringView term)
        : m_text(text)
        , m_term(term)
        , m_rows(static_cast<size_t>((longestSpelling + 1) * (term.size() + 1)), notReached)
        , m_withinLetter(static_cast<size_t>(text.size() + 1), false)
    {
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype end = i + latinLetterLength(text, i);
            for (++i; i < end; ++i)
                m_withinLetter[static_cast<size_t>(i)] = true;
        }
    }

    QList<TextRange> matches()
    {
        QList<TextRange> result;
        for (qsizetype i = 0; i <= m_text.size(); ++i) {
            if (isLetterEdge(i))
                reach(i, 0, i);
            for (qsizetype k = 0; k < m_term.size() && k <= m_furthest; ++k) {
                if (place(i, k) != notReached)
                    step(i, k);
            }
            const qsizetype start = place(i, m_term.size());
            if (start != notReached && start < i && isLetterEdge(i)) {
                const qsizetype end = withSilentEnd(i);
                result.append({start, end - start});
                std::fill(m_rows.begin(), m_rows.end(), notReached);
                m_furthest = 0;
                i = end - 1; // the next match may begin where this one ends
                continue;
            }
            std::fill_n(&place(i, 0), m_furthest + 1, notReached);
        }
        return result;
    }

private:
    bool isLetterEdge(qsizetype i) const { return !m_withinLetter[static_cast<size_t>(i)]; }

    /// Only as many rows are kept as a step can reach.
    qsizetype &place(qsizetype i, qsizetype k)
    {
        return m_rows[static_cast<size_t>((i % (longestSpelling + 1)) * (m_term.size() + 1) + k)];
    }

    void reach(qsizetype i, qsizetype k, qsizetype start)
    {
        qsizetype &known = place(i, k);
        if (known == notReached || start < known)
            known = start;
        m_furthest = std::max(m_furthest, k);
    }

    void step(qsizetype i, qsizetype k)
    {
        const qsizetype start = place(i, k);
        if (isSilentInTerm(i, k))
            reach(i, k + 1, start);
        if (i == m_text.size())
            return;
        if (k > 0 && isSilentInText(i, k))
            reach(i + 1, k, start);
        if (m_text[i] == m_term[k])
            reach(i + 1, k + 1, start);
        stepOverSpellings(m_text, i, m_term, k,
                          [&](qsizetype letters, qsizetype latin) { reach(i + letters, k + latin, start); });
        stepOverSpellings(m_term, k, m_text, i,
                          [&](qsizetype letters, qsizetype latin) { reach(i + latin, k + letters, start); });
    }

    template <typename Reach>
    static void stepOverSpellings(QStringView ukrainian, qsizetype at, QStringView latin, qsizetype latinAt,
                                  Reach reach)
    {
        const LetterSpellings *spellings = latinSpellings(ukrainian[at].unicode(), unitBefore(ukrainian, at));
        if (!spellings)
            return;
        const QStringView tail = latin.sliced(latinAt);
        const std::u16string_view rest(tail.utf16(), static_cast<size_t>(tail.size()));
        for (const std::u16string_view spelling : spellings->all) {
            if (!spelling.empty() && rest.starts_with(spelling))
                reach(1, static_cast<qsizetype>(spelling.size()));
        }
    }

    /// Signs that Latin leaves out, which are left out only against Latin.
    bool isSilentInText(qsizetype i, qsizetype k) const
    {
        if (m_text[i] == u'\'')
            return true;
        if (isUkrainianLetter(m_term, k - 1))
            return false;
        return m_text[i] == u'ь' || (isEndingShortI(m_text, i) && isWordEnd(m_text, i + 1));
    }

    bool isSilentInTerm(qsizetype i, qsizetype k) const
    {
        if (m_term[k] == u'\'')
            return true;
        if (isUkrainianLetter(m_text, i - 1) || isUkrainianLetter(m_text, i))
            return false;
        return m_term[k] == u'ь' || (isEndingShortI(m_term, k) && isWordEnd(m_text, i));
    }

    /// A soft sign belongs to the letter before it.
    qsizetype withSilentEnd(qsizetype end) const
    {
        while (end < m_text.size() && m_text[end] != u'\'' && isSilentInText(end, m_term.size()))
            ++end;
        return end;
    }

    QStringView m_text;
    QStringView m_term;
    std::vector<qsizetype> m_rows;
    std::vector<bool> m_withinLetter;
    qsizetype m_furthest = 0; ///< no place beyond this k is reached in any row
};

} // namespace

QList<TextRange> findTransliterated(QStringView text, QStringView term)
{
    if (term.isEmpty() || term.size() > longestSpelling * text.size())
        return {};
    return Matcher(text, term).matches();
}

} // namespace dc
