// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/detect/totalrows.h"

#include "data/detect/cellvalues.h"
#include "data/detect/columndetector.h"
#include "data/detect/headertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t lookedAt = 3; ///< rows at either end
constexpr size_t fewestRows = 2; ///< that can be summed up

enum class Claim : quint8 { None, Total, Country };

/// What the first text of the row says. A country may also be one of many.
Claim claimOf(const Grid &grid, size_t row)
{
    static const QRegularExpression total(u"^(всього|усього|разом|загалом|total|grand total)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression country(u"^(україна|ukraine)[^\\p{L}]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        if (trimmed(grid.text(row, column)).empty())
            continue;
        const QString text = headerText(grid, row, column);
        if (total.match(text).hasMatch())
            return Claim::Total;
        return country.match(text).hasMatch() ? Claim::Country : Claim::None;
    }
    return Claim::None;
}

/// How many columns of the row have a number, and in how many of them it is the sum of the others.
struct Sums
{
    size_t all = 0;
    size_t right = 0;
};

Sums sumsOf(const Grid &grid, std::span<const size_t> body, size_t row)
{
    constexpr double rounding = 0.005;
    Sums sums;
    for (size_t column = 0; column < grid.columnCount(row); ++column) {
        const char mark = decimalMarkOf(grid, body, column).value_or('.');
        const auto valueAt = [&](size_t which) {
            const auto number = parseNumber(trimmed(grid.text(which, column)), mark);
            return number ? number->value : 0;
        };
        const double own = valueAt(row);
        if (own == 0)
            continue;
        double others = -own;
        for (const size_t each : body)
            others += valueAt(each);
        // With subtotals, or with a total at both ends, it is twice as much.
        const auto isNear = [&](double sum) { return std::abs(others - sum) <= rounding * std::abs(own); };
        ++sums.all;
        sums.right += isNear(own) || isNear(2 * own) ? 1 : 0;
    }
    return sums;
}

bool isTotal(const Grid &grid, std::span<const size_t> body, size_t row)
{
    const Claim claim = claimOf(grid, row);
    if (claim == Claim::None)
        return false;
    const Sums sums = sumsOf(grid, body, row);
    return sums.right > 0 && (claim == Claim::Total || sums.right * 2 >= sums.all);
}

} // namespace

void passOverTotals(const Grid &grid, SheetLayout &layout)
{
    const std::vector<size_t> &body = layout.body;
    std::vector<size_t> totals;
    for (size_t place = 0; place < body.size(); ++place) {
        if (place == lookedAt && body.size() > 2 * lookedAt)
            place = body.size() - lookedAt;
        if (isTotal(grid, body, body[place]))
            totals.push_back(body[place]);
    }
    if (body.size() < totals.size() + fewestRows)
        return;
    layout.totalRows = static_cast<int>(totals.size());
    std::erase_if(layout.body, [&](size_t row) { return std::ranges::find(totals, row) != totals.end(); });
}

} // namespace dc
