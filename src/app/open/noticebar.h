// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace dc {

/// A sentence above the table that waits to be seen to, and what can be done about it; hidden while there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Screen readers say it at once. No words for the button: there is none.
    void say(const QString &sentence, const QString &button = {});
    QString text() const;

Q_SIGNALS:
    void accepted(); ///< the button was pressed
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void dismiss();

    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace dc
