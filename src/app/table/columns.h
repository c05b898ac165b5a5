// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace dc {

/// What the table can show, in the order in which it does at first.
inline QStringList offeredColumns()
{
    return {QStringLiteral("name"),           QStringLiteral("mayor"),           QStringLiteral("mayor_since"),
            QStringLiteral("projects"),       QStringLiteral("share"),           QStringLiteral("rank"),
            QStringLiteral("named_projects"), QStringLiteral("years_in_office"), QStringLiteral("oblast"),
            QStringLiteral("katottg")};
}

/// What of it is shown until a person chooses, and what an exported table holds.
inline QStringList defaultColumns()
{
    return offeredColumns().mid(0, 4);
}

} // namespace dc
