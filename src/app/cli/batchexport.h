// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "data/table/table.h"
#include "data/words/result.h"

namespace dc {

class TableModel;

/// Sorts and filters the model as the command line says. An error is one sentence on a column or row that there is not.
tl::expected<std::vector<Row>, QString> applyView(const CommandLine &line, TableModel &model);

/// Are the columns that the chart is to show there, and numbers? An error is one sentence.
tl::expected<void, QString> checkColumns(const CommandLine &line, const Table &data);

/// What none of the files that were asked for has room for, as one sentence; empty: nothing is left out.
QString leftOutText(const CommandLine &line, const std::vector<Row> &selected, const TableModel &model,
                    Language language);

/// Writes all files that were asked for, each in each language. The paths written, or the first error.
Result<QStringList> exportFiles(const CommandLine &line, const std::vector<Language> &languages,
                                const std::vector<Row> &selected, TableModel &model);

} // namespace dc
