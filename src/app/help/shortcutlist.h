// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

class QMenu;

namespace dc {

/// The keys of the program, grouped as its menus are, then by the panes that know more keys.
class ShortcutList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ShortcutList(QWidget *parent = nullptr);

    /// The menus are where the shortcuts come from.
    void fill(const QList<QMenu *> &menus);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addMenu(const QMenu *menu);
    void addGroup(const QString &title, const QList<QPair<QString, QString>> &keys);
    void copyCurrent() const;
};

} // namespace dc
