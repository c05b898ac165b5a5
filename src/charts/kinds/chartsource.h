// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"
#include "data/words/phrasebook.h"

#include <span>

namespace dc {

/// What the charts of every kind are made of.
class ChartSource
{
public:
    ChartSource(const Table &data, std::span<const Row> rows, const ChartChoice &choice, const ChartColumns &columns,
                Language language, QString search);

    const Table &data;
    const std::span<const Row> rows;
    const ChartChoice &choice;
    const int column; ///< of the values
    const int by; ///< of the horizontal axis, of a kind that has one
    const Phrasebook phrases;

    Language language() const { return phrases.language(); }
    const ColumnInfo &columnInfo() const { return data.column(column); }
    std::vector<double> numbers(int index) const; ///< of the rows; NaN: missing
    QString number(double count) const; ///< as it is written
    /// What does not depend on the kind, with a title that the kind may replace, and the column's note, which it completes.
    ChartSpec common() const;
    /// A mark a row.
    ChartMarks marks(std::vector<Row> rows) const;
    /// A mark a row, and one for all the others.
    ChartMarks marks(std::vector<Row> rows, const std::vector<Row> &others) const;
    /// The line at the mean or median of these, where one is wanted.
    void setLine(ChartSpec &spec, const std::vector<double> &values) const;
    QString othersNote(size_t shown, size_t others) const;
    QString missingNote(const std::vector<double> &values) const; ///< empty where none is

private:
    const QString m_search;
};

/// Which of the rows have marks of their own, and which are taken together.
struct TopRows
{
    std::vector<size_t> shown; ///< indexes into the values, in their order
    std::vector<size_t> others;
};

/// The largest so many values, of equal ones the first; 0 or enough for all: all. Those that are missing are among the others.
TopRows topRows(const std::vector<double> &values, int top);

/// The sum, or where that means nothing the mean; NaN where there are none.
double together(const std::vector<double> &values, const std::vector<size_t> &indexes, bool additive);

} // namespace dc
