// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/textfolding.h"
#include "data/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <string>
#include <vector>

namespace dc {

/// May a query in one script match a text in the other by transliteration?
enum class Scripts : quint8 { Same, Across };

/// What a person typed into the search field: words separated by white space, each of which must be found somewhere.
/// The first maxTerms count: a row that holds so many holds the rest, or nobody minds.
/// Compared after NFC, case folding, and with apostrophes (U+0027, U+2019, U+02BC) made equal, the stress mark and Latin diacritics dropped;
/// й and ї stay letters of their own. Across scripts by resolution 55 (2010) and the spellings that people use beside it.
class SearchQuery
{
public:
    static constexpr qsizetype maxTerms = 64;

    SearchQuery() = default;
    explicit SearchQuery(QStringView typed);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// What was typed, without needless spaces: to tell people what was searched for.
    QString typed() const { return m_typed; }
    qsizetype termCount() const { return m_terms.size(); }
    Script script(qsizetype term) const { return m_terms[term].script; }

    /// Where this term occurs in the text, in order, not overlapping.
    QList<TextRange> find(qsizetype term, QStringView text, Scripts scripts) const;
    /// Where any of the terms occurs, merged: what is marked in a cell.
    QList<TextRange> marks(QStringView text, Scripts scripts) const;
    /// Is there anything for find() to find? The text is already folded(), for those who ask for several terms.
    bool occursIn(qsizetype term, QStringView folded, Scripts scripts) const;

    /// Do they find the same?
    bool operator==(const SearchQuery &other) const { return m_terms == other.m_terms; }

private:
    struct Term
    {
        QString text; ///< folded
        Script script = Script::None;

        bool operator==(const Term &) const = default;
    };

    static bool mayTransliterate(QStringView folded, const Term &term, Scripts scripts);

    QString m_typed;
    QList<Term> m_terms;
};

/// These ranges in order, overlapping and touching ones made one.
QList<TextRange> merged(QList<TextRange> ranges);

} // namespace dc
