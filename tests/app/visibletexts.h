// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileSystemModel>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <functional>

namespace dc::test {

/// Every text that a widget, its children and their menus show, say or would show on hover; also of those that are
/// hidden at present.
inline QStringList visibleTexts(const QWidget *root)
{
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        texts.append(Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
    };
    const std::function<void(const QAbstractItemModel *, const QModelIndex &)> addCells =
        [&add, &addCells](const QAbstractItemModel *model, const QModelIndex &parent) {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex index = model->index(row, column, parent);
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                        add(index.data(role).toString());
                    addCells(model, index);
                }
            }
        };
    const auto addItems = [&add, &addCells](const QAbstractItemModel *model) {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            const int sections = orientation == Qt::Horizontal ? model->columnCount() : model->rowCount();
            for (int section = 0; section < sections; ++section) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                    add(model->headerData(section, orientation, role).toString());
            }
        }
        if (qobject_cast<const QFileSystemModel *>(model))
            return; // names of files
        addCells(model, {});
    };

    // A menu that fills itself anew may throw old ones away.
    QList<QPointer<const QWidget>> widgets{root};
    for (const QWidget *child : root->findChildren<QWidget *>())
        widgets.append(child);
    for (const QPointer<const QWidget> &guarded : widgets) {
        const QWidget *widget = guarded;
        if (!widget)
            continue;
        for (const QString &text : {widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
                                    widget->accessibleName(), widget->accessibleDescription()})
            add(text);
        if (auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))) {
            add(interface->text(QAccessible::Name));
            add(interface->text(QAccessible::Description));
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText() << edit->text();
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            texts << edit->placeholderText() << edit->toPlainText();
        if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
            texts << spin->prefix() << spin->suffix() << spin->specialValueText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            addItems(combo->model());
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i) << tabs->tabToolTip(i);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addItems(view->model());
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            Q_EMIT const_cast<QMenu *>(menu)->aboutToShow();
            add(menu->title());
        }
        for (const QAction *action : widget->actions())
            texts << action->text() << action->iconText() << action->toolTip() << action->statusTip();
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace dc::test
