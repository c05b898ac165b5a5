// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"

#include <QString>

#include <memory>

namespace dc {

/// The tables and views of an SQLite database, which is only read: nothing is written into it or next to it, so that what another
/// program has still in its write-ahead log is not seen. Bytes that are no text are left out. Errors: CannotOpen, Damaged, and the
/// limits; a view that gives no end is Damaged, too.
Result<std::unique_ptr<Workbook>> openSqlite(const QString &path);

} // namespace dc
