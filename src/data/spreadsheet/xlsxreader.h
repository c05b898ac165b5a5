// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/workbook.h"

#include <QByteArray>

#include <memory>

namespace dc {

/// The sheets of an XLSX file (ECMA-376): values, and of formulas the results that were saved with them. Hidden sheets come last.
/// Of merged cells the first has the text. Errors: those of a zip file, Damaged, ForbiddenXml, and the limits.
Result<std::unique_ptr<Workbook>> openXlsx(const QByteArray &bytes, const QString &fileName);

} // namespace dc
