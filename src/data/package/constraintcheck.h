// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/package/fieldschema.h"
#include "data/table/column.h"

#include <QRegularExpression>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dc {

/// Holds the values of a column against what the schema asks of each: `enum`, limits, lengths and `pattern`.
class ConstraintCheck
{
public:
    explicit ConstraintCheck(const FieldSchema &field);

    /// Called with what a value breaks, and the detail of the problem.
    using Report = std::function<void(ProblemKind kind, const QString &detail)>;
    void check(const Column &column, Row row, const Report &report);

private:
    void checkNumber(double value, const Report &report) const;
    void checkText(std::string_view text, const Report &report);

    const Constraints &m_constraints;
    Language m_language;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
    std::vector<double> m_numbers; ///< that are allowed, sorted
    std::set<std::string, std::less<>> m_texts; ///< that are allowed
    std::optional<QRegularExpression> m_pattern;
};

} // namespace dc
