// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/problem.h"
#include "data/table/table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace dc {

/// What a person says of a file instead of leaving it to be found out.
struct ReadOptions
{
    std::optional<QString> sheet = {}; ///< by name, or by number from 1
    std::optional<QByteArray> encoding = {}; ///< by its name, as in Reading
    std::optional<char> delimiter = {};
    std::optional<char> decimalMark = {}; ///< '.' or ','
    std::optional<int> headerRows = {}; ///< 0: the columns have no names
    bool onlyBeginning = false; ///< of a text table some hundred kilobytes, for a look at it

    bool operator==(const ReadOptions &) const = default;
};

enum class FileFormat : quint8 { Delimited, Json, JsonLines, GeoJson, Package, Xlsx, Ods, Sqlite };

/// How a file was read: what the line above the table says.
struct Reading
{
    FileFormat format = FileFormat::Delimited;
    QStringList sheets = {}; ///< what there is to choose from, in the order of the file
    int sheet = 0; ///< which of them was read
    QByteArray encoding =
        {}; ///< of a text file: "UTF-8", "windows-1251", "KOI8-U", "IBM866", "x-mac-cyrillic", "UTF-16LE"…
    char delimiter = 0; ///< of a text file
    char decimalMark = '.'; ///< of numbers that are written as text
    int titleRows = 0; ///< passed over above the header
    int headerRows = 1;
    int footerRows = 0; ///< notes below the table, passed over
    int totalRows = 0; ///< at its beginning and end, passed over
    bool isCertain = true; ///< false: another reading was nearly as likely

    bool operator==(const Reading &) const = default;
};

/// A file that was read: its table, how it was read, and what was wrong with single cells.
struct OpenedTable
{
    Table table;
    Reading reading;
    Problems problems;
};

} // namespace dc
