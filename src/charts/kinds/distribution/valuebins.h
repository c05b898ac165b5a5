// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <span>

namespace dc {

/// Ranges of equal, round width, one after the other: [(first + i) × width, (first + i + 1) × width).
struct ValueBins
{
    double first = 0; ///< whole; not an int, for a range may lie far from zero
    double width = 1;
    int count = 0;
    ColumnType type = ColumnType::Integer;

    double lower(int bin) const;
    int binOf(double value) const;
    /// Are there only whole numbers, so that a range can be named by its first and last: 10–19?
    bool isWhole() const;
    QString name(int bin, Language language) const;
};

/// About as many as Sturges' rule gives (the binary logarithm of how many values there are, and one), from 4 to 20: a round
/// width may make it fewer, or one more. They hold all finite values.
ValueBins valueBins(std::span<const double> values, ColumnType type);

} // namespace dc
