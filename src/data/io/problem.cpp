// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/io/problem.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace dc {

QString shortened(std::string_view utf8)
{
    constexpr size_t longest = 200;
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(utf8.size(), longest))).simplified();
}

void Problems::add(Problem problem)
{
    ++m_counts[static_cast<size_t>(problem.kind)];
    if (m_listed.size() < mostListed)
        m_listed.push_back(std::move(problem));
}

void Problems::moveToRows(std::span<const quint32> rows)
{
    for (Problem &problem : m_listed) {
        const auto row = static_cast<size_t>(problem.row); // -1 is beyond all
        problem.row = row < rows.size() ? rows[row] : qint64{-1};
    }
}

void Problems::add(const Problems &other)
{
    std::ranges::transform(m_counts, other.m_counts, m_counts.begin(), std::plus());
    const size_t room = mostListed - m_listed.size();
    const auto end = other.m_listed.begin() + static_cast<std::ptrdiff_t>(std::min(room, other.m_listed.size()));
    m_listed.insert(m_listed.end(), other.m_listed.begin(), end);
}

qint64 Problems::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64{0});
}

} // namespace dc
