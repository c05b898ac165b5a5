// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/tableview.h"

#include "app/table/tableaccessible.h"
#include "data/text/textfolding.h"

#include <QApplication>
#include <QKeyEvent>

namespace dc {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    installTableAccessibility();
}

// QTableView adds nothing here but what it tells screen readers, by numbers of cells that are those of its own interface,
// and for which it lists every cell that was selected.
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    notifyTableFocus(this);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    notifyTableSelection(this);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    notifyTableFocus(this);
}

void TableView::keyboardSearch(const QString &typed)
{
    const QAbstractItemModel *rows = model();
    if (!rows || rows->rowCount() == 0 || typed.isEmpty())
        return;
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceTyped.start();
    // A letter typed again and again goes through the names that begin with it.
    const bool again = !m_typed.isEmpty() && m_typed.count(typed) * typed.size() == m_typed.size();
    m_typed += typed;
    const QString wanted = folded(again ? typed : m_typed);
    if (wanted.isEmpty())
        return;
    // A name that goes on as it was typed so far stays where it is.
    const int first = currentIndex().isValid() ? currentIndex().row() + (m_typed.size() == typed.size() || again) : 0;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const int row = (first + i) % rows->rowCount();
        if (!folded(rows->index(row, m_nameColumn).data().toString()).startsWith(wanted))
            continue;
        const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndexAt(0);
        selectionModel()->setCurrentIndex(rows->index(row, column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && selectionModel() && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

// With Ctrl an arrow goes to the edge of the table, as in spreadsheets.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & Qt::ControlModifier) && currentIndex().isValid()) {
        const int column = currentIndex().column();
        switch (action) {
        case MoveUp:
            return QTableView::moveCursor(MoveHome, Qt::ControlModifier).siblingAtColumn(column);
        case MoveDown:
            return QTableView::moveCursor(MoveEnd, Qt::ControlModifier).siblingAtColumn(column);
        case MoveLeft:
            return QTableView::moveCursor(MoveHome, Qt::NoModifier);
        case MoveRight:
            return QTableView::moveCursor(MoveEnd, Qt::NoModifier);
        default:
            break;
        }
    }
    return QTableView::moveCursor(action, modifiers);
}

// Qt's views take Ctrl and a key that moves for a move that selects nothing; Ctrl+Space still adds a row.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress && index != currentIndex()) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const QKeyEvent withoutCtrl(key->type(), key->key(), key->modifiers() & ~Qt::ControlModifier, key->text());
        return QTableView::selectionCommand(index, &withoutCtrl);
    }
    return QTableView::selectionCommand(index, event);
}

} // namespace dc
