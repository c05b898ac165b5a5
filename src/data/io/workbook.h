// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/io/problem.h"
#include "data/words/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace dc {

/// One table of a file, as the file has it.
struct Sheet
{
    /// Rows that belong to the rows of the sheet, as a record's list of children in JSON.
    struct Children
    {
        QString name; ///< of the property that they were in
        Grid grid; ///< its first row holds the names of the columns
        std::vector<quint32>
            parents; ///< for each row of the grid but the first, the row of the sheet that it belongs to, which
        ///< counts from 0 after the header; never decreasing
    };

    QString name; ///< as a person would choose it by; empty where the file has but one
    Grid grid;
    /// Where the format itself knows (a database, JSON): one row of names. Otherwise it is to be found.
    std::optional<size_t> headerRows;
    std::optional<Children> children;
    Problems problems = {}; ///< that were found in the file itself
};

/// A file that holds one table or more.
class Workbook
{
public:
    Workbook() = default;
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    virtual ~Workbook() = default;

    /// What to choose a table by, before any is read.
    struct Entry
    {
        QString name;
        qint64 cells = 0; ///< that are not empty, or an estimate: the best table is likely the largest
        bool isHidden = false; ///< by who made it: lists to choose from, say
    };
    virtual std::vector<Entry> entries() const = 0;
    /// May take long.
    virtual Result<Sheet> read(size_t entry) = 0;
};

} // namespace dc
