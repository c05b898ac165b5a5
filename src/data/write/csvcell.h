// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace dc {

/// The cell of a CSV file by RFC 4180: in quotation marks where it must be.
QByteArray csvCell(QByteArray utf8, char separator);

/// A text that a spreadsheet would run as a formula, with an apostrophe before it, which keeps it a text: one that begins with
/// = + - @, a tab or a carriage return (OWASP, "CSV Injection"), unless
/// it is a number, such as "+380". The apostrophe stays where the file is read again: XLSX, JSON and packages keep texts as they are.
QByteArray withoutFormula(const QByteArray &utf8);

} // namespace dc
