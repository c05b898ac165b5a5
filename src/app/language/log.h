// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace dc {

/// What goes wrong without stopping anybody: QT_LOGGING_RULES="digitalcities=false" keeps it quiet.
Q_DECLARE_LOGGING_CATEGORY(programLog)

} // namespace dc
