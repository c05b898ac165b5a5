// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/write/problemwriter.h"

#include "data/write/csvcell.h"

namespace dc {

QByteArray problemsToCsv(const Problems &problems, const std::function<QString(const Problem &)> &textOf)
{
    QByteArray result = "row,line,column,value,problem\r\n";
    for (const Problem &problem : problems.listed()) {
        if (problem.row >= 0)
            result += QByteArray::number(problem.row + 1);
        result += ',';
        if (problem.line > 0)
            result += QByteArray::number(problem.line);
        for (const QString &text : {problem.column, problem.value, textOf(problem)}) {
            result += ',';
            appendCsvCell(result, withoutFormula(text.toUtf8()), ',');
        }
        result += "\r\n";
    }
    return result;
}

} // namespace dc
