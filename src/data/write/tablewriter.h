// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/words/result.h"
#include "data/write/tableformat.h"
#include "data/write/tablepart.h"

#include <QByteArray>
#include <QString>

namespace dc {

/// The part as a file; a package is a zip file.
Result<QByteArray> tableBytes(const TablePart &part, TableFormat format, ByteOrderMark mark = ByteOrderMark::Without);
/// Writes a file, or a package into a folder, which is made where there is none. Either is written
/// wholly or not at all.
Result<void> writeTable(const TablePart &part, TableFormat format, const QString &path,
                        ByteOrderMark mark = ByteOrderMark::Without);

} // namespace dc
