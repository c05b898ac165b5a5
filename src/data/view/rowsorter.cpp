// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/view/rowsorter.h"

#include "data/text/collation.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <string>

namespace dc {

namespace {

constexpr quint32 missing = std::numeric_limits<quint32>::max();

/// Numbers the values of the rows that have one from the least on.
template <typename Value>
std::vector<quint32> ranksOf(const std::vector<std::optional<Value>> &values)
{
    std::vector<Row> rows;
    rows.reserve(values.size());
    for (size_t row = 0; row < values.size(); ++row) {
        if (values[row])
            rows.push_back(static_cast<Row>(row));
    }
    std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return *values[a] < *values[b]; });

    std::vector<quint32> result(values.size(), missing);
    quint32 rank = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && *values[rows[i - 1]] < *values[rows[i]])
            ++rank;
        result[rows[i]] = rank;
    }
    return result;
}

struct RankedKey
{
    const std::vector<quint32> *ranks;
    bool descending;

    /// Downwards, the ranks count from the other end, and the missing ones stay last.
    quint32 at(Row row) const
    {
        const quint32 rank = (*ranks)[row];
        return descending && rank != missing ? missing - 1 - rank : rank;
    }
};

std::string_view shownText(const Table &data, int column, Row row, Language language)
{
    const std::string_view own = data.utf8(column, row, language);
    return own.empty() ? data.utf8(column, row, otherThan(language)) : own;
}

} // namespace

RowSorter::RowSorter(Table data)
    : m_data(std::move(data))
    , m_nameColumn(m_data.roles().name)
{ }

std::vector<Row> RowSorter::sorted(const SortSpec &spec, Language language)
{
    std::vector<Row> rows(m_data.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));

    std::vector<RankedKey> keys;
    for (const SortKey &key : spec) {
        if (key.column >= 0 && key.column < m_data.columnCount())
            keys.push_back({&ranks(key.column, language), key.order == Qt::DescendingOrder});
    }
    if (m_nameColumn >= 0)
        keys.push_back({&ranks(m_nameColumn, language), false});
    std::sort(rows.begin(), rows.end(), [&](Row a, Row b) {
        for (const RankedKey &key : keys) {
            if (const quint32 left = key.at(a), right = key.at(b); left != right)
                return left < right;
        }
        return a < b;
    });
    return rows;
}

const RowSorter::Ranks &RowSorter::ranks(int column, Language language)
{
    const bool isText = m_data.column(column).isText();
    // Numbers and dates are the same in every language.
    const std::pair place(column, isText ? language : Language::English);
    const auto known = m_ranks.find(place);
    if (known != m_ranks.end())
        return known->second;
    return m_ranks.emplace(place, isText ? textRanks(column, language) : numberRanks(column)).first->second;
}

RowSorter::Ranks RowSorter::textRanks(int column, Language language) const
{
    const Collation collation(language);
    std::vector<std::optional<std::string>> keys(m_data.rowCount());
    for (Row row = 0; row < m_data.rowCount(); ++row) {
        const std::string_view text = shownText(m_data, column, row, language);
        if (!text.empty())
            keys[row] = collation.sortKey(text);
    }
    return ranksOf(keys);
}

RowSorter::Ranks RowSorter::numberRanks(int column) const
{
    // Whole numbers are compared as such: a double has no room for all of them.
    const ColumnType type = m_data.column(column).type;
    if (type != ColumnType::Real && type != ColumnType::Percent) {
        std::vector<std::optional<qint64>> values(m_data.rowCount());
        for (Row row = 0; row < m_data.rowCount(); ++row)
            values[row] = m_data.integer(column, row);
        return ranksOf(values);
    }
    std::vector<std::optional<double>> values(m_data.rowCount());
    for (Row row = 0; row < m_data.rowCount(); ++row)
        values[row] = m_data.number(column, row);
    return ranksOf(values);
}

} // namespace dc
