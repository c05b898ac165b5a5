// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/spec/chartspec.h"

#include "data/words/format.h"
#include "data/words/phrasebook.h"

#include <algorithm>
#include <cmath>

namespace dc {

using namespace Qt::StringLiterals;

static QString text(const std::vector<double> &values, int mark, ColumnType type, Language language)
{
    const double value = values.at(static_cast<size_t>(mark));
    return std::isfinite(value) ? formatNumber(value, type, language) : u"–"_s;
}

bool ChartSpec::isMissing(int mark) const
{
    const auto index = static_cast<size_t>(mark);
    return !std::isfinite(values.at(index)) || (isPlane() && !std::isfinite(xValues.at(index)));
}

bool ChartSpec::isHighlighted(int mark) const
{
    return std::ranges::binary_search(highlighted, mark);
}

QString ChartSpec::valueText(int mark) const
{
    return text(values, mark, valueType, language);
}

QString ChartSpec::xText(int mark) const
{
    return text(xValues, mark, xType, language);
}

QString ChartSpec::lineText() const
{
    if (line == ReferenceLine::None)
        return {};
    // A mean of whole numbers is seldom one.
    const ColumnType type =
        valueType == ColumnType::Integer && lineValue != std::round(lineValue) ? ColumnType::Real : valueType;
    const QString value = formatNumber(lineValue, type, language);
    const Phrasebook phrases(language);
    return line == ReferenceLine::Mean ? phrases.translate("Charts", "mean: %1").arg(value)
                                       : phrases.translate("Charts", "median: %1").arg(value);
}

} // namespace dc
