// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kinds/chartchoice.h"
#include "data/words/phrasebook.h"

#include <span>

namespace dc {

/// How many rows have bars of their own, and how many are taken together.
struct TopCounts
{
    size_t alone;
    size_t others;
};

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
    /// Gives these rows, in their order, a bar each with its value; or, where only some are chosen to stand alone, the largest of
    /// them, of equal ones the first, and one bar to all others: their sum or, where that means nothing, their mean. A row
    /// without a value is among the others. How many stand alone, and how many do not.
    TopCounts setBars(ChartSpec &spec, std::span<const Row> rows, const std::vector<double> &values) const;
    /// The line at the mean or median of these, where one is wanted.
    void setLine(ChartSpec &spec, const std::vector<double> &values) const;
    QString othersNote(const TopCounts &counts) const;
    QString missingNote(const std::vector<double> &values) const; ///< empty where none is

private:
    ChartMarks marks(std::vector<Row> rows, const std::vector<Row> &others) const;

    const QString m_search;
};

} // namespace dc
