// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dc {

/// Adds the cell of a CSV file by RFC 4180: in quotation marks where it must be.
void appendCsvCell(QByteArray &out, QByteArrayView utf8, char separator);

/// A text that a spreadsheet would run as a formula, with an apostrophe before it, which keeps it a text (see isFormula()). The
/// program takes it away when it reads the file again; XLSX, JSON and packages keep texts as they are.
QByteArray withoutFormula(const QByteArray &utf8);

} // namespace dc
