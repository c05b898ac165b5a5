// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextCursor;

namespace dc {

/// The guide to the program: from opening a table to the keys. It names menus and buttons as they are called.
void writeGuide(QTextCursor &cursor);

} // namespace dc
