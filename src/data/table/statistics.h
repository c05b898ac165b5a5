// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <optional>
#include <span>
#include <vector>

namespace dc {

using Values = std::span<const std::optional<double>>;

/// The sum of the values that are there.
double total(Values values);

/// Of the values that are finite; nothing where there are none.
std::optional<double> mean(std::span<const double> values);
std::optional<double> median(std::span<const double> values);

/// Pearson's correlation of two columns of as many finite values; nothing where one of them never changes.
std::optional<double> correlation(std::span<const double> xs, std::span<const double> ys);

/// Standard competition ranking ("1224"): the largest is 1, ties share a rank, a missing value has none.
std::vector<std::optional<int>> ranks(Values values);

/// Each value's share of the total, in percent. Nothing where the value is missing or the total is zero.
std::vector<std::optional<double>> shares(Values values);

/// The sum of these rows' values in a numeric column; 0 for column -1.
double columnTotal(const Table &data, int column, std::span<const Row> rows);

/// A number as the count that plural forms are chosen by: whole, and within int.
int countOf(double value);

} // namespace dc
