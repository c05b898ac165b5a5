// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/valuescale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dc {

double smallestStep(ColumnType type)
{
    switch (type) {
    case ColumnType::Real:
        return 0.01;
    case ColumnType::Percent:
        return 0.1;
    case ColumnType::Integer:
    case ColumnType::Year:
    case ColumnType::Text:
    case ColumnType::Category:
    case ColumnType::Code:
    case ColumnType::Date:
    case ColumnType::Boolean:
        break;
    }
    return 1;
}

double smallestStep(ColumnType type, double magnitude)
{
    constexpr double precision = 4e-15; // a double has nearly 16 digits
    const double least = smallestStep(type);
    return precision * magnitude > least ? roundStepFrom(precision * magnitude) : least;
}

double roundStepFrom(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int ValueScale::intervals() const
{
    return static_cast<int>(std::lround(maximum / step - minimum / step));
}

std::vector<double> ValueScale::ticks() const
{
    // Multiples, not sums: 0.1 + 0.2 is not 0.3.
    const double first = std::round(minimum / step);
    std::vector<double> result;
    for (int i = 0; i <= intervals(); ++i)
        result.push_back((first + i) * step);
    return result;
}

std::vector<double> extremesOf(std::span<const double> values)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return low <= high ? std::vector{low, high} : std::vector<double>();
}

static ValueScale scaleOf(double low, double high, ColumnType type, int maximumIntervals)
{
    // With values on both sides of zero two steps are the fewest.
    const int most = std::max(maximumIntervals, low < 0 && high > 0 ? 2 : 1);
    const double least = smallestStep(type, std::max(std::abs(low), std::abs(high)));
    double step = roundStepFrom(std::max(high / most - low / most, least));
    const auto steps = [&] { return std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9); };
    while (steps() > most)
        step = roundStepFrom(step * 1.5);
    constexpr double largest = std::numeric_limits<double>::max();
    return {.minimum = std::max(std::floor(low / step + 1e-9) * step, -largest),
            .maximum = std::min(std::ceil(high / step - 1e-9) * step, largest),
            .step = step};
}

ValueScale valueScale(std::span<const double> values, ColumnType type, int maximumIntervals)
{
    const std::vector<double> extremes = extremesOf(values);
    const double low = extremes.empty() ? 0 : std::min(0.0, extremes.front());
    const double high = extremes.empty() ? 0 : std::max(0.0, extremes.back());
    if (low == high)
        return {.minimum = 0, .maximum = smallestStep(type), .step = smallestStep(type)};
    return scaleOf(low, high, type, maximumIntervals);
}

ValueScale pointScale(std::span<const double> values, ColumnType type, int maximumIntervals)
{
    const std::vector<double> extremes = extremesOf(values);
    if (extremes.empty())
        return {.minimum = 0, .maximum = smallestStep(type), .step = smallestStep(type)};
    double low = extremes.front();
    double high = extremes.back();
    constexpr double far = 0.5; // of the farther end
    if (low > 0 && low < far * high)
        low = 0;
    else if (high < 0 && high > far * low)
        high = 0;
    if (low == high) {
        const double step = smallestStep(type, std::abs(low));
        low -= step;
        high += step;
    }
    // A scale that starts and ends on a round number may need a step more than the span.
    return scaleOf(low, high, type, std::max(2, maximumIntervals));
}

} // namespace dc
