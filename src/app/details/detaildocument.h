// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/table/table.h"
#include "data/text/textsearch.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace dc {

class TableModel;

/// Writes what the detail pane shows into a text document. Texts go in through QTextCursor::insertText(), which never
/// reads them as markup.
class DetailDocument
{
    Q_DECLARE_TR_FUNCTIONS(DetailDocument)

public:
    DetailDocument(const TableModel &model, QTextDocument &document, const QPalette &palette);

    /// None: an overview of the data set. One: all that is known of it.
    void write(const std::vector<Row> &rows);

private:
    void writeOverview();
    void writeCity(Row row);

    void writeName(Row row);
    void writeFacts(Row row);
    void writeProjects(Row row);
    void writeNotes(Row row);
    void writeSource();

    void heading(const QString &text, int sizeAdjustment);
    void paragraph(const QString &text, const QTextCharFormat &format, qreal spaceAbove = 0);
    /// Marks these ranges of the paragraph last written, counted from offset.
    void mark(const QList<TextRange> &ranges, int offset = 0);
    void link(const QString &address);
    QString cell(QStringView columnId, Row row) const;

    const TableModel &m_model;
    const Table &m_data;
    QTextCursor m_cursor;
    QPalette m_palette;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    bool m_first = true; ///< the next paragraph is the first: its block is there already
};

} // namespace dc
