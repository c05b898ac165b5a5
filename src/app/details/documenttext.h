// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCharFormat>

#include <optional>

class QPalette;

namespace dc {

/// What the text documents of the panes and dialogs have in common. Their texts are data: inserted as text, never as HTML.

/// The format of a link to this address; nothing unless it leads to the web: an address is data, too.
std::optional<QTextCharFormat> webLink(const QString &address, const QPalette &palette);

/// The text with its line breaks kept inside one paragraph, character for character, so that ranges still fit.
QString oneParagraph(QString text);

} // namespace dc
