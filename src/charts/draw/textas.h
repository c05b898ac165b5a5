// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace dc {

/// How texts stand in a file. Outlines need no font where it is opened, but are no text for search and selection.
enum class TextAs : quint8 { Text, Outlines };

} // namespace dc
