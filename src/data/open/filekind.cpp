// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/open/filekind.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace dc {

using namespace Qt::StringLiterals;

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
    return foreignFormat(bytes).isEmpty() ? FileKind::Text : FileKind::Foreign;
}

QString foreignFormat(const QByteArray &bytes)
{
    struct Signature
    {
        QByteArray start;
        QString ending;
    };
    static const std::array signatures{
        Signature{"%PDF-", u"pdf"_s},
        Signature{"Rar!\x1A\x07", u"rar"_s},
        Signature{"7z\xBC\xAF\x27\x1C", u"7z"_s},
        Signature{"\x1F\x8B\x08", u"gz"_s},
        Signature{"\xFD"
                  "7zXZ",
                  u"xz"_s},
        Signature{"PAR1", u"parquet"_s},
        Signature{"{\\rtf", u"rtf"_s},
        Signature{"\x89PNG\r\n\x1A\n", u"png"_s},
        Signature{"\xFF\xD8\xFF", u"jpg"_s},
        Signature{"GIF8", u"gif"_s},
        Signature{QByteArray("II*\0", 4), u"tif"_s},
        Signature{QByteArray("MM\0*", 4), u"tif"_s},
    };
    const auto found =
        std::ranges::find_if(signatures, [&](const Signature &it) { return bytes.startsWith(it.start); });
    if (found != signatures.end())
        return found->ending;
    if (bytes.startsWith("RIFF") && bytes.sliced(std::min(bytes.size(), qsizetype{8})).startsWith("WEBP"))
        return u"webp"_s;
    return isDbf(bytes) ? u"dbf"_s : QString();
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
