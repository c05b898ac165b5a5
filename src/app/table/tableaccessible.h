// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace dc {

/// Makes every TableView speak: role Table with its headers and cells as they are seen, the hidden columns left out. Qt's
/// own interface keeps cells of rows that a search has taken away, calls a cell focused that the keyboard has left, and
/// counts the headers of hidden columns, and of the rows, which have none here.
void installTableAccessibility();

// What a screen reader is told of changes.
void notifyTableFocus(QTableView *view);
void notifyTableSelection(QTableView *view);
void notifyTableSort(QTableView *view);

} // namespace dc
