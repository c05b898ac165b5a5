// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"

#include <vector>

namespace dc {

/// The columns that follow from the data package's own: `share`, `rank`, `named_projects`, `years_in_office`
/// (the year of the data less the year since), as far as their inputs (`projects`, `mayor_since`) are there and
/// the package has no column of that name itself.
std::vector<Table::Column> derivedColumns(const PackageInfo &info, const std::vector<Table::Column> &columns,
                                          const ProjectTable &projects);

} // namespace dc
