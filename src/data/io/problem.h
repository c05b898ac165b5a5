// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace dc {

/// What can be wrong with a cell or a row of a table that is readable all the same.
enum class ProblemKind : quint8 {
    // With or without a schema:
    WrongType, ///< not a value of the column's type: the cell is missing
    DuplicateKey, ///< an earlier row has the same key, and is the one that is found by it
    RaggedRow, ///< detail: "found/expected"; what is over is left out, what lacks is missing
    BadBytes, ///< bytes that are no text in the file's encoding: shown as U+FFFD
    LoneQuote, ///< a quotation mark that opens a value and is never closed: left in the text as it is
    MixedScripts, ///< a word of Latin and Cyrillic letters: left as it is. detail: the word
    FormulaError, ///< "#DIV/0!": the cell is missing
    BadLine, ///< of JSON Lines: left out
    // By a schema:
    MissingValue, ///< the column must have one
    NotUnique, ///< an earlier row has the same value: left as it is
    NotInList, ///< none of the schema's `enum`: left as it is
    TooSmall, ///< less than `minimum` (or shorter than `minLength`): left as it is. detail: the limit
    TooLarge, ///< more than `maximum` (or longer than `maxLength`): left as it is. detail: the limit
    WrongPattern, ///< does not match `pattern`: left as it is
    UnknownParent, ///< refers to a row that is not there: the row is left out of the children
};
inline constexpr size_t problemKindCount = static_cast<size_t>(ProblemKind::UnknownParent) + 1;

struct Problem
{
    ProblemKind kind = ProblemKind::WrongType;
    qint64 line = 0; ///< of the file, from 1 (in a spreadsheet the row's number); 0: not known
    qint64 row = -1; ///< of the table, from 0; of a child: its parent; -1: of none
    QString column = {}; ///< the id; empty: the whole row
    QString value = {}; ///< as it stood in the file, shortened to a line
    QString detail = {};

    bool operator==(const Problem &) const = default;
};

/// The text of a cell as a problem keeps it: one line, and not all of a long one.
QString shortened(std::string_view utf8);

/// What was found wrong: the first are listed, all are counted.
class Problems
{
public:
    static constexpr size_t mostListed = 1000;

    void add(Problem problem);
    /// What was told of row r is told of rows[r].
    void moveToRows(std::span<const quint32> rows);
    /// All that the other holds after what this one does.
    void add(const Problems &other);
    const std::vector<Problem> &listed() const { return m_listed; }
    qint64 count() const;
    qint64 count(ProblemKind kind) const { return m_counts[static_cast<size_t>(kind)]; }

private:
    std::vector<Problem> m_listed;
    std::array<qint64, problemKindCount> m_counts{};
};

} // namespace dc
