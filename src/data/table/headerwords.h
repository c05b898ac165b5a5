// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/columninfo.h"
#include "data/table/noun.h"

#include <QStringList>

namespace dc {

/// What the Ukrainian and English words in a column's id and title say of it. A title may be a sentence: what the column is
/// stands before its first comma or bracket.
class HeaderWords
{
public:
    explicit HeaderWords(const ColumnInfo &column);

    bool isName() const;
    bool isCode() const;
    /// A code that rows are told apart by, as far as words go.
    bool isKey() const;
    bool isRegion() const;
    bool isDistrict() const; ///< a part of a region
    bool isLatitude() const;
    bool isLongitude() const;
    bool isPopulation() const;
    /// Is it asked whether something is so? "Чи є портал?", "is_open", "has_website"
    bool isQuestion() const;
    bool isYear() const;
    bool isPercent() const;
    bool isRank() const;
    /// Do the numbers of this type count something, so that their sum means something?
    bool isCount(ColumnType type) const;
    /// What a row is called whose name the column holds; without forms where no word tells.
    Noun noun() const;

private:
    /// Is any of the words there? With '*' at its end a word stands for all that begin with it.
    bool has(const QStringList &words) const { return hasAny(m_words, words); }
    static bool hasAny(const QStringList &own, const QStringList &words);

    // In lower case:
    QStringList m_idWords;
    QStringList m_words; ///< of the id, and of the titles what says what the column is
    QStringList m_allWords;
    QStringList m_firstWords; ///< of the id and of each title
    bool m_endsWithPercent = false;
    bool m_endsWithQuestionMark = false;
};

} // namespace dc
