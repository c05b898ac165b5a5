// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/details/detailtext.h"
#include "data/table/table.h"
#include "data/text/textsearch.h"
#include "data/words/phrasebook.h"

#include <QCoreApplication>
#include <QPalette>
#include <QSet>
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
    /// The signs that are open, by the address of their links ("open:more", "open:note", "open:3").
    DetailDocument(const TableModel &model, QTextDocument &document, const QPalette &palette, QSet<QString> open);

    /// What the data is, what can be said of it at a glance, and how rows are chosen.
    void writeOverview();
    /// All that is known of a row. What is for few stands behind signs.
    void writeRow(Row row);

    /// What the paragraph of tiles shows.
    const std::vector<DetailTile> &tiles() const { return m_tiles; }
    /// Where the first match of the search stands; -1: nowhere.
    int firstMark() const { return m_firstMark; }

    /// The scheme of the links that open and close signs.
    static constexpr QLatin1String openScheme{"open"};

private:
    void clear();
    void writeTiles(Row row, const std::vector<int> &columns);
    void writeFact(int column, Row row, const QTextCharFormat &format, qreal spaceAbove);
    void writeChildren(Row row);
    void writeSource();

    void heading(const QString &text, int sizeAdjustment, qreal spaceAbove = 0);
    void paragraph(const QString &text, const QTextCharFormat &format, qreal spaceAbove = 0);
    /// Marks these ranges of the paragraph last written, counted from offset.
    void mark(const QList<TextRange> &ranges, int offset = 0);
    void link(const QString &address);
    /// A link at the end of the paragraph last written, that opens or closes what is named.
    void sign(const QString &address, const QString &text);
    QString addressOf(const QString &name) const;
    QString cell(int column, Row row) const;

    const TableModel &m_model;
    const Table &m_data;
    Phrasebook m_phrases;
    QTextCursor m_cursor;
    QPalette m_palette;
    QSet<QString> m_open;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    std::vector<DetailTile> m_tiles;
    int m_firstMark = -1;
    bool m_first = true; ///< the next paragraph is the first: its block is there already
};

} // namespace dc
