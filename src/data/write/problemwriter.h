// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"

#include <QByteArray>

#include <functional>

namespace dc {

/// The problems that are listed as CSV: row and line (from 1), column, value, and what `textOf` says is wrong. The names of the
/// columns are the same in every language, as programs read the file, too.
QByteArray problemsToCsv(const Problems &problems, const std::function<QString(const Problem &)> &textOf);

} // namespace dc
