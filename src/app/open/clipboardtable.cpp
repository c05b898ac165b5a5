// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/clipboardtable.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().simplified(); // a tab or a line break would end the cell
}

QString firstTable(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QStringList lines;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                // One that covers several places stands in the first of them.
                cells.append(cell.row() == row && cell.column() == column ? cellText(cell) : QString());
            }
            lines.append(cells.join(u'\t'));
        }
        return lines.join(u'\n');
    }
    return {};
}

} // namespace

QByteArray clipboardTable(const QMimeData *copied)
{
    if (!copied)
        return {};
    const QString text = copied->text();
    // What a spreadsheet copies is both; the text has the line breaks within cells.
    if (copied->hasHtml() && !text.contains(u'\t')) {
        const QString table = firstTable(copied->html());
        if (!table.isEmpty())
            return table.toUtf8();
    }
    return text.trimmed().isEmpty() ? QByteArray() : text.toUtf8();
}

} // namespace dc
