// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QUrl>

namespace dc::test {

/// Keeps the monkey from leaving the folder that it was given, and swallows links.
class Fence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A path may be looked at; what is typed into it could lead anywhere.
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod
            || event->type() == QEvent::ShortcutOverride) {
            const auto *line = qobject_cast<QLineEdit *>(watched);
            if (line && line->text().contains(QLatin1Char('/')))
                return true;
        }
        if (event->type() == QEvent::Show && qobject_cast<QFileDialog *>(watched))
            QMetaObject::invokeMethod(static_cast<QDialog *>(watched), &QDialog::reject, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

public Q_SLOTS:
    void follow(const QUrl &) const { }
};

} // namespace dc::test
