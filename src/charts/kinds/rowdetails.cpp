// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kinds/rowdetails.h"

#include "data/table/statistics.h"
#include "data/words/format.h"
#include "data/words/phrasebook.h"

namespace dc {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<std::optional<double>>;

Numbers columnNumbers(const Table &data, int column)
{
    Numbers result;
    result.reserve(data.rowCount());
    for (Row row = 0; row < data.rowCount(); ++row)
        result.push_back(data.number(column, row));
    return result;
}

} // namespace

struct RowDetails::Facts
{
    Table data;
    int column;
    Phrasebook phrases;
    Numbers ranks;
    Numbers shares;

    void compute()
    {
        const ColumnInfo &info = data.column(column);
        const Numbers numbers = columnNumbers(data, column);
        for (const auto &place : dc::ranks(numbers))
            ranks.emplace_back(place);
        if (info.additive)
            shares = dc::shares(numbers);
    }
};

RowDetails::RowDetails(const Table &data, int column, Language language)
    : m_facts(std::make_shared<Facts>(Facts{data, column, Phrasebook(language), {}, {}}))
{ }

QString RowDetails::of(Row row) const
{
    Facts &facts = *m_facts;
    // A rank's own rank says nothing.
    if (facts.data.column(facts.column).rank)
        return {};
    if (facts.ranks.empty())
        facts.compute();
    if (row >= facts.ranks.size() || !facts.ranks[row])
        return {};
    const Language language = facts.phrases.language();
    const QString rank = formatNumber(*facts.ranks[row], ColumnType::Integer, language);
    const QString all = formatNumber(static_cast<double>(facts.ranks.size()), ColumnType::Integer, language);
    if (row >= facts.shares.size() || !facts.shares[row])
        return facts.phrases.translate("Charts", "rank %1 of %2").arg(rank, all);
    return facts.phrases.translate("Charts", "rank %1 of %2, %3 of all")
        .arg(rank, all, formatNumber(*facts.shares[row], ColumnType::Percent, language));
}

} // namespace dc
