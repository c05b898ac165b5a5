// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QMimeData;

namespace dc {

/// The table that was copied, as UTF-8 text with tabs, semicolons or commas between its values; empty: there is none. The cells
/// of an HTML table are put down with tabs between them, where there is no text that is a table.
QByteArray clipboardTable(const QMimeData *copied);

} // namespace dc
