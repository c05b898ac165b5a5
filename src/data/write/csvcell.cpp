// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/csvcell.h"

#include "data/io/formulamark.h"

#include <algorithm>

namespace dc {

void appendCsvCell(QByteArray &out, QByteArrayView utf8, char separator)
{
    const auto mustBeQuoted = [separator](char character) {
        return character == separator || character == '"' || character == '\r' || character == '\n';
    };
    if (std::ranges::none_of(utf8, mustBeQuoted)) {
        out += utf8;
        return;
    }
    out += '"';
    for (const char character : utf8) {
        if (character == '"')
            out += '"';
        out += character;
    }
    out += '"';
}

QByteArray withoutFormula(const QByteArray &utf8)
{
    return isFormula({utf8.constData(), static_cast<size_t>(utf8.size())}) ? '\'' + utf8 : utf8;
}

} // namespace dc
