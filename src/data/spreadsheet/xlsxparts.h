// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/zipfile.h"
#include "data/spreadsheet/cellvalue.h"
#include "data/spreadsheet/xmlreader.h"

#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace dc {

/// What an XLSX file says of its sheets in other parts than theirs.
struct XlsxParts
{
    struct Sheet
    {
        QString name;
        QString part; ///< its name in the zip file
        bool isHidden = false;
    };

    std::vector<Sheet> sheets; ///< hidden ones last; those that only hold a chart are left out
    bool since1904 = false;
    QString stringsPart; ///< empty: there is none
    std::vector<NumberFormat> styles; ///< by the number that a cell has
};

Result<XlsxParts> readXlsxParts(const ZipFile &zip, const QString &fileName);

/// The texts that cells refer to by number.
struct SharedStrings
{
    std::string bytes; ///< of all
    std::vector<size_t> ends;

    size_t size() const { return ends.size(); }
    std::string_view text(std::string_view all, size_t index) const
    {
        const size_t begin = index == 0 ? 0 : ends[index - 1];
        return all.substr(begin, ends[index] - begin);
    }
};

/// No part: no strings.
Result<SharedStrings> readSharedStrings(const ZipFile &zip, const QString &part, const QString &fileName);

/// Right after the Start of an `si` or `is`: adds its text, of all its runs, up to its End. How it is read in Japanese is left out.
void readRichText(XmlReader &xml, std::string &text);
/// "_x000D_" stands for a character that XML cannot hold. Changes what is in the text from there on.
void decodeEscapes(std::string &text, size_t from = 0);

} // namespace dc
