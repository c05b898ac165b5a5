// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/page/valueaxis.h"

#include "charts/page/textwrap.h"
#include "data/text/plaintext.h"
#include "data/words/format.h"

namespace dc {

std::vector<double> ValueAxis::extremes() const
{
    return extremesOf(m_spec.values);
}

double ValueAxis::length(int mark) const
{
    return m_spec.isMissing(mark) ? 0 : m_spec.values[static_cast<size_t>(mark)];
}

ValueScale ValueAxis::scale(std::span<const double> extremes, int maximumIntervals) const
{
    return valueScale(extremes, m_spec.valueType, maximumIntervals);
}

QString ValueAxis::tickText(const ValueScale &scale, double tick) const
{
    return dc::tickText(scale, tick, m_spec.valueType, m_spec.language);
}

std::optional<double> ValueAxis::rule() const
{
    return m_spec.line == ReferenceLine::None ? std::nullopt : std::optional(m_spec.lineValue);
}

QString ValueAxis::category(int mark) const
{
    return singleLine(m_spec.marks.name(mark));
}

QString tickText(const ValueScale &scale, double tick, ColumnType type, Language language)
{
    QString text = formatNumber(tick, type, language);
    if (type == ColumnType::Percent && scale.step >= 1)
        text.remove(localeOf(language).decimalPoint() + QLatin1Char('0'));
    return text;
}

} // namespace dc
