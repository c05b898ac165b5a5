// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dc {

using namespace Qt::StringLiterals;

/// Text from data for a tooltip: Qt guesses whether a tooltip is HTML, so data is escaped and the guess made certain.
/// Nothing in the data is then read as markup, and long texts wrap.
inline QString toolTipText(const QString &plain)
{
    return plain.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped());
}

/// The text with a space for each control character, line break, tab and noncharacter: one line, and nothing that XML
/// has no way to write.
inline QString withoutControls(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < 0x20 || character.unicode() == 0x7f || character.unicode() >= 0xfffe
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    return text;
}

/// The text in one line, as spoken of or written beside a mark: a cell of a spreadsheet may be laid out by line breaks and
/// runs of spaces. No-break spaces stay as they are, which QString::simplified() would make breakable.
inline QString singleLine(const QString &text)
{
    QString line;
    for (const QChar character : withoutControls(text).trimmed()) {
        if (character != QLatin1Char(' ') || !line.endsWith(QLatin1Char(' ')))
            line += character;
    }
    return line;
}

} // namespace dc
