// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCharFormat>

class QPalette;
class QTextCursor;

namespace dc {

/// What the pages of the help are written with: inserted as text, never as HTML, for much of it is data.
void paragraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format = {}, qreal spaceAbove = 8);
void heading(QTextCursor &cursor, const QString &text);
/// An address that leads to the web; nothing for others.
void link(QTextCursor &cursor, const QString &address, const QPalette &palette);

} // namespace dc
