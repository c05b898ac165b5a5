// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/table/statistics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace dc {

double total(Values values)
{
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double sum, const std::optional<double> &value) { return sum + value.value_or(0); });
}

static std::vector<double> finite(std::span<const double> values)
{
    std::vector<double> result;
    std::ranges::copy_if(values, std::back_inserter(result), [](double value) { return std::isfinite(value); });
    return result;
}

std::optional<double> mean(std::span<const double> values)
{
    const std::vector<double> present = finite(values);
    if (present.empty())
        return std::nullopt;
    return std::accumulate(present.begin(), present.end(), 0.0) / static_cast<double>(present.size());
}

std::optional<double> median(std::span<const double> values)
{
    std::vector<double> present = finite(values);
    if (present.empty())
        return std::nullopt;
    const auto middle = present.begin() + static_cast<std::ptrdiff_t>(present.size() / 2);
    std::ranges::nth_element(present, middle);
    if (present.size() % 2 == 1)
        return *middle;
    return std::midpoint(*std::max_element(present.begin(), middle), *middle);
}

std::optional<double> correlation(std::span<const double> xs, std::span<const double> ys)
{
    const auto n = static_cast<double>(xs.size());
    double meanX = 0;
    double meanY = 0;
    for (size_t i = 0; i < xs.size(); ++i) {
        meanX += xs[i] / n;
        meanY += ys[i] / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t i = 0; i < xs.size(); ++i) {
        const double x = xs[i] - meanX;
        const double y = ys[i] - meanY;
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    return xx > 0 && yy > 0 ? std::optional(xy / std::sqrt(xx * yy)) : std::nullopt;
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

double columnTotal(const Table &data, int column, std::span<const Row> rows)
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
