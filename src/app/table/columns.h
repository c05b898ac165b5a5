// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace dc {

using namespace Qt::StringLiterals;

/// What the table can show, in the order in which it does at first.
inline QStringList offeredColumns()
{
    return {u"name"_s, u"mayor"_s,          u"mayor_since"_s,     u"projects"_s, u"share"_s,
            u"rank"_s, u"named_projects"_s, u"years_in_office"_s, u"oblast"_s,   u"katottg"_s};
}

/// What of it is shown until a person chooses, and what an exported table holds.
inline QStringList defaultColumns()
{
    return offeredColumns().mid(0, 4);
}

} // namespace dc
