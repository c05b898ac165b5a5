// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/helptext.h"

#include "app/details/documenttext.h"

#include <QTextBlock>
#include <QTextCursor>

namespace dc {

void paragraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, qreal spaceAbove)
{
    QTextBlockFormat block;
    block.setTopMargin(spaceAbove);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(oneParagraph(text), format);
}

void heading(QTextCursor &cursor, const QString &text)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, 2);
    format.setFontWeight(QFont::DemiBold);
    paragraph(cursor, text, format, cursor.position() == 0 ? 0 : 16);
}

void link(QTextCursor &cursor, const QString &address, const QPalette &palette)
{
    if (const auto format = webLink(address, palette))
        paragraph(cursor, address, *format, 4);
}

} // namespace dc
