// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dc {

class TableModel;

/// Where the table comes from, how many of its rows are shown, and in which order:
/// "Source: Kyiv Post, 12 October 2024 · 2 of 8 cities · sorted by: Projects, descending".
QString tableSummary(const TableModel &model);

} // namespace dc
