// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/spec/chartmarks.h"

#include <algorithm>

namespace dc {

struct ChartMarks::Data
{
    Text name;
    Text details;
    std::vector<Row> rows;
    std::vector<size_t> first;
    mutable std::vector<int> markOfRow; ///< the inverse of rows, made when first asked for

    int markAt(size_t position) const
    {
        if (first.empty())
            return static_cast<int>(position);
        return static_cast<int>(std::ranges::upper_bound(first, position) - first.begin()) - 1;
    }
};

ChartMarks::ChartMarks(const QStringList &names, const QStringList &details)
    : ChartMarks([names](int mark) { return names.value(mark); }, [details](int mark) { return details.value(mark); },
                 {})
{ }

ChartMarks::ChartMarks(Text name, Text details, std::vector<Row> rows, std::vector<size_t> first)
    : m_data(
        std::make_shared<const Data>(Data{std::move(name), std::move(details), std::move(rows), std::move(first), {}}))
{ }

QString ChartMarks::name(int mark) const
{
    return m_data ? m_data->name(mark) : QString();
}

QString ChartMarks::details(int mark) const
{
    return m_data && m_data->details ? m_data->details(mark) : QString();
}

std::span<const Row> ChartMarks::rows(int mark) const
{
    if (!m_data || mark < 0)
        return {};
    const auto &[name, details, rows, first, markOfRow] = *m_data;
    const auto index = static_cast<size_t>(mark);
    const size_t begin = first.empty() ? index : index < first.size() ? first[index] : rows.size();
    const size_t end = first.empty() ? index + 1 : index + 1 < first.size() ? first[index + 1] : rows.size();
    if (begin >= rows.size())
        return {};
    return std::span(rows).subspan(begin, std::min(end, rows.size()) - begin);
}

int ChartMarks::markOf(Row row) const
{
    if (!m_data || m_data->rows.empty())
        return -1;
    std::vector<int> &inverse = m_data->markOfRow;
    if (inverse.empty()) {
        inverse.assign(*std::ranges::max_element(m_data->rows) + 1, -1);
        for (size_t position = 0; position < m_data->rows.size(); ++position)
            inverse[m_data->rows[position]] = m_data->markAt(position);
    }
    return row < inverse.size() ? inverse[row] : -1;
}

std::vector<int> ChartMarks::marksOf(const std::vector<Row> &rows) const
{
    std::vector<int> marks;
    for (const Row row : rows)
        marks.push_back(markOf(row));
    std::ranges::sort(marks);
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    if (!marks.empty() && marks.front() < 0)
        marks.erase(marks.begin());
    return marks;
}

} // namespace dc
