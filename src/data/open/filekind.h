// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dc {

/// What the first bytes of a file say of its format.
enum class FileKind : quint8 {
    Text, ///< or anything else
    Zip, ///< a spreadsheet or a package
    Sqlite,
    OldSpreadsheet, ///< .xls, or a spreadsheet that is protected with a password
    Foreign, ///< a format that has to be saved as another one first: see foreignFormat()
};

FileKind fileKind(const QByteArray &bytes);

/// The usual ending of a format that the program knows but does not read: "dbf", "pdf", "rar"; empty for all others.
QString foreignFormat(const QByteArray &bytes);

/// Does the text hold an array or an object of JSON? Its first character tells.
bool looksLikeJson(const QByteArray &utf8);

} // namespace dc
