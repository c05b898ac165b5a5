// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/csvcell.h"

#include <cmath>

namespace dc {

QByteArray csvCell(QByteArray utf8, char separator)
{
    if (utf8.contains(separator) || utf8.contains('"') || utf8.contains('\r') || utf8.contains('\n'))
        utf8 = '"' + utf8.replace('"', "\"\"") + '"';
    return utf8;
}

QByteArray withoutFormula(const QByteArray &utf8)
{
    if (utf8.isEmpty() || !QByteArrayView("=+-@\t\r").contains(utf8.front()))
        return utf8;
    bool isNumber = false;
    const double number = utf8.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? utf8 : '\'' + utf8;
}

} // namespace dc
