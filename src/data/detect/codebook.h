// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"
#include "data/table/columninfo.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace dc {

/// A sheet whose rows say what the columns of another one are: "variable_name", "label", "label_ua", and perhaps a unit, a
/// description, a note.
class Codebook
{
public:
    /// Nothing where the sheet is none: its header has to tell of names and of titles or descriptions.
    static std::optional<Codebook> read(const Grid &grid);

    /// How many of the columns it names, by id or by title; 0 where they are so few that it is likely of another table.
    size_t fit(std::span<const ColumnInfo> columns) const;
    /// Gives the columns the titles that it has for them, in both languages. A unit stands at the end of a title.
    void describe(std::vector<ColumnInfo> &columns) const;

private:
    struct Entry
    {
        LocalizedString title;
        LocalizedString description;
        LocalizedString note;
        LocalizedString unit;
    };
    const Entry *entryOf(const ColumnInfo &column) const;

    QHash<QString, Entry> m_entries; ///< by the names, their case folded
};

/// The one that fits the columns best; null: none does.
const Codebook *bestCodebook(std::span<const Codebook> codebooks, std::span<const ColumnInfo> columns);

} // namespace dc
