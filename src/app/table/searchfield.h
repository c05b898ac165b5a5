// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace dc {

/// The search field: tells what is searched for when typing pauses; Esc clears it, Enter does not wait and leads on to what
/// was found.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);
    void accepted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslateUi();
    void searchNow();

    QAction *m_icon;
    QTimer m_pause;
};

} // namespace dc
