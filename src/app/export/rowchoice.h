// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <memory>
#include <vector>

namespace dc {

class TableModel;

enum class RowChoice : quint8 { All, Shown, Selected };

/// In the order of the model.
std::vector<Row> chosenRows(RowChoice choice, const TableModel &model, const std::vector<Row> &selected);

/// The same rows in the same order, in a language of its own: names are in that language's order.
std::unique_ptr<TableModel> modelIn(Language language, const TableModel &model);

} // namespace dc
