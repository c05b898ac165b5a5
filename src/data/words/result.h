// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace dc {

enum class ErrorCode : quint8 {
    CannotOpen, ///< detail: the system's reason
    CannotWrite, ///< detail: the system's reason
    NoFolder, ///< in which the file would be
    FolderNotWritable, ///< in which the file would be
    FileNotWritable,
    DiskFull,
    NotUtf8,
    BadJson, ///< detail: the parser's reason
    NoDescriptor, ///< a folder that is no data package
    NotADataPackage, ///< detail: the property that is missing or wrong
    MissingColumn, ///< detail: the field's name
    DuplicateColumn, ///< detail: the field's name
    NoFormats, ///< the plugin that opens and saves files does not load. detail: the system's reason
    UnknownFormat, ///< detail: the file extension
    ImageTooLarge, ///< detail: "WxH", in pixels
    // What cannot be read as a table at all:
    EmptyFile, ///< no cell of it holds anything
    NotATable, ///< of no format that the program knows
    OldFormat, ///< detail: its usual extension: "xls"
    Encrypted,
    Damaged, ///< ends early, or its parts do not fit together. detail: the reason, or empty
    ForbiddenXml, ///< has a document type declaration, which can make a small file endless
    UnsafePath, ///< a package refers to what is not in it. detail: the path
    NoSuchSheet, ///< detail: what was asked for
    UnknownEncoding, ///< detail: what was asked for
    // Over a limit of data/io/limits.h. detail: the limit
    FileTooLarge, ///< detail: in megabytes
    TooManyRows,
    TooManyColumns,
    TooManyCells,
    CellTooLarge, ///< detail: in megabytes
    TooManySheets,
    InflatesTooMuch,
    NestedTooDeep,
};
inline constexpr size_t errorCodeCount = static_cast<size_t>(ErrorCode::NestedTooDeep) + 1;

/// What went wrong and where, as a value. The words are made when it is shown, in the language then spoken.
struct Error
{
    ErrorCode code = ErrorCode::CannotOpen;
    QString file = {};
    qint64 line = 0; ///< from 1; 0: not about a line
    qint64 column = 0; ///< in characters, from 1; 0: not about a place in the line
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace dc
