// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/rowchoice.h"

#include "models/tablemodel.h"

#include <algorithm>

namespace dc {

std::vector<Row> chosenRows(RowChoice choice, const TableModel &model, const std::vector<Row> &selected)
{
    switch (choice) {
    case RowChoice::All:
        return model.allRows();
    case RowChoice::Shown:
        return model.rows();
    case RowChoice::Selected:
        break;
    }
    std::vector<Row> sorted = selected;
    std::ranges::sort(sorted);
    std::vector<Row> rows;
    std::ranges::copy_if(model.allRows(), std::back_inserter(rows),
                         [&](Row row) { return std::ranges::binary_search(sorted, row); });
    return rows;
}

std::unique_ptr<TableModel> modelIn(Language language, const TableModel &model)
{
    auto copy = std::make_unique<TableModel>();
    copy->setLanguage(language);
    copy->setTable(model.table());
    copy->setSortKeys(model.sortKeys());
    copy->setQuery(model.query());
    return copy;
}

} // namespace dc
