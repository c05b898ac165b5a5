// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/documenttext.h"

#include <QPalette>
#include <QUrl>

namespace dc {

using namespace Qt::StringLiterals;

std::optional<QTextCharFormat> webLink(const QString &address, const QPalette &palette)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return std::nullopt;
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(url.toString());
    format.setForeground(palette.color(QPalette::Link));
    format.setFontUnderline(true);
    return format;
}

QString oneParagraph(QString text)
{
    for (QChar &character : text) {
        if (character == QLatin1Char('\n') || character == QChar::ParagraphSeparator)
            character = QChar::LineSeparator;
        else if (character == QLatin1Char('\r'))
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace dc
