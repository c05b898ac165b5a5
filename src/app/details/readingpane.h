// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace dc {

/// Text to read, to select and to copy. It copies plain text, and keeps Ctrl+C and Ctrl+A to itself while it has the
/// keyboard: a text that cannot be edited would leave them to the window. Its links lead to the browser.
class ReadingPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace dc
