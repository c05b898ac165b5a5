// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/page/valuescale.h"
#include "charts/spec/chartspec.h"

#include <optional>
#include <span>
#include <vector>

namespace dc {

/// What the lengths or heights on a drawing mean, and what is written of them: the values themselves, unless a kind has
/// others.
class ValueAxis
{
public:
    /// The spec outlives it.
    explicit ValueAxis(const ChartSpec &spec)
        : m_spec(spec)
    { }
    virtual ~ValueAxis() = default;

    /// The least and the largest of all lengths, or nothing.
    virtual std::vector<double> extremes() const;
    /// How long the bar of a mark is, in units of the scale: 0 where its value is missing.
    virtual double length(int mark) const;
    virtual ValueScale scale(std::span<const double> extremes, int maximumIntervals) const;
    virtual QString tickText(const ValueScale &scale, double tick) const;
    virtual QString title() const { return m_spec.valueTitle; }
    /// The line across the bars: its value on the scale and what is written at it.
    virtual std::optional<double> rule() const;
    virtual QString ruleText() const { return m_spec.lineText(); }
    /// The name as it is written at the mark.
    virtual QString category(int mark) const;

protected:
    const ChartSpec &spec() const { return m_spec; }

private:
    const ChartSpec &m_spec;
};

/// A number on an axis: whole percents where all are.
QString tickText(const ValueScale &scale, double tick, ColumnType type, Language language);

} // namespace dc
