// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/distribution/valuebins.h"

#include "charts/page/valuescale.h"
#include "data/words/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dc {

using namespace Qt::StringLiterals;

static constexpr double nearly = 1e-9; // of a width: 0.3 is the third tenth

double ValueBins::lower(int bin) const
{
    constexpr double most = std::numeric_limits<double>::max();
    return std::clamp((first + bin) * width, -most, most); // multiples, not sums: 0.1 + 0.2 is not 0.3
}

int ValueBins::binOf(double value) const
{
    return std::clamp(static_cast<int>(std::floor(value / width + nearly) - first), 0, count - 1);
}

bool ValueBins::isWhole() const
{
    return type == ColumnType::Integer || type == ColumnType::Year;
}

QString ValueBins::name(int bin, Language language) const
{
    const double from = lower(bin);
    const double to = isWhole() ? lower(bin + 1) - 1 : lower(bin + 1);
    // "10–20%": the sign once.
    const ColumnType plain = type == ColumnType::Percent ? ColumnType::Real : type;
    QString last = formatNumber(to, plain, language);
    if (type == ColumnType::Percent)
        last += language == Language::Ukrainian ? u"\u00A0%"_s : u"%"_s;
    if (isWhole() && from == to)
        return last;
    const QString dash = first < 0 ? u"\u00A0– "_s : u"–"_s;
    return formatNumber(from, plain, language) + dash + last;
}

ValueBins valueBins(std::span<const double> values, ColumnType type)
{
    ValueBins bins{.type = type};
    const std::vector<double> extremes = extremesOf(values);
    if (extremes.empty())
        return bins;
    const auto finite = std::ranges::count_if(values, [](double value) { return std::isfinite(value); });
    const double wanted = std::clamp(std::ceil(std::log2(static_cast<double>(finite))) + 1, 4.0, 20.0);
    const double least = smallestStep(type, std::max(std::abs(extremes.front()), std::abs(extremes.back())));
    const double span = extremes.back() / wanted - extremes.front() / wanted; // the difference itself may overflow
    bins.width = roundStepFrom(std::max(span, least));
    bins.first = std::floor(extremes.front() / bins.width + nearly);
    bins.count = static_cast<int>(std::floor(extremes.back() / bins.width + nearly) - bins.first) + 1;
    return bins;
}

} // namespace dc
