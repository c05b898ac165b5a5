// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"

#include <QByteArray>

#include <memory>

namespace dc {

/// The sheets of an ODS file (OpenDocument 1.3, part 3, 9): values, and of formulas the results that were saved with them. Comments
/// and what lies under merged cells are left out. Errors: those of a zip file, Damaged, Encrypted, ForbiddenXml, and the limits.
Result<std::unique_ptr<Workbook>> openOds(const QByteArray &bytes, const QString &fileName);

} // namespace dc
