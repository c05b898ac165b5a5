// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/statistics.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dc {

double total(Values values)
{
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double sum, const std::optional<double> &value) { return sum + value.value_or(0); });
}

std::vector<std::optional<int>> ranks(Values values)
{
    std::vector<size_t> present;
    present.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            present.push_back(i);
    }
    std::ranges::sort(present, [&](size_t a, size_t b) { return *values[a] > *values[b]; });

    std::vector<std::optional<int>> result(values.size());
    for (size_t place = 0; place < present.size(); ++place) {
        const bool tied = place > 0 && *values[present[place]] == *values[present[place - 1]];
        result[present[place]] = tied ? result[present[place - 1]] : static_cast<int>(place) + 1;
    }
    return result;
}

std::vector<std::optional<double>> shares(Values values)
{
    std::vector<std::optional<double>> result(values.size());
    const double sum = total(values);
    if (sum == 0)
        return result;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            result[i] = *values[i] / sum * 100;
    }
    return result;
}

double columnTotal(const Dataset &data, int column, std::span<const Row> rows)
{
    double sum = 0;
    for (const Row row : rows)
        sum += column < 0 ? 0 : data.number(column, row).value_or(0);
    return sum;
}

int countOf(double value)
{
    constexpr double most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(value, 0.0, most));
}

} // namespace dc
