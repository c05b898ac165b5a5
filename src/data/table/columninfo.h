// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/text/language.h"

#include <QString>

namespace dc {

enum class ColumnType : quint8 {
    Text, ///< localized text
    Category, ///< localized text with few different values: stored once each
    Code, ///< a text that stands for something, and is never reckoned with, even where it is all digits: "01001"
    Integer,
    Real,
    Year,
    Percent, ///< a real number, 29.3 for 29.3 %
    Date, ///< a day, kept as its Julian day number (see dates.h)
    Boolean, ///< 1: yes, 0: no
};

/// What is known of a column beside its values.
struct ColumnInfo
{
    QString id; ///< the field's name in the data package: "opened"
    ColumnType type = ColumnType::Text;
    LocalizedString title = {}; ///< in the header of the table: "Pupils"
    LocalizedString label = {}; ///< where there is room, as in a chart: "Pupils in the school"; by default the title
    LocalizedString description = {}; ///< a sentence, for tooltips
    LocalizedString note = {}; ///< what must be known wherever the figures are shown; may be empty
    bool derived = false; ///< computed from the others, not in the file
    bool additive = false; ///< a sum of its numbers means something: counts, but not years or percentages
    bool rank = false; ///< places: 1 is the first, and the best

    bool isText() const { return type == ColumnType::Text || type == ColumnType::Category || type == ColumnType::Code; }
    /// Something to reckon with and to make charts of, which dates and yes or no are not.
    bool isNumeric() const { return !isText() && type != ColumnType::Date && type != ColumnType::Boolean; }
};

} // namespace dc
