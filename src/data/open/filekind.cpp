// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/filekind.h"

#include <QtEndian>

namespace dc {

namespace {

/// A dBASE table: its version, a date, and sizes of header and records that fit together.
bool isDbf(const QByteArray &bytes)
{
    if (bytes.size() < 32)
        return false;
    const auto byte = [&](qsizetype at) { return static_cast<quint8>(bytes[at]); };
    const quint8 version = byte(0) & 0x7f;
    const auto headerSize = qFromLittleEndian<quint16>(bytes.constData() + 8);
    const bool isVersion = version == 0x03 || version == 0x0b || version == 0x30 || version == 0x31;
    const bool isDate = byte(2) >= 1 && byte(2) <= 12 && byte(3) >= 1 && byte(3) <= 31;
    return isVersion && isDate && headerSize >= 33 && headerSize <= bytes.size() && byte(12) == 0 && byte(13) == 0;
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return FileKind::Sqlite;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::OldSpreadsheet;
    return isDbf(bytes) ? FileKind::Dbf : FileKind::Text;
}

bool looksLikeJson(const QByteArray &utf8)
{
    for (const char c : utf8) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{' || c == '[';
    }
    return false;
}

} // namespace dc
