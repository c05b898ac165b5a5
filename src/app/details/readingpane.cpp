// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/details/readingpane.h"

#include "app/look/links.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace dc {

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        // Other addresses are the pane's own signs.
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            openLink(url, window());
    });
}

bool ReadingPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool copies = key->matches(QKeySequence::Copy) && textCursor().hasSelection();
        if (copies || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

QMimeData *ReadingPane::createMimeDataFromSelection() const
{
    // Qt's own begins with a line break when the selection begins within a list.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

} // namespace dc
