// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <memory>

namespace dc {

/// What is said of a row beside its value: its rank among all rows, and its share where the sum means something. Both are
/// computed for all rows when the first is asked for: most charts of a million rows are looked at without asking. Copies
/// share them. For one thread.
class RowDetails
{
public:
    RowDetails(const Table &data, int column, Language language);

    QString of(Row row) const;

private:
    struct Facts;
    std::shared_ptr<Facts> m_facts;
};

} // namespace dc
