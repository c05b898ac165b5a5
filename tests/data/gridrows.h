// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/io/grid.h"

#include <QStringList>

namespace dc {

/// The cells of a grid as a test writes them: a row with its number, and each text with a letter for what it is, but for plain
/// text.
inline QStringList gridRows(const Grid &grid)
{
    constexpr char letters[] = {' ', ' ', 'N', 'P', 'D', 'B', 'E', 'X'};
    QStringList rows;
    for (size_t row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        for (size_t column = 0; column < grid.columnCount(row); ++column) {
            const std::string_view text = grid.text(row, column);
            const QChar letter = QLatin1Char(letters[static_cast<size_t>(grid.kind(row, column))]);
            const QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            cells << (letter == u' ' ? value : letter + QStringLiteral(":") + value);
        }
        rows << QString::number(grid.line(row)) + QStringLiteral(": ") + cells.join(u'|');
    }
    return rows;
}

} // namespace dc
