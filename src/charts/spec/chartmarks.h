// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace dc {

/// What the bars or points of a chart are called, what else is said of them, and which rows of the data they stand for.
/// An implicitly shared value. Texts are made when somebody looks at them: a million marks cost nothing until then.
class ChartMarks
{
public:
    using Text = std::function<QString(int mark)>;

    ChartMarks() = default;
    /// Marks that stand for no rows.
    ChartMarks(const QStringList &names, const QStringList &details = {});
    /// rows: of all marks, one after the other. first: where each mark's rows begin; empty: a row a mark.
    ChartMarks(Text name, Text details, std::vector<Row> rows, std::vector<size_t> first = {});

    QString name(int mark) const;
    /// What is said of it on hover and to a screen reader, after name and value: "rank 1 of 8, 29.3% of all".
    QString details(int mark) const;
    std::span<const Row> rows(int mark) const;
    int markOf(Row row) const; ///< -1: none stands for it
    std::vector<int> marksOf(const std::vector<Row> &rows) const; ///< ascending, each once

    /// Are they the very same ones? Copies are; equal ones that were made twice are not.
    bool operator==(const ChartMarks &other) const { return m_data == other.m_data; }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace dc
