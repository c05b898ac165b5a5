// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QMenu>
#include <QPointer>

#include <memory>

class QTextCursor;

namespace Ui {
class HelpDialog;
}

namespace dc {

class ShortcutList;
class TableModel;

/// A page of the Help menu. It stays open beside the window, and follows the language.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    enum Page { Guide, Shortcuts, AboutData, About };

    /// The menus are where the shortcuts come from.
    HelpDialog(Page page, const TableModel &model, const QList<QMenu *> &menus, QWidget *parent);
    ~HelpDialog() override;

    /// Shows the page of this window, which has it once.
    static void showPage(Page page, const TableModel &model, const QList<QMenu *> &menus, QWidget *window);

    Page page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeAboutData(QTextCursor &cursor) const;
    void writeAbout(QTextCursor &cursor) const;

    std::unique_ptr<Ui::HelpDialog> m_ui;
    Page m_page;
    const TableModel &m_model;
    QList<QPointer<QMenu>> m_menus; ///< a menu may go while the page is open
    ShortcutList *m_shortcuts = nullptr; ///< of that page only
};

} // namespace dc
