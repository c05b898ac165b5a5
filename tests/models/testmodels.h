// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data/package/packagereader.h"
#include "models/tablemodel.h"

namespace dc::test {

inline constexpr Language en = Language::English;
inline constexpr Language uk = Language::Ukrainian;

inline const QStringList columns{u"name"_qs, u"mayor"_qs, u"mayor_since"_qs, u"projects"_qs};

inline Table embedded()
{
    const Result<Table> data = readEmbeddedPackage();
    return data ? *data : Table();
}

/// What the column shows, from the first row to the last.
inline QStringList texts(const TableModel &model, QStringView columnId = u"name")
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, model.columnOf(columnId)).data().toString());
    return result;
}

} // namespace dc::test
