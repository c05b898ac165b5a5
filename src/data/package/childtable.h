// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/resourceschema.h"
#include "data/table/table.h"

#include <memory>
#include <optional>
#include <vector>

namespace dc {

/// The child table of these columns: the children of one parent after those of the other, each in the order that their roles
/// name. `parents`: of each row the row of the parent; those without one are left out.
std::shared_ptr<const Relation> makeRelation(const ResourceSchema &schema, std::vector<Column> columns,
                                             const std::vector<std::optional<Row>> &parents, Row parentCount);

} // namespace dc
