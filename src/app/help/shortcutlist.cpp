// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/shortcutlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(QChar(0x2026));
}

QString keyName(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// Lines with air between them.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

ShortcutList::ShortcutList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(16);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new LineDelegate(this));
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionsMovable(false);
}

void ShortcutList::fill(const QList<QMenu *> &menus)
{
    const int scrolled = verticalScrollBar()->value();
    const int current = currentIndex().parent().isValid() ? currentIndex().row() : 0;
    const int group = currentIndex().parent().isValid() ? currentIndex().parent().row() : currentIndex().row();
    clear();
    setHeaderLabels({tr("Action"), tr("Keys")});
    for (const QMenu *menu : menus)
        addMenu(menu);
    addGroup(tr("Search field"), {{tr("Clear the search"), keyName(Qt::Key_Escape)}});
    addGroup(tr("Table"),
             {{tr("Move from cell to cell"), tr("Arrow keys, Page Up, Page Down, Home, End")},
              {tr("Go to the edge of the table"), tr("Ctrl+arrow keys, Ctrl+Home, Ctrl+End")},
              {tr("Select several rows"), tr("Ctrl+click, Shift+click, Shift+arrow keys")},
              {tr("Sort by a column"), tr("Click on its header")},
              {tr("Sort by a further column"), tr("Shift+click on its header")}});
    addGroup(tr("Chart"),
             {{tr("Move from mark to mark"), tr("Arrow keys, Home, End")},
              {tr("Select several rows"), tr("Ctrl+click, Ctrl+arrow keys and Ctrl+Space")}});
    addGroup(tr("Details"),
             {{tr("Move in the text, select some of it"), tr("Arrow keys, with Shift")},
              {tr("Go to the next link or sign"), keyName(Qt::Key_Tab)},
              {tr("Open it"), keyName(Qt::Key_Return)}});
    expandAll();
    if (QTreeWidgetItem *item = topLevelItem(qMax(0, group)))
        setCurrentItem(item->child(current) ? item->child(current) : item);
    verticalScrollBar()->setValue(scrolled);
}

void ShortcutList::addMenu(const QMenu *menu)
{
    QList<QPair<QString, QString>> keys;
    for (const QAction *action : menu->actions()) {
        QStringList sequences;
        for (const QKeySequence &sequence : action->shortcuts())
            sequences.append(sequence.toString(QKeySequence::NativeText));
        if (!sequences.isEmpty() && action->isVisible())
            keys.append({withoutMnemonic(action->text()), sequences.join(u", "_s)});
    }
    addGroup(withoutMnemonic(menu->title()), keys);
}

void ShortcutList::addGroup(const QString &title, const QList<QPair<QString, QString>> &keys)
{
    if (keys.isEmpty())
        return;
    QTreeWidgetItem *group = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(0) == title)
            group = topLevelItem(i); // the menu and the pane of one name are one group
    }
    if (!group) {
        group = new QTreeWidgetItem(this, {title});
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        group->setFirstColumnSpanned(true);
    }
    for (const auto &[action, key] : keys)
        new QTreeWidgetItem(group, {action, key});
}

void ShortcutList::copyCurrent() const
{
    if (const QTreeWidgetItem *item = currentItem()) {
        const QString key = item->text(1);
        QGuiApplication::clipboard()->setText(key.isEmpty() ? item->text(0) : item->text(0) + u'\t' + key);
    }
}

bool ShortcutList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeWidget::event(event);
}

void ShortcutList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        event->accept();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void ShortcutList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (int i = 0; i < topLevelItemCount(); ++i) {
            QFont font = this->font();
            font.setWeight(QFont::DemiBold);
            topLevelItem(i)->setFont(0, font);
        }
    }
}

} // namespace dc
