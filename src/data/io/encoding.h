// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/words/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace dc {

/// The encodings that are told apart, the likeliest first: what a person is given to choose from. Any other that ICU knows can
/// be asked for by its name too.
QList<QByteArray> encodingNames();

struct DetectedEncoding
{
    QByteArray name; ///< one of encodingNames()
    bool isCertain = true; ///< false: in another one the bytes would be another text, nearly as likely

    bool operator==(const DetectedEncoding &) const = default;
};

/// By the byte order mark; the zero or Cyrillic high bytes of UTF-16; whether all is UTF-8, or nearly; or else by how
/// much the text of the whole file looks like words. windows-1251 in doubt.
DetectedEncoding detectEncoding(std::string_view bytes);

/// Whether so many of the bytes are control characters that it is an image or a program rather than a text with errors.
bool isBinary(std::string_view bytes);

struct DecodedText
{
    QByteArray utf8; ///< valid, without a byte order mark and NULs; shares the bytes where they were that already
    QByteArray encoding; ///< as detected or asked for
    bool isCertain = true;
    Problems problems; ///< BadBytes, which are U+FFFD in the text
};

/// Turns the bytes of a text file into UTF-8; without an encoding given it is detected.
/// Errors: NotATable where they are no text, UnknownEncoding.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName,
                               const std::optional<QByteArray> &encoding = {});

} // namespace dc
