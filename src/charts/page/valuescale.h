// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <span>
#include <vector>

namespace dc {

/// A value axis from a round number to a round number in round steps.
struct ValueScale
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    bool reversed = false; ///< the least is at the far end: the first place is the best

    int intervals() const;
    std::vector<double> ticks() const;
    /// Where the value lies, 0 at the near end, 1 at the far one.
    double fraction(double value) const
    {
        const double way = value / (maximum - minimum) - minimum / (maximum - minimum);
        return reversed ? 1 - way : way;
    }

    bool operator==(const ValueScale &) const = default;
};

/// The finest scale that holds all values (those that are not finite are passed over) in at most so many steps. No step is
/// finer than what formatNumber() writes of the type.
/// Zero is always on it: the length of a bar is the value.
ValueScale valueScale(std::span<const double> values, ColumnType type, int maximumIntervals);

/// The same for points, whose place is the value: zero is on it only where it is not far from the values.
ValueScale pointScale(std::span<const double> values, ColumnType type, int maximumIntervals);

/// The finest step that formatNumber() can write of the type.
double smallestStep(ColumnType type);
/// The same, but no finer than what numbers as large as this can still be told apart by.
double smallestStep(ColumnType type, double magnitude);
/// The next of 1, 2, 5, 10, 20, 50, … and of 0.5, 0.2, 0.1, …
double roundStepFrom(double least);

/// The least and the largest value, or nothing where none is finite.
std::vector<double> extremesOf(std::span<const double> values);

} // namespace dc
