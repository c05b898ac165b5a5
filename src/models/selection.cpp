// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/selection.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dc {

namespace {

std::vector<Row> ordered(std::vector<Row> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

Selection::Selection(QObject *parent)
    : QObject(parent)
{ }

void Selection::setTable(const Table &table)
{
    if (table.isSameAs(m_table))
        return;
    // Numbers of rows tell nothing of another table's.
    const bool comparable =
        m_table.roles().key >= 0 && table.roles().key >= 0 && m_table.info().name == table.info().name;
    std::vector<Row> rows;
    std::optional<Row> current;
    if (comparable && (!m_rows.empty() || m_current)) {
        QSet<QString> keys;
        for (const Row row : m_rows)
            keys.insert(m_table.key(row));
        const QString currentKey = m_current ? m_table.key(*m_current) : QString();
        for (Row row = 0; row < table.rowCount(); ++row) {
            const QString key = table.key(row);
            if (keys.contains(key))
                rows.push_back(row);
            if (m_current && key == currentKey)
                current = row;
        }
    }
    m_table = table;
    m_current = current;
    m_rows = std::move(rows);
    Q_EMIT changed();
}

bool Selection::contains(Row row) const
{
    return std::ranges::binary_search(m_rows, row);
}

std::vector<Row> Selection::among(std::span<const Row> rows) const
{
    std::vector<Row> result;
    if (!m_rows.empty())
        std::ranges::copy_if(rows, std::back_inserter(result), [this](Row row) { return contains(row); });
    return result;
}

void Selection::set(std::vector<Row> rows)
{
    rows = ordered(std::move(rows));
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    Q_EMIT changed();
}

void Selection::setCurrent(std::optional<Row> row)
{
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void Selection::toggle(std::span<const Row> rows)
{
    const std::vector<Row> toggled = ordered({rows.begin(), rows.end()});
    std::vector<Row> result;
    if (std::ranges::includes(m_rows, toggled))
        std::ranges::set_difference(m_rows, toggled, std::back_inserter(result));
    else
        std::ranges::set_union(m_rows, toggled, std::back_inserter(result));
    set(std::move(result));
}

} // namespace dc
